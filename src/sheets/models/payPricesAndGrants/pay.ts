import { PAY_AWARD_ROWS } from "../../../model/budget/payAward";
import { formula, term } from "../../plan/content";
import { functionTable, labelsOf } from "../../page/functionTable";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import type { YearTable } from "../../page/yearTable";
import type { Reference } from "../../plan/reference";
import type { PayCells } from "./groups";
import type { PressureSettings } from "./settings";

/** What all groups cost together, a figure for each year, and in the bill one for the year before. */
export interface CostRows {
  readonly total: Reference;
  readonly increase: Reference;
}

/** What the awards of each group cost, and all groups together. */
export function payCosts(
  page: Page,
  table: YearTable,
  { timeline, years }: PressureSettings,
  { names, bases, rises, months }: PayCells,
): CostRows {
  section(page, `What pay awards cost, ${page.unit.name}`);
  const across = years.box.columns;
  const blocks = Array.from({ length: names.box.rows }, (_, group) => {
    table.heading(formula`${names.cell(group)}&""`, timeline);
    const bill = bases.cell(group);
    const cost = functionTable(
      page,
      { rows: labelsOf(PAY_AWARD_ROWS), columns: across, shows: "figures", skips: 1 },
      (shown) =>
        formula`IF(ISNUMBER(${bill}),${shown(term`PLAN.PAY.AWARD(${bill},${rises.rows(group)},${months.cell(group)})`)},"")`,
    );
    page.put(cost.row("Pay bill").cell(0, -1), formula`${bill}`, "result");
    page.take();
    return cost;
  });
  const together = (row: (typeof PAY_AWARD_ROWS)[number][0], column: number) => {
    const figures = blocks.map((block) => block.row(row).cell(0, column - 1));
    return formula`SUM(${figures.join(",")})`;
  };
  table.heading("All groups", timeline);
  const total = table.calculated("Pay bill", (column) => together("Pay bill", column));
  const increase = table.calculated(
    "Increase on previous year",
    (column) => (column === 0 ? null : together("Increase on previous year", column)),
    { look: "total" },
  );
  return { total, increase: increase.columns(1, across) };
}
