import { BUDGET_SUBMISSION as printed, MAYORS_LIMITS } from "../../facts/budgetSubmission";
import type { Content } from "../../plan/content";
import type { Figure } from "../../page/yearTable";

/** A limit on what may be spent: as published, and the change in general grant from which it can be estimated. */
export interface FundingLimit {
  readonly name: string;
  /** What it assumes: the planning scenario behind it. */
  readonly scenario: string;
  readonly published: readonly Figure[];
  readonly grantChange: readonly Figure[];
  /** Where the published figures come from, and those to check against. */
  readonly source: string;
  readonly printedSource: string;
  readonly changeSource: string;
  /** The gap as a document prints it, to check against. */
  readonly printedGap: readonly Figure[];
}

/** What the budget gap is worked out from; a figure for each year. */
export interface GapInputs {
  /** The unit of every amount: "£m". */
  readonly unit: string;
  readonly years: readonly Content[];
  readonly requirement: readonly Figure[];
  readonly savingsToIdentify: readonly Figure[];
  readonly payAndPrices: readonly Figure[];
  /** Savings that the requirement has taken off already, all years together. */
  readonly identified: Figure;
  readonly identifiedSource: string;
  /** Whether it has: then they are not to be taken off again. */
  readonly isNet: "Yes" | "No" | "";
  readonly limits: readonly FundingLimit[];
  /** The name of the limit that is planned at. */
  readonly plannedAt: string;
  /** General grant and precept before the first change, and how the precept grows. */
  readonly drivers: {
    readonly generalGrant: Figure;
    readonly precept: Figure;
    readonly taxBaseChange: readonly Figure[];
    readonly bandDChange: readonly Figure[];
    readonly source: string;
  };
  /** Where the requirement and the limits come from. */
  readonly source: string;
  readonly notes: readonly string[];
}

const [LOWER, UPPER] = MAYORS_LIMITS;

/** The published figures: both of the Mayor's limits, and drivers that come within £0.6m of them. */
export const PUBLISHED: GapInputs = {
  unit: "£m",
  years: printed.years,
  requirement: printed.requirement,
  savingsToIdentify: printed.savingsToIdentify,
  payAndPrices: printed.payAndPrices,
  identified: printed.savingsIdentified,
  identifiedSource: "Budget submission 2010-13, Efficiencies and growth: the gap comes on top of them",
  isNet: "Yes",
  limits: [
    {
      ...LOWER,
      published: printed.lowerLimit,
      source: "Budget submission 2010-13, Efficiencies and growth",
      printedSource: "Budget submission 2010-13, Efficiencies and growth: to check against",
      changeSource:
        "Budget submission 2010-13, Financial landscape: grants cut by 1.5% in 2011/12 and 2012/13",
      grantChange: [0, -0.015, -0.015],
      printedGap: printed.printedGap.lower,
    },
    {
      ...UPPER,
      published: printed.upperLimit,
      source: "Budget submission 2010-13, Financial landscape",
      printedSource:
        "Budget submission 2010-13, Efficiencies and growth: to check against; 2010/11 is not printed",
      changeSource: "Budget submission 2010-13, Financial landscape: a cash freeze",
      grantChange: [0, 0, 0],
      // The text prints the gap at the upper limit for the last two years only.
      printedGap: [null, ...printed.printedGap.upper.slice(1)],
    },
  ],
  plannedAt: LOWER.name,
  drivers: {
    generalGrant: 2027.7,
    precept: 645.6,
    taxBaseChange: [0, 0.005577, 0.004467],
    bandDChange: [0, 0, 0],
    source: "Estimate, in no source: fitted to the published limits",
  },
  source: "Budget submission 2010-13, Efficiencies and growth",
  notes: [
    "Source: MPS/MPA Interim Budget Submission 2010-13 (v0.13.2), Financial landscape; Efficiencies and growth.",
    "The limits are the Mayor’s two planning scenarios. The budget requirement of 2009-12 is the one that the Mayor approved; the pay and prices are those of 2012/13.",
    "The gap is the level in each year: years do not add up.",
    "The 1.5% reduction is on general grants, not on net revenue expenditure; a cash freeze does not make a flat limit.",
    "Drivers are an estimate, in no source: with them five of the six published limits come out, and 2011/12 lower within £0.6m.",
  ],
};

const blanks = (count: number): null[] => Array<null>(count).fill(null);

/** The same with no figures: years and the names of the limits only. */
export function blankInputs(years: readonly string[], limits: readonly string[]): GapInputs {
  const none = blanks(years.length);
  return {
    unit: "£m",
    years,
    requirement: none,
    savingsToIdentify: none,
    payAndPrices: none,
    identified: null,
    identifiedSource: "",
    isNet: "",
    limits: limits.map((name) => ({
      name,
      scenario: "",
      published: none,
      source: "",
      printedSource: "",
      changeSource: "",
      grantChange: none,
      printedGap: none,
    })),
    plannedAt: limits[0] ?? "",
    drivers: { generalGrant: null, precept: null, taxBaseChange: none, bandDChange: none, source: "" },
    source: "",
    notes: [
      "Enter where the requirement and the limits come from: document, section and date.",
      "The gap is the level in each year: years do not add up.",
      "Leave a limit blank to have it estimated from its drivers; where both are there the difference is shown.",
    ],
  };
}
