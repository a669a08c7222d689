import type { Finding, Place } from "./finding";
import type { Book } from "./sheet/book";
import { precedents } from "./sheet/precedents";

/** The more telling rule first: where two find the same cell, the first speaks. */
export const TELLING: readonly string[] = [
  "ours",
  "link",
  "text-number",
  "error",
  "years",
  "unit-heading",
  "year-slip",
  "counted-twice",
  "percent-summed",
  "sum-omits",
  "percent",
  "unit",
  "saving-over-budget",
  "listed-twice",
  "typed-over",
  "formula-differs",
  "cross-cast",
  "digit",
  "sign",
  "allocation",
  "cast",
  "limit-tie",
  "tie",
  "blank-inside",
  "check-fails",
  "hidden",
  "stale",
  "shown",
];

/** Rules whose findings may follow from another finding among the cells they rest on; of these, only from one further up. */
const CONSEQUENCES: readonly string[] = [
  "error",
  "year-slip",
  "counted-twice",
  "percent-summed",
  "allocation",
  "cast",
  "tie",
  "cross-cast",
  "check-fails",
  "shown",
];

/** What is found by one of these further up is found again further down. */
const SPREADING = new Set(["check-fails", "counted-twice"]);

/** What formulas do wrong does not follow from a figure that they read: only from what another formula or its heading does. */
const OF_FORMULAS = new Set(["year-slip", "counted-twice", "percent-summed"]);
const OF_FIGURES = new Set([
  "text-number",
  "percent",
  "unit",
  "saving-over-budget",
  "typed-over",
  "digit",
  "sign",
  "cast",
  "limit-tie",
  "tie",
  "allocation",
  "blank-inside",
]);

/** What these find does not make other figures wrong. */
const APART = new Set(["hidden", "stale", "link", "ours"]);

const key = ({ sheet, row, column }: Place): string => `${sheet}!${row},${column}`;
const rank = ({ rule }: Finding): number => TELLING.indexOf(rule);

/** One finding a cell, one for all the same of a line, and none that only follows from another. */
export function onePerCell(found: readonly Finding[], book: Book): Finding[] {
  const best = new Map<string, Finding>();
  for (const finding of [...found].sort((one, other) => rank(one) - rank(other)))
    if (!best.has(key(finding))) best.set(key(finding), finding);
  const kept = withoutRepeats([...best.values()], book);
  const own = kept.filter((finding) => !follows(finding, kept, book));
  const order = new Map(book.sheets.map(({ name }, index) => [name, index]));
  return own
    .map(({ rule, grade, sheet, row, column, words }) => ({
      rule,
      grade,
      sheet,
      row,
      column,
      words,
    }))
    .sort(
      (one, other) =>
        (order.get(one.sheet) ?? 0) - (order.get(other.sheet) ?? 0) ||
        one.row - other.row ||
        one.column - other.column,
    );
}

/** What is listed twice has its figures twice: every cell of its row. */
function rowOf(finding: Finding, book: Book): string[] {
  const columns = book.sheets.find(({ name }) => name === finding.sheet)?.grid.columns ?? 0;
  return Array.from({ length: columns }, (_, column) => key({ ...finding, column }));
}

/** Whether the figures a finding rests on, near or far, hold the fault already. */
function follows(finding: Finding, all: readonly Finding[], book: Book): boolean {
  const step = CONSEQUENCES.indexOf(finding.rule);
  if (step < 0) return false;
  const faults = new Set(
    all
      .filter(
        (other) =>
          other !== finding &&
          !APART.has(other.rule) &&
          !(OF_FORMULAS.has(finding.rule) && OF_FIGURES.has(other.rule)) &&
          (CONSEQUENCES.indexOf(other.rule) < step ||
            (SPREADING.has(finding.rule) && other.rule === finding.rule)),
      )
      .flatMap((other) => (other.rule === "listed-twice" ? rowOf(other, book) : [key(other)])),
  );
  if (faults.size === 0) return false;
  const seen = new Set<string>();
  let near: Place[] = [...(finding.because ?? [])];
  for (let depth = 0; depth < 6 && near.length > 0 && seen.size < 20_000; depth++) {
    if (near.some((place) => faults.has(key(place)))) return true;
    near = near
      .filter((place) => !seen.has(key(place)) && seen.add(key(place)))
      .flatMap((place) => precedents(place, book));
  }
  return false;
}

/** A whole row that is wrong in the same way is one finding, at its first cell. */
function withoutRepeats(found: readonly Finding[], book: Book): Finding[] {
  const first = new Map<string, { finding: Finding; others: number }>();
  const order: string[] = [];
  for (const finding of [...found].sort((one, other) => one.row - other.row || one.column - other.column)) {
    const sheet = book.sheets.find(({ name }) => name === finding.sheet);
    const placeless = sheet?.grid.facts(finding.row, finding.column)?.placeless;
    const line = placeless === undefined ? key(finding) : `${finding.rule} ${finding.sheet} ${placeless}`;
    const known = first.get(line);
    if (known) known.others++;
    else {
      first.set(line, { finding, others: 0 });
      order.push(line);
    }
  }
  return order.flatMap((line) => {
    const one = first.get(line);
    if (!one) return [];
    const { finding, others } = one;
    return others === 0
      ? [finding]
      : [
          {
            ...finding,
            words: `${finding.words}; so ${others === 1 ? "does 1 more" : `do ${others} more`} with this formula`,
          },
        ];
  });
}
