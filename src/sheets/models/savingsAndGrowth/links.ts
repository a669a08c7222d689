import type { ModelLinks } from "../../links/modelLinks";
import { forOthers } from "../../page/forOthers";
import type { Page } from "../../page/page";
import type { YearTable } from "../../page/yearTable";
import { formula } from "../../plan/content";
import type { GapRows } from "./againstGap";
import type { RegisterCells } from "./register";
import type { RegisterSettings } from "./settings";

/** What savings bring for other sheets; the gap they have to meet, and the headroom, from a budget gap. */
export const SAVINGS_LINKS: ModelLinks = {
  prefix: "savings",
  gives: {
    years: { holds: "years", across: "years" },
    delivered: { holds: "money", across: "years" },
    already_in_budget: { holds: "money" },
  },
  takes: [
    {
      label: "First year",
      cells: "years",
      from: "budget-gap",
      given: "years",
      decides: { first: "firstYear", count: "years" },
    },
    {
      label: "Gap at the limit planned at",
      cells: "gap",
      across: "years",
      from: "budget-gap",
      given: "planned_gap",
    },
    {
      label: "Headroom if the limit rises",
      cells: "headroom",
      across: "years",
      from: "budget-gap",
      given: "headroom",
    },
  ],
};

/** What can be delivered in each year, and what an approved budget counts on already. */
export function savingsForOthers(
  page: Page,
  table: YearTable,
  { years }: RegisterSettings,
  { delivered }: GapRows,
  { effects, inBudget }: RegisterCells,
): void {
  forOthers(page, table, years, [
    {
      word: "delivered",
      rows: [["Savings less growth that can be delivered", (year) => delivered.cell(0, year).toString()]],
    },
  ]);
  const row = page.take();
  page.put(page.at(row, 0), "In the approved budget already, full-year effect", "label");
  const already = page.put(
    page.at(row, 1),
    () => formula`IF(COUNTIF(${inBudget},"Yes")=0,"",SUMIF(${inBudget},"Yes",${effects}))`,
    "result",
  );
  page.name(already, "already_in_budget");
}
