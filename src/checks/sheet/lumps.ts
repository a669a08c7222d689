import type { Series, SeriesCell } from "./seriesLine";
import type { Sheet } from "./sheet";
import { MOVEMENT } from "./words";

/** Lines whose figures come and go in lumps. */
const LUMPY =
  /\b(capital|scheme|programme|project|one-?off|election|purchase|receipts?|reserves?|refurb\w*|replacement|new|works|build|legal|inquir\w*|redundanc\w*|transfer|phase|grant|proceeds|sales?|disposals?|principal|payments?|payroll|values?)\b/i;
/** What is paid each year for what was built. */
const STEADY = /\bcapital (charges?|financing)\b|\bgrant aid\b/i;
const BUILT = /\b(capital|scheme|programme|project|bid|proposal)s?\b/i;

/** How far apart the others may be: two alone, or what is bought and built, tell little of a third. */
export function mostSpread(
  sheet: Sheet,
  { kind, name }: Series,
  { row, column }: SeriesCell,
  sizes: readonly number[],
): number {
  const { layout } = sheet;
  const others = sizes.length;
  const isOfProgramme =
    kind === "time" && BUILT.test([sheet.name, ...layout.titles(row, column)].join(" · "));
  const isLumpy = [name, layout.rowName(row)].some((words) => LUMPY.test(words.replace(STEADY, "")));
  // Things of a list may be of any size, unless all others are of one, or rise from each to the next: a pay scale.
  if (kind === "items") return isLumpy ? 1 : isScale(sizes) ? 3 : 1.3;
  if (kind === "areas") return others < MANY_AREAS ? 1.5 : isLumpy || isOfProgramme ? 2 : 4;
  if (isLeftOver(name)) return 1.3;
  if (isLumpy || isOfProgramme) return others < 3 ? 1 : 1.6;
  return others < 3 ? 1.6 : others < 5 ? 2 : 3;
}

/** A few commands may be of any size; all boroughs are of one. */
const MANY_AREAS = 9;

/** What is left when one thing is taken from another may be small or large whatever the two are. */
export const isLeftOver = (name: string): boolean =>
  MOVEMENT.test(name.replace(/\bnet (cost|expenditure|budget|spend|spending|revenue|pay)\b/i, "")) ||
  /\b(balances|balancing|margins?|headroom)\b/i.test(name);

/** So many steps make a scale. */
const FEWEST_STEPS = 5;

const isScale = (others: readonly number[]): boolean =>
  others.length > FEWEST_STEPS &&
  [1, -1].some((way) => others.every((size, at) => at === 0 || way * size >= way * (others[at - 1] ?? 0)));
