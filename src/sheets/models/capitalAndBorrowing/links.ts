import type { ModelLinks } from "../../links/modelLinks";

/** What borrowing costs the revenue budget, for other sheets; the first year from a budget gap. */
export const CAPITAL_LINKS: ModelLinks = {
  prefix: "capital",
  gives: {
    years: { holds: "years", across: "years" },
    revenue_cost: { holds: "money", across: "years" },
  },
  takes: [
    {
      label: "First year",
      cells: "years",
      from: "budget-gap",
      given: "years",
      decides: { first: "firstYear" },
    },
  ],
};
