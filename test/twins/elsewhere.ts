/**
 * Golden cases in which a twin, or the engine it is calculated in here, gives something else, and why. A case that agrees
 * has no place here: a test says so.
 */
export const ELSEWHERE: Readonly<Record<string, string>> = {
  ...lists(
    "the lists do not fit each other: ordinary formulas give an error in the cells concerned, no refusal",
    [
      "AGGREGATE#15",
      "COUNCILTAX#N11",
      "COUNCILTAX.LIMIT#N23",
      "COVERAGE#8",
      "DIRECTION#N45",
      "DISTANCE#12",
      "PROPOSAL.PROFILE#20",
      "REINSTATE#18",
      "SPC#16",
      "STAGE#N26",
    ],
  ),
  ...lists("a year that is a date with a time of day is printed as it stands, not refused", [
    "GAP.TABLE#N17",
  ]),
  ...lists("best-fit has no twin: such a call stays a value in a copy", ["REINSTATE#13"]),
};

function lists(why: string, cases: readonly string[]): Record<string, string> {
  return Object.fromEntries(cases.map((name) => [`PLAN.${name}`, why]));
}
