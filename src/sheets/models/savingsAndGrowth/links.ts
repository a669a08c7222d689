import type { ModelLinks } from "../../links/modelLinks";
import { IDENTIFIED_OF_GAP, YEARS_OF_GAP } from "../../links/taken";
import { forOthers } from "../../page/forOthers";
import type { Page } from "../../page/page";
import type { YearTable } from "../../page/yearTable";
import type { GapRows } from "./againstGap";
import type { RegisterSettings } from "./settings";

/** What savings bring for other sheets; the gap they have to meet, and the headroom, from a budget gap. */
export const SAVINGS_LINKS: ModelLinks = {
  prefix: "savings",
  gives: {
    years: { holds: "years", across: "years" },
    delivered: { holds: "money", across: "years" },
  },
  takes: [
    YEARS_OF_GAP,
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
    IDENTIFIED_OF_GAP,
  ],
};

/** What can be delivered in each year. */
export function savingsForOthers(
  page: Page,
  table: YearTable,
  { years }: RegisterSettings,
  { delivered }: GapRows,
): void {
  forOthers(page, table, years, [
    {
      word: "delivered",
      rows: [["Savings less growth that can be delivered", (year) => delivered.cell(0, year).toString()]],
    },
  ]);
}
