import { additivityOf } from "./additivity";
import { laaThemeOf } from "./laaTheme";
import details from "../data/details.json";
import { agreementEntries, catalogueEntries, todaysEntries } from "../inCells/entries";
import { forPlainFields, type PlainField } from "../fields";
import { factOf } from "./factOf";
import type { CatalogueEntry, DerivedField, Fact, Indicator } from "../indicator";
import { measuredAs } from "../inCells/measuredAs";

/** What is held beside an entry for the pane; facts are pairs of label and text. What is empty does not ship. */
interface Detail extends Readonly<Partial<Record<PlainField, string>>> {
  readonly lists: readonly string[];
  readonly notes: readonly string[];
  readonly facts: readonly (readonly string[])[];
}

const NOTHING_MORE: Detail = { lists: [], notes: [], facts: [] };

/** Every field of plain text, not known. */
const NOT_KNOWN = forPlainFields(() => "");

let joined: readonly Indicator[] | undefined;

/**
 * Every indicator that ships, with all that is held on it, in the order of the catalogue; then the 30 Public Service
 * Agreements, to which links lead. Not for cells: see entries.
 */
export function indicators(): readonly Indicator[] {
  joined ??= [...catalogueEntries(), ...agreementEntries()].map(withDetail);
  return joined;
}

let joinedToday: readonly Indicator[] | undefined;

/** The same of what is measured today, which stands apart. */
export function todaysIndicators(): readonly Indicator[] {
  joinedToday ??= todaysEntries().map(withDetail);
  return joinedToday;
}

function withDetail(entry: CatalogueEntry): Indicator {
  const { facts, ...detail } = detailOf(entry.key);
  const additivity = additivityOf({ ...entry, dataSource: factOf(facts, "Data source") });
  const definition = measuredAs(entry.unit, factOf(facts, "Divided by"));
  const laaTheme = laaThemeOf(entry);
  const derived: DerivedField[] = [
    ...(additivity ? (["additivity"] as const) : []),
    ...(definition && definition === entry.definition ? (["definition"] as const) : []),
    ...(laaTheme ? (["laaTheme"] as const) : []),
  ];
  return { ...NOT_KNOWN, ...entry, origin: "shipped", ...detail, facts, additivity, laaTheme, derived };
}

function detailOf(key: string): Omit<Detail, "facts"> & { readonly facts: readonly Fact[] } {
  const held: Readonly<Record<string, Partial<Detail>>> = details;
  const detail = { ...NOTHING_MORE, ...held[key] };
  return { ...detail, facts: detail.facts.map(([label = "", text = ""]) => ({ label, text })) };
}
