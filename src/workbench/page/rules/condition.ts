import { isCellError } from "../../host/errors";
import type { CellValue } from "../../host/gridStore";

/** What a conditional format asks of a cell. */
export type Condition =
  | { kind: "text"; operator: string; text: string }
  | { kind: "value"; operator: string; first: CellValue; second: CellValue };

/** Whether a cell that holds this value meets the condition; an error meets none. Letter case does not count, as in Excel. */
export function holds(condition: Condition, value: CellValue): boolean {
  if (isCellError(value)) return false;
  if (condition.kind === "text") {
    const test = TEXTS[condition.operator];
    return test?.(wordsOf(value), condition.text.toLowerCase()) ?? false;
  }
  const compared = compare(value, condition.first);
  return VALUES[condition.operator]?.(compared, compare(value, condition.second)) ?? false;
}

const TEXTS: Readonly<Record<string, (words: string, text: string) => boolean>> = {
  Contains: (words, text) => words.includes(text),
  NotContains: (words, text) => !words.includes(text),
  BeginsWith: (words, text) => words.startsWith(text),
  EndsWith: (words, text) => words.endsWith(text),
};

/** By how the cell's value stands to the rule's first and second: below 0, above it, or not to be compared. */
const VALUES: Readonly<Record<string, (first: number, second: number) => boolean>> = {
  Between: (first, second) => (first >= 0 && second <= 0) || (first <= 0 && second >= 0),
  NotBetween: (first, second) => (first < 0 && second < 0) || (first > 0 && second > 0),
  EqualTo: (first) => first === 0,
  NotEqualTo: (first) => first !== 0,
  GreaterThan: (first) => first > 0,
  GreaterThanOrEqual: (first) => first >= 0,
  LessThan: (first) => first < 0,
  LessThanOrEqual: (first) => first <= 0,
};

const wordsOf = (value: CellValue): string => String(value).toLowerCase();

/** Below 0 if the value comes first, in Excel's order: numbers, texts, TRUE and FALSE. A blank cell counts as 0. */
function compare(value: CellValue, other: CellValue): number {
  const own = value === "" && typeof other === "number" ? 0 : value;
  const [rank, otherRank] = [RANKS.indexOf(typeof own), RANKS.indexOf(typeof other)];
  if (rank !== otherRank) return rank - otherRank;
  if (typeof own === "number" && typeof other === "number") return own - other;
  return wordsOf(own).localeCompare(wordsOf(other));
}

const RANKS = ["number", "string", "boolean"];
