/**
 * The budget gap of the MPS/MPA Interim Budget Submission 2010-13 (v0.13.2), in £ million: the printed table under
 * "Efficiencies and growth" and, for the upper limit, the amounts under "Financial Landscape".
 */
export const BUDGET_SUBMISSION = {
  years: ["2010/11", "2011/12", "2012/13"],
  requirement: [2673.3, 2706.8, 2706.8],
  savingsToIdentify: [67.6, 141.8, 141.8],
  payAndPrices: [0, 0, 33.8],
  /** Found in the 2009-12 process and built into the requirement: the gap comes on top of it. */
  savingsIdentified: 161,
  lowerLimit: [2673.3, 2645.9, 2619.4],
  upperLimit: [2673.3, 2676.9, 2679.8],
  printedGap: {
    lower: [67.6, 202.7, 263.0],
    upper: [67.6, 171.7, 202.6],
  },
} as const;

/** What savings are called that were found before: the budget has taken them off, and the gap comes on top of them. */
export const IDENTIFIED = "Savings already identified, all years together";

/** The Mayor's two funding limits, and the planning scenario behind each, as "Financial Landscape" has them. */
export const MAYORS_LIMITS = [
  { name: "Mayor’s lower funding limit", scenario: "general grants cut by 1.5% in both 2011/12 and 2012/13" },
  { name: "Mayor’s upper funding limit", scenario: "a cash freeze" },
] as const;

const [LOWER, UPPER] = MAYORS_LIMITS;
export const LIMIT_NAMES = [LOWER.name, UPPER.name] as const;

/** What the limits are, for the notes of a sheet that names them. */
export const LIMITS_NOTE = `${LOWER.name}: ${LOWER.scenario}. ${UPPER.name}: ${UPPER.scenario} (Budget submission 2010-13, Financial landscape).`;
