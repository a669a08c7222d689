import type { ModelLinks } from "../../links/modelLinks";

/** Pay and prices that the budget does not cover, for a budget gap; from one, what it has for them, to compare. */
export const PRESSURE_LINKS: ModelLinks = {
  prefix: "pay_prices",
  gives: {
    years: { holds: "years", across: "years" },
    not_in_budget: { holds: "money", across: "years" },
  },
  takes: [
    {
      label: "Pay and prices not in the approved budget, as published",
      cells: "published",
      across: "years",
      from: "budget-gap",
      given: "pay_and_prices",
    },
  ],
};
