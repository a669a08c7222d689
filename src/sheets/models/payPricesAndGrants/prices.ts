import { formula } from "../../plan/content";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import type { YearTable } from "../../page/yearTable";
import type { GroupCells } from "./groups";
import type { CostRows } from "./pay";
import type { PressureSettings } from "./settings";

/** What each group of goods costs at the prices of each year, and all of them more than in the year before. */
export function priceCosts(
  page: Page,
  table: YearTable,
  { timeline, years }: PressureSettings,
  { names, bases, rises }: GroupCells,
): CostRows {
  section(page, `What rising prices cost, ${page.unit.name}`);
  table.heading("The same goods at the prices of each year", timeline);
  const levels = page.at(page.row, 1, names.box.rows, timeline.box.columns);
  for (let group = 0; group < names.box.rows; group += 1) {
    table.calculated(formula`${names.cell(group)}&""`, (column) =>
      column === 0
        ? formula`${bases.cell(group)}`
        : formula`${levels.cell(group, column - 1)}*(1+${rises.cell(group, column - 1)})`,
    );
  }
  const total = table.calculated("All groups", (column) => formula`SUM(${levels.columns(column)})`);
  const increase = table.calculated(
    "Increase on previous year",
    (column) => (column === 0 ? null : formula`${total.cell(0, column)}-${total.cell(0, column - 1)}`),
    { look: "total" },
  );
  return { total, increase: increase.columns(1, years.box.columns) };
}
