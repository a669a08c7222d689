import type { ModelLinks } from "../../links/modelLinks";

/**
 * The year's target of what adds up over the year, from trajectories: it is that of the last quarter. Of any other figure
 * the scorecard has what belongs to the quarter, which no other sheet holds.
 */
export const SCORECARD_LINKS: ModelLinks = {
  prefix: "score",
  gives: {},
  takes: [
    {
      label: "Target of the last quarter, of what adds up over the year",
      cells: "year_end_targets",
      across: "year",
      down: "codes",
      partly: true,
      from: "trajectories",
      given: "year_target",
    },
  ],
};
