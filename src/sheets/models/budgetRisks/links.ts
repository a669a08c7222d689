import type { ModelLinks } from "../../links/modelLinks";
import { YEARS_OF_GAP, limitsOfGap } from "../../links/taken";

/** The gap without risks from a budget gap, the reserve from a council tax. */
export const RISK_LINKS: ModelLinks = {
  prefix: "risks",
  gives: {},
  takes: [
    YEARS_OF_GAP,
    limitsOfGap("limits"),
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
