import { additivityOf } from "../../inPane/additivity";
import { factOf } from "../../inPane/factOf";
import { forPlainFields } from "../../fields";
import type { DerivedField, Indicator } from "../../indicator";
import { readDerived } from "../derivedText";
import { MOST_LETTERS } from "../limits";
import { FACT_FOR_STATUS, OWN_STATUS } from "../status";
import type { SourceRow } from "./sourceTable";
import { codesNamed } from "./codesNamed";
import type { Columns } from "./columns";
import { identityOf } from "./identity";
import { RowReader } from "./rowReader";
import type { RowProblem } from "./rowProblem";
import { additivityNamed, ALLOWED, polarityOf, setOf, unitOf } from "./words";

/** What a row of the user's file comes to: an indicator unless a problem says why there is none. */
export interface RowReading {
  readonly indicator: Indicator | undefined;
  readonly problems: readonly RowProblem[];
}

/** What is known of a file beside its rows. */
export interface FileReading {
  /** The source of indicators for which no column says more. */
  readonly sourceName: string;
  /** Numbers alone are the codes of national indicators: the user says so. */
  readonly areNational: boolean;
}

/** Reads one row of the user's file. */
export function readIndicator(row: SourceRow, columns: Columns, file: FileReading): RowReading {
  const reader = new RowReader(row, columns);
  const [code, title] = [reader.line("code"), reader.line("title")];
  if (code.length > MOST_LETTERS.code) {
    reader.leaveOut("code", code, { kind: "tooLong", mostLetters: MOST_LETTERS.code });
  }
  if (code === "") reader.leaveOut("code", "", { kind: "missing", field: "code" });
  if (title === "") reader.leaveOut("title", "", { kind: "missing", field: "title" });
  const leftOut = reader.problems.filter(({ severity }) => severity === "left out");
  if (leftOut.length > 0) return { indicator: undefined, problems: leftOut };
  return { indicator: indicatorOf(reader, code, title, file), problems: reader.problems };
}

function indicatorOf(reader: RowReader, code: string, title: string, file: FileReading): Indicator {
  const definition = readDerived(reader.text("definition"));
  const laaTheme = readDerived(reader.line("laaTheme"));
  const unit = unitOf(reader.line("unit"));
  // What is marked as derived is worked out again.
  const stated = reader.word(
    "additivity",
    (word) => (readDerived(word).isDerived ? "" : additivityNamed(word)),
    ALLOWED.additivity,
  );
  const polarity = reader.word("polarity", polarityOf, ALLOWED.polarity);
  const status = reader.line("status");
  const facts = [
    ...(status === "" || status === OWN_STATUS ? [] : [{ label: FACT_FOR_STATUS, text: status }]),
    ...reader.facts(),
  ];
  const additivity = stated || additivityOf({ unit, title, dataSource: factOf(facts, "Data source") });
  const derived: DerivedField[] = [
    ...(additivity !== stated ? (["additivity"] as const) : []),
    ...(definition.isDerived ? (["definition"] as const) : []),
    ...(laaTheme.isDerived ? (["laaTheme"] as const) : []),
  ];
  const set = setOf(reader.line("set"));
  const identity = identityOf(code, reader.line("printedCode"), set, file.areNational);
  // A literal to which the rest is assigned: made by spreading, 50,000 of these take seconds.
  const known = {
    key: identity.key,
    code: identity.code,
    set: identity.set,
    title,
    polarity,
    unit,
    psa: codesNamed(reader.line("psa"), "PSA"),
    apacs: codesNamed(reader.line("apacs"), "SPI"),
    kpi: codesNamed(reader.line("kpi"), "KPI"),
    source: reader.text("source") || file.sourceName,
    status: "own" as const,
    origin: "own" as const,
    definition: definition.text,
    lists: parts(reader.line("lists"), ";"),
    additivity,
    notes: parts(reader.text("notes"), "\n"),
    facts,
    derived,
  };
  return Object.assign(
    known,
    forPlainFields((field) => (field === "laaTheme" ? laaTheme.text : reader.line(field))),
  );
}

function parts(text: string, separator: string): readonly string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean);
}
