import { formula, term, type Formula } from "../../plan/content";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import type { Reference } from "../../plan/reference";

/** The columns from which a waterfall is drawn, and the cells with the names of its steps. */
export interface Waterfall {
  readonly steps: Reference;
  readonly levels: Reference;
  readonly lift: Reference;
  readonly gaps: Reference;
  readonly rises: Reference;
  readonly falls: Reference;
}

/** How many steps lie between two years' gaps. */
const STEPS = 4;

/** What the columns beside the steps say. */
const COLUMNS = ["Level after", "Lifted by", "Gap", "Rise", "Fall"] as const;

/**
 * Why the gap changes from year to year, as the function's own table, and beside it how each step stands in a waterfall:
 * lifted to the level it starts from. A step from a shortfall to a surplus is drawn from nothing.
 */
export function gapBridge(page: Page, years: number, bridge: () => Formula): Waterfall {
  section(page, `Why the gap changes, at the limit planned at, ${page.unit.name}`);
  const rows = 1 + (STEPS + 1) * (years - 1);
  const head = page.take();
  page.dress(page.at(head, 0), "leftHeading");
  page.dress(page.at(head, 1), "heading");
  page.write(page.at(head, 2, 1, COLUMNS.length), [COLUMNS], "heading");

  const first = page.take(rows);
  page.spill(page.at(head, 0, rows + 1, 2), bridge);
  page.dress(page.at(first, 0, rows), "label");
  page.dress(page.at(first, 1, rows, COLUMNS.length + 1), "result");
  for (let gap = 0; gap < rows; gap += STEPS + 1) {
    page.dress(page.at(first + gap, 0, 1, COLUMNS.length + 2), "total");
  }
  const beside = page.at(first, 2, rows, COLUMNS.length);
  page.write(beside, () => Array.from({ length: rows }, (_, row) => standing(page, first + row)));
  const column = (name: (typeof COLUMNS)[number]) => beside.columns(COLUMNS.indexOf(name));
  return {
    steps: page.at(first, 0, rows),
    levels: column("Level after"),
    lift: column("Lifted by"),
    gaps: column("Gap"),
    rises: column("Rise"),
    falls: column("Fall"),
  };
}

/** The same formulas in every row: level after the step, and what of the bar lifts it, is a gap, rises or falls. */
function standing(page: Page, row: number): Formula[] {
  const [step, amount, level, before] = [
    page.at(row, 0),
    page.at(row, 1),
    page.at(row, 2),
    page.at(row - 1, 2),
  ] as const;
  const isGap = term`LEFT(${step},3)="Gap"`;
  const sameSide = term`${before}*${level}>0`;
  const length = term`IF(${before}*${level}<0,${level},SIGN(${before}+${level})*ABS(${level}-${before}))`;
  const where = (condition: string, size: string) => formula`IF(${amount}="","",IF(${condition},${size},0))`;
  return [
    formula`IF(${amount}="","",IF(${isGap},${amount},${before}+${amount}))`,
    formula`IF(${amount}="","",IF(${isGap},0,IF(${sameSide},SIGN(${level})*MIN(ABS(${before}),ABS(${level})),0)))`,
    where(isGap, level.toString()),
    formula`IF(${amount}="","",IF(${isGap},0,IF(${amount}>0,${length},0)))`,
    formula`IF(${amount}="","",IF(${isGap},0,IF(${amount}<0,${length},0)))`,
  ];
}
