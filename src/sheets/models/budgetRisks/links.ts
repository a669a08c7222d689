import type { ModelLinks } from "../../links/modelLinks";

/** The gap without risks from a budget gap, the reserve from a council tax. */
export const RISK_LINKS: ModelLinks = {
  prefix: "risks",
  gives: {},
  takes: [
    {
      label: "First year",
      cells: "years",
      from: "budget-gap",
      given: "years",
      decides: { first: "firstYear", count: "years" },
    },
    {
      label: "Names of the limits",
      cells: "limits",
      from: "budget-gap",
      given: "limit_names",
      decides: { names: "limits" },
    },
    {
      label: "Gap without risks, at each limit",
      cells: "gaps",
      across: "years",
      down: "limits",
      from: "budget-gap",
      given: "gaps",
    },
    {
      label: "Reserve before the first year",
      cells: "opening",
      from: "council-tax",
      given: "general",
    },
  ],
};
