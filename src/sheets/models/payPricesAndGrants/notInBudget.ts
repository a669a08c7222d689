import { formula } from "../../plan/content";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import type { YearTable } from "../../page/yearTable";
import type { Reference } from "../../plan/reference";
import type { CostRows } from "./pay";
import type { PressureSettings } from "./settings";

/** Pay and prices that the approved budget does not cover yet, as a level in each year. */
export function payAndPrices(
  page: Page,
  table: YearTable,
  { timeline, years, inBudget, published }: PressureSettings,
  pay: CostRows,
  prices: CostRows,
): Reference {
  section(page, `Pay and prices not yet in the approved budget, ${page.unit.name}`);
  table.heading("Together", timeline);
  const across = years.box.columns;
  const byYear = (
    label: string,
    formulaOf: (year: number) => ReturnType<typeof formula>,
    look?: "total" | "answer",
  ) =>
    table
      .calculated(label, (column) => (column === 0 ? null : formulaOf(column - 1)), {
        look: look ?? "result",
      })
      .columns(1, across);
  const awards = byYear("Pay awards", (year) => formula`${pay.increase.cell(0, year)}`);
  const rises = byYear("Rising prices", (year) => formula`${prices.increase.cell(0, year)}`);
  const increase = byYear(
    "Increase on previous year",
    (year) => formula`${awards.cell(0, year)}+${rises.cell(0, year)}`,
    "total",
  );
  const level = page.guardEach(page.name(page.at(page.row, 2, 1, across), "not_in_budget"));
  byYear(
    "Not yet in the approved budget",
    (year) =>
      // Left of the first year stands a blank cell, which counts as nothing: one formula across.
      formula`N(${level.cell(0, year - 1)})+IF(${inBudget.cell(0, year)}="Yes",0,${increase.cell(0, year)})`,
    "answer",
  );
  byYear(
    "As published",
    (year) => formula`IF(ISNUMBER(${published.cell(0, year)}),${published.cell(0, year)},"")`,
  );
  byYear("Published less worked out here", (year) => {
    const stated = published.cell(0, year);
    return formula`IF(ISNUMBER(${stated}),ROUND(${stated}-${level.cell(0, year)},1),"")`;
  });
  return level;
}
