import type { OwnSource } from "../../../catalogue/own/ownCatalogue";
import type { OwnIndicators } from "../../../catalogue/own/reading/readIndicators";
import type { RowProblem } from "../../../catalogue/own/reading/rowProblem";
import { named } from "../../strings/named";
import { report as words, problems } from "../../strings/ownCatalogue";
import { headingOf } from "../../../catalogue/fields";

const IN_WORDS = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;

/** "2009-03-31" as "31 March 2009". */
export function dayInWords(day: string): string {
  return new Intl.DateTimeFormat("en-GB", IN_WORDS).format(new Date(`${day}T00:00:00Z`));
}

/** Today on this computer, as "2009-03-31". */
export function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Who is asked at an address, "" for what is no address. */
export function hostOf(address: string): string {
  try {
    return new URL(address.trim()).host;
  } catch {
    return "";
  }
}

/** The file's name or the address. */
export function placeOf(source: OwnSource): string {
  return source.kind === "file" ? source.name : source.address;
}

/** A file's name without its ending. */
export function baseName(file: string): string {
  return file.replace(/\.(csv|txt|xlsx)$/i, "") || file;
}

/** What stands as the source of indicators for which their file names none: the file, and which of its sheets. */
export function sourceName(file: string, sheet: string): string {
  return sheet ? `${file}, ${sheet}` : file;
}

/** What a file comes to: how many indicators, which they replace, how many rows have a problem. */
export function reportSentences({ indicators, problems, replaced }: OwnIndicators): readonly string[] {
  const [leftOut, look] = [rowsWith(problems, "left out"), rowsWith(problems, "kept, look at it")];
  return [
    words.usable(indicators.length),
    ...(replaced.length > 0 ? [words.replaces(replaced.length, named(replaced))] : []),
    ...(leftOut > 0 ? [words.leftOut(leftOut)] : []),
    ...(look > 0 ? [words.look(look)] : []),
    ...(problems.length === 0 ? [words.clean] : []),
  ];
}

function rowsWith(problems: readonly RowProblem[], severity: RowProblem["severity"]): number {
  return new Set(problems.filter((problem) => problem.severity === severity).map(({ row }) => row)).size;
}

/** What is wrong with a row, and what to do. */
export function problemWords({ reason, severity }: RowProblem): readonly string[] {
  switch (reason.kind) {
    case "missing":
      return problems.missing(headingOf(reason.field).toLowerCase());
    case "codeTwice":
      return problems.codeTwice(reason.firstRow);
    case "unknownWord":
      return problems.unknownWord(reason.allowed.join(", "));
    case "tooLong":
      return severity === "left out"
        ? problems.codeTooLong(reason.mostLetters)
        : problems.tooLong(reason.mostLetters);
    default:
      return problems[reason.kind](reason.cells, reason.headings);
  }
}

/** Whether the row is an indicator all the same, in a word. */
export function outcome({ severity }: RowProblem): string {
  return severity === "left out" ? problems.leftOut : problems.kept;
}
