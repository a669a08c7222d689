import type { ModelLinks } from "../../links/modelLinks";
import { inAgreement } from "../../links/taken";

/** What was reached, for trajectories; the targets from the agreement that sets them. */
export const PERFORMANCE_LINKS: ModelLinks = {
  prefix: "performance",
  gives: {
    years: { holds: "years" },
    codes: { holds: "names" },
    actuals: { holds: "figures", across: "years", down: "codes" },
  },
  takes: [
    {
      label: "Years of the agreement",
      cells: "years",
      from: "local-area-agreement",
      given: "years",
      decides: { first: "firstYear" },
    },
    {
      label: "Codes of the indicators",
      cells: "codes",
      begins: true,
      from: "local-area-agreement",
      given: "codes",
      decides: { rows: "rows" },
    },
    inAgreement("Kinds of target", "kinds", "classes"),
    inAgreement("Names of the indicators", "titles"),
    inAgreement("Which direction is better", "better"),
    {
      label: "Baselines agreed",
      cells: "baselines",
      down: "codes",
      partly: true,
      from: "local-area-agreement",
      given: "baselines",
    },
    {
      label: "Targets agreed",
      cells: "targets",
      across: "years",
      down: "codes",
      partly: true,
      from: "local-area-agreement",
      given: "targets",
    },
    {
      label: "Actuals",
      cells: "actuals",
      across: "years",
      down: "codes",
      partly: true,
      from: "trajectories",
      given: "actuals",
    },
  ],
};
