import { rowTable } from "../kinds/rowTable";

const RULES: Readonly<Record<string, string>> = {
  "Too many designated": "An agreement has no more designated targets than this.",
  "Statutory count": "The statutory targets are counted against the number expected.",
  "Unknown indicator": "A designated or statutory target stands for an indicator of the national set.",
  "No baseline": "A designated target without a baseline has it set at the first annual review.",
  "Target missing": "A designated target has a figure for each of three years.",
  "Listed twice": "An indicator stands once in an agreement.",
};

/** Findings are words, not sums: each row says what was looked at. */
export const laaCheck = rowTable(
  "LAA.CHECK",
  "codes class baselines targets maxDesignated=35 statutory=16",
  {},
  (at) => ({
    is: "SUM(TOTAL(codes),TOTAL(class),TOTAL(baselines),TOTAL(targets))",
    rule: RULES[String(at.shown(at.row, 0))] ?? "Every row of the agreement has been checked.",
    given: true,
  }),
);
