import { BUDGET_SUBMISSION } from "../../facts/budgetSubmission";
import {
  METHOD_NOTES,
  PAY_GROUPS,
  PRICE_GROUPS,
  SPECIFIC_GRANTS,
  type PayGroup,
  type PressureInputs,
  type PriceGroup,
  type SpecificGrant,
} from "./inputs";

/** Pay bill of 2009/10 in £m, the award of each year and its month: made up, in none of the source documents. */
const PAY: Readonly<Record<(typeof PAY_GROUPS)[number], Omit<PayGroup, "name">>> = {
  "Police officers": { bill: 1800, awards: [0.02, 0.015, 0.005], month: 9 },
  "Police staff": { bill: 560, awards: [0.015, 0.01, 0.005], month: 9 },
  PCSOs: { bill: 130, awards: [0.015, 0.01, 0.005], month: 9 },
};

/** Spend of 2009/10 in £m and the rise in prices of each year: made up as well. */
const PRICES: Readonly<Record<(typeof PRICE_GROUPS)[number], Omit<PriceGroup, "name">>> = {
  "Supplies and services": { spend: 320, rises: [0.015, 0.02, 0.02] },
  Premises: { spend: 150, rises: [0.02, 0.025, 0.025] },
  Transport: { spend: 60, rises: [0.02, 0.03, 0.03] },
};

/** Grant and cost in £m, decision and its first year, by grant of the documents: made up as well. */
const GRANTS: Readonly<Record<string, Omit<SpecificGrant, "name" | "position">>> = {
  "Specific grant (general)": { grant: 40, cost: 41, decision: "Cease", from: "2012/13" },
  "Counter Terrorism (CT) Grant": { grant: 250, cost: 255, decision: "Continue cash-flat", from: "2010/11" },
  "Dedicated Security Posts (DSP) Grant": {
    grant: 90,
    cost: 97,
    decision: "Continue cash-flat",
    from: "2010/11",
  },
  "PCSO Grant": { grant: 100, cost: 102, decision: "Continue inflated", from: "2011/12" },
  "DDO Grant": { grant: 8, cost: 8.2, decision: "Absorb", from: "2011/12" },
};

/** A grant that stands among the risks, but is part of the funding limits. */
const NO_FIGURES = { grant: null, cost: null, decision: null, from: null } as const;

/** Illustrative bills, prices and grants, set beside the pay and prices that the submission prints for 2012/13. */
export const ILLUSTRATIVE: PressureInputs = {
  subtitle:
    "What pay, prices and grants held in cash ask of the budget, £m. All but the published row is illustrative.",
  source: "Illustrative, in no source",
  baseYear: "2009/10",
  years: BUDGET_SUBMISSION.years,
  inBudget: ["Yes", "Yes", "No"],
  coverSource: "Three-year pay deals 2009-12: Budget submission 2010-13, Pay and price resilience",
  published: BUDGET_SUBMISSION.payAndPrices,
  publishedSource: "Budget submission 2010-13, Efficiencies and growth",
  tolerance: 2,
  costRises: [0.02, 0.02, 0.02],
  riseSource: "Illustrative",
  payGroups: PAY_GROUPS.map((name) => ({ name, ...PAY[name] })),
  priceGroups: PRICE_GROUPS.map((name) => ({ name, ...PRICES[name] })),
  grants: SPECIFIC_GRANTS.map((grant) => ({ ...grant, ...(GRANTS[grant.name] ?? NO_FIGURES) })),
  notes: [
    "Source of the published row: MPS/MPA Interim Budget Submission 2010-13 (v0.13.2), Efficiencies and growth: 2012/13 pay and prices, £33.8m.",
    "The budgets reflect the three-year pay deals 2009-12 (Budget submission 2010-13, Pay and price resilience); their rates are in no source. Bills, rates and prices are illustrative.",
    "The six grants and their position: Budget submission 2010-13, Risks and issues. Their amounts, costs and decisions are illustrative.",
    "General Government Grant stands among the risks; its money is in the funding limits (sheet Budget gap), so its row is left blank here.",
    "The published figure stays beside the one worked out here, with the difference between them; neither is adjusted to the other.",
    ...METHOD_NOTES,
  ],
};
