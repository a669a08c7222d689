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
