import { BRIDGE_STEPS } from "../../../model/budget/gapBridge";
import { formula, term, type Formula } from "../../plan/content";
import { functionTable } from "../../page/functionTable";
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

/** What a row of the function's table holds: a year's gap, or a step to it. */
interface BridgeRow {
  readonly year: number;
  readonly isGap: boolean;
}

/** What the columns beside the steps say. */
const COLUMNS = ["Level after", "Lifted by", "Gap", "Rise", "Fall"] as const;

/**
 * Why the gap changes from year to year, as the function's own table, and beside it how each step stands in a waterfall:
 * lifted to the level it starts from. A step from a shortfall to a surplus is drawn from nothing.
 */
export function gapBridge(page: Page, years: number, bridge: () => Formula): Waterfall {
  section(page, `Why the gap changes, at the limit planned at, ${page.unit.name}`);
  const rows = Array.from({ length: years }, (_, year): BridgeRow[] => [
    ...(year > 0 ? BRIDGE_STEPS.map(() => ({ year, isGap: false })) : []),
    { year, isGap: true },
  ]).flat();
  const printed = functionTable(page, { rows, columns: 1, shows: "all" }, bridge);
  const { row: head } = printed.all.box;
  page.write(page.at(head, 2, 1, COLUMNS.length), [COLUMNS], "heading");
  const { row: first } = printed.figures.box;
  const beside = page.at(first, 2, rows.length, COLUMNS.length);
  page.dress(beside, "result");
  rows.forEach(({ isGap }, row) => {
    if (isGap) page.dress(printed.labels.rows(row).beside(beside.rows(row)), "total");
  });
  page.helpers(page.at(head, 3, rows.length + 1, COLUMNS.length - 1));
  page.write(beside, () => rows.map((_, row) => standing(page, first + row)));
  const column = (name: (typeof COLUMNS)[number]) => beside.columns(COLUMNS.indexOf(name));
  return {
    steps: printed.labels,
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
