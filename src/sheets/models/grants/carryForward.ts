import { formula } from "../../plan/content";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import type { YearTable } from "../../page/yearTable";
import type { Reference } from "../../plan/reference";
import type { AllocationCells } from "./allocation";
import type { GrantSettings } from "./settings";

/** One area's grant over the years, a figure for each. */
export interface CarryForwardRows {
  readonly allocation: Reference;
  readonly closing: Reference;
}

/** The rows of the function's table below its headings. */
const ROWS = 4;

/** What the area does not spend and carries from year to year. */
export function carriedForward(
  page: Page,
  table: YearTable,
  years: Reference,
  { names, together }: AllocationCells,
  spend: Reference,
  { area, opening }: GrantSettings,
): CarryForwardRows {
  section(page, "Carried forward, £");
  table.heading(formula`${area}&""`, years);
  const block = page.at(page.take(ROWS), 0, ROWS, table.years + 1);
  page.dress(block.columns(0), "label");
  page.dress(block.columns(1, table.years), "result");
  page.dress(block.rows(ROWS - 1).columns(1, table.years), "answer");
  page.spill(
    block,
    () =>
      formula`IF((SUM(${together})=0)+(COUNT(${spend})=0),"",INDEX(PLAN.ABG.CARRYFORWARD(INDEX(${together},MATCH(${area},${names},0),0),${spend},${opening}),SEQUENCE(${ROWS})+1,SEQUENCE(1,${table.years + 1})))`,
  );
  const row = (place: number) => block.rows(place).columns(1, table.years);
  return { allocation: row(1), closing: row(ROWS - 1) };
}
