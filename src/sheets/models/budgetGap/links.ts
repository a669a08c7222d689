import type { ModelLinks } from "../../links/modelLinks";
import { forOthers } from "../../page/forOthers";
import type { Page } from "../../page/page";
import type { YearTable } from "../../page/yearTable";
import { formula, term } from "../../plan/content";
import type { Reference } from "../../plan/reference";
import type { GapFigures } from "./figures";
import type { GapRows } from "./table";

/** The gap and its limits for other sheets; from them the requirement, and the pay and prices that the budget does not cover. */
export const GAP_LINKS: ModelLinks = {
  prefix: "gap",
  gives: {
    years: { holds: "years", across: "years" },
    limit_names: { holds: "names" },
    requirement: { holds: "money", across: "years" },
    pay_and_prices: { holds: "money", across: "years" },
    identified: { holds: "money" },
    gaps: { holds: "money", across: "years", down: "limit_names" },
    planned_gap: { holds: "money", across: "years" },
    headroom: { holds: "money", across: "years" },
  },
  takes: [
    {
      label: "Pay and prices not yet in the approved budget",
      cells: "pay_and_prices",
      across: "years",
      from: "pay-prices-and-grants",
      given: "not_in_budget",
    },
    {
      label: "Budget requirement approved",
      cells: "requirement",
      across: "years",
      from: "council-tax",
      given: "requirement",
    },
  ],
};

interface Results {
  readonly rows: GapRows;
  readonly limits: Reference;
  readonly plannedGap: string;
  readonly plannedLimit: string;
}

/** The gap at each limit, at the one planned at, and how much more the highest would allow. */
export function gapForOthers(
  page: Page,
  table: YearTable,
  { years, limitNames }: GapFigures,
  { rows, limits, plannedGap, plannedLimit }: Results,
): void {
  forOthers(page, table, years, [
    {
      word: "gaps",
      rows: rows.byLimit.map(({ gap }, limit) => [
        formula`"Gap: "&${limitNames.cell(limit)}`,
        (year) => gap.cell(0, year).toString(),
      ]),
    },
    {
      word: "planned_gap",
      rows: [["Gap at the limit planned at", (year) => term`INDEX(${plannedGap},${year + 1})`]],
    },
    {
      word: "headroom",
      rows: [
        [
          "Headroom: the highest limit less the one planned at",
          (year) => term`(MAX(${limits.columns(year)})-INDEX(${plannedLimit},${year + 1}))`,
        ],
      ],
    },
  ]);
}
