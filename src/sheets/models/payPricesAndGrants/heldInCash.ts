import { CASH_LIMIT_ROWS } from "../../../model/budget/cashLimit";
import { formula, term } from "../../plan/content";
import { PERCENT } from "../../looks/numberFormats";
import { rowOf } from "../../page/functionTable";
import { orNothing } from "../../page/known";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import type { YearTable } from "../../page/yearTable";
import type { Reference } from "../../plan/reference";
import type { GrantCells } from "./grants";
import type { PressureSettings } from "./settings";

/** What grants held in cash do not pay for, from the year before the first on. */
export interface CashRows {
  /** A row for each grant. */
  readonly pressures: Reference;
  readonly total: Reference;
  /** The cost of what they pay for, as a multiple of the year before the first. */
  readonly costIndex: Reference;
}

/** What each grant no longer pays for while it stays in cash. */
export function heldInCash(
  page: Page,
  table: YearTable,
  { timeline, costRises }: PressureSettings,
  { names, grants, costs }: GrantCells,
): CashRows {
  section(page, `What grants held in cash do not pay for, ${page.unit.name}`);
  table.heading("While every grant stays in cash", timeline);
  const costIndex = page.at(page.row + names.box.rows + 1, 1, 1, timeline.box.columns);
  const pressures = page.union(
    Array.from({ length: names.box.rows }, (_, row) => {
      const [grant, cost] = [grants.cell(row), costs.cell(row)];
      return table.spilled(formula`${names.cell(row)}&""`, () => {
        // A blank cell may reach a function as 0.
        const call = term`PLAN.GRANT.CASHLIMIT(${grant},${orNothing(costRises)},IF(${cost}="","",${cost}))`;
        const pressure = rowOf(call, CASH_LIMIT_ROWS, "Pressure", timeline.box.columns);
        return formula`IF(ISNUMBER(${grant}),IF(ISNUMBER(${costIndex}),${pressure},""),"")`;
      });
    }),
  );
  const total = table.calculated("All grants", (column) => formula`SUM(${pressures.columns(column)})`, {
    look: "total",
  });
  table.calculated(
    "Cost of what they pay for, as a multiple",
    (column) =>
      column === 0
        ? formula`1`
        : formula`${costIndex.cell(0, column - 1)}*(1+${costRises.cell(0, column - 1)})`,
    { numberFormat: "0.000" },
  );
  table.calculated(
    "Real-terms cut in a grant held in cash",
    (column) => formula`1-1/${costIndex.cell(0, column)}`,
    { numberFormat: PERCENT },
  );
  return { pressures, total, costIndex };
}
