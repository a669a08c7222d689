import { BRIDGE_STEPS } from "../../../model/budget/gapBridge";
import { formula, term, type Formula } from "../../plan/content";
import { functionTable } from "../../page/functionTable";
import { NUMBER } from "../../looks/numberFormats";
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

/** What the columns beside the steps say: the level after each, which of them are drawn, and what is drawn of those. */
const COLUMNS = ["Level after", "Drawn as", "Row", "Lifted by", "Gap", "Rise", "Fall", "Step drawn"] as const;

/**
 * Why the gap changes from year to year, as the function's own table, and beside it how each step stands in a waterfall:
 * lifted to the level it starts from. A step of nothing is left out. One from a shortfall to a surplus is drawn from nothing.
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
  const column = (name: (typeof COLUMNS)[number]) => beside.columns(COLUMNS.indexOf(name));
  const table: BridgeTable = {
    head,
    steps: printed.labels,
    amounts: printed.figures,
    levels: column("Level after"),
    drawn: column("Drawn as"),
  };
  page.dress(column("Drawn as").beside(column("Row")), "result", NUMBER);
  page.dress(column("Step drawn"), "indented");
  page.write(beside, () => rows.map((_, row) => standing(page, table, first + row)));
  return {
    steps: column("Step drawn"),
    levels: column("Level after"),
    lift: column("Lifted by"),
    gaps: column("Gap"),
    rises: column("Rise"),
    falls: column("Fall"),
  };
}

/** The function's own table, and which of its steps are drawn. */
interface BridgeTable {
  /** The row of the headings. */
  readonly head: number;
  readonly steps: Reference;
  readonly amounts: Reference;
  readonly levels: Reference;
  readonly drawn: Reference;
}

/**
 * The same formulas in every row: the level after the step and its place among those that are not of nothing;
 * then, of the one that is drawn in this place, its row, what of the bar lifts it, is a gap, rises or falls, and its name.
 */
function standing(page: Page, { head, steps, amounts, levels, drawn }: BridgeTable, row: number): Formula[] {
  const { column } = drawn.box;
  const [step, amount, before, place] = [
    page.at(row, 0),
    page.at(row, 1),
    page.at(row - 1, 2),
    page.at(row, column + 1),
  ];
  const gap = (name: { toString(): string }) => term`LEFT(${name},3)="Gap"`;
  const counted = page.at(head, column, row - head);
  const now = (cells: Reference) => term`INDEX(${cells},${place})`;
  const [level, was] = [now(levels), term`INDEX(${levels},MAX(${place}-1,1))`];
  const sameSide = term`${was}*${level}>0`;
  const length = term`IF(${was}*${level}<0,${level},SIGN(${was}+${level})*ABS(${level}-${was}))`;
  const ofDrawn = (said: string) => formula`IF(${place}="","",${said})`;
  const ofStep = (said: string) => ofDrawn(term`IF(${gap(now(steps))},0,${said})`);
  return [
    formula`IF(${amount}="","",IF(${gap(step)},${amount},${before}+${amount}))`,
    formula`IF(${amount}="","",IF(OR(${gap(step)},ROUND(${amount},6)<>0),COUNT(${counted})+1,""))`,
    formula`IFNA(MATCH(ROWS(${steps.rows(0, row - head)}),${drawn},0),"")`,
    ofStep(term`IF(${sameSide},SIGN(${level})*MIN(ABS(${was}),ABS(${level})),0)`),
    ofDrawn(term`IF(${gap(now(steps))},${level},0)`),
    ofStep(term`IF(${now(amounts)}>0,${length},0)`),
    ofStep(term`IF(${now(amounts)}<0,${length},0)`),
    ofDrawn(now(steps)),
  ];
}
