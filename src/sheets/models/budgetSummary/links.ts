import type { ModelLinks } from "../../links/modelLinks";
import { IDENTIFIED_OF_GAP, YEARS_OF_GAP, limitsOfGap } from "../../links/taken";

/** All of it from the sheets it brings together. */
export const SUMMARY_LINKS: ModelLinks = {
  prefix: "summary",
  gives: {},
  takes: [
    YEARS_OF_GAP,
    limitsOfGap("limit_names"),
    {
      label: "Gap at each limit",
      cells: "gaps",
      across: "years",
      down: "limit_names",
      from: "budget-gap",
      given: "gaps",
    },
    {
      label: "Savings that can be delivered",
      cells: "savings",
      across: "years",
      from: "savings-and-growth",
      given: "delivered",
    },
    {
      label: "Precept beyond a freeze of Band D",
      cells: "precept",
      across: "years",
      from: "council-tax",
      given: "more_precept",
    },
    {
      label: "Drawn from reserves",
      cells: "reserves",
      across: "years",
      from: "council-tax",
      given: "reserves_drawn",
    },
    {
      label: "Cost of new borrowing",
      cells: "borrowing",
      across: "years",
      from: "capital-and-borrowing",
      given: "revenue_cost",
    },
    IDENTIFIED_OF_GAP,
  ],
};
