import type { Figure } from "../../page/yearTable";
import { OBJECTIVES } from "../savingsAndGrowth/inputs";

export { OBJECTIVES };

/** What a partnership does with money: both carry a business risk (LAA report 2007, para 14). */
export const KINDS = ["Commits resources", "Draws outside funding", "Both"] as const;
export const RISKS = ["Low", "Medium", "High"] as const;

export interface Partnership {
  readonly name: Figure;
  readonly borough: Figure;
  readonly kind: (typeof KINDS)[number] | null;
  readonly objective: (typeof OBJECTIVES)[number] | null;
  readonly lead: Figure;
  /** The day on which it was authorised, as Excel counts days. */
  readonly authorised: Figure;
  readonly posts: Figure;
  readonly costPerPost: Figure;
  readonly otherCost: Figure;
  /** The last month funded: 2010-09, or a financial year. */
  readonly fundingEnds: Figure;
  readonly ceases: Figure;
  readonly pumpPriming: Figure;
  /** Who answers for its money. */
  readonly accountable: string | null;
  /** Whether the money is under effective controls. */
  readonly controlled: "Yes" | "No" | null;
  readonly risk: (typeof RISKS)[number] | null;
}

/** A target with a reward if it is stretched. */
export interface StretchTarget {
  readonly name: string | null;
  readonly without: Figure;
  readonly withReward: Figure;
  readonly actual: Figure;
  readonly potential: Figure;
}

/** What a review of agreements asks (LAA report 2007, paras 8, 9 and 11): the questions in our words. */
export const REVIEWED = [
  "Senior officers negotiated it",
  "Partnership is stronger",
  "Police stretch targets",
  "Each declares what it does",
  "Lead in the management team",
  "Looks beyond its own block",
] as const;

/** What a review found of one agreement. */
export interface Review {
  readonly agreement: string | null;
  readonly answers: readonly ("Yes" | "No" | null)[];
}

/** What a borough had before its agreement, tied to no purpose, and what is agreed in its place. */
export interface Income {
  readonly before: Figure;
  readonly supportGrant: Figure;
  readonly areaBased: Figure;
}

/** An authority's part in what is taken off every grant for common purposes. */
export interface TopSliced {
  readonly name: string | null;
  readonly grant: Figure;
  readonly basis: Figure;
}

export interface PartnershipInputs {
  readonly subtitle: string;
  readonly source: string;
  readonly years: readonly string[];
  readonly boroughs: readonly string[];
  /** From this day on no commitment is made without an agreement that liabilities cease. */
  readonly ruleFrom: Figure;
  /** How many boroughs should report. */
  readonly expected: Figure;
  readonly topSliceRate: Figure;
  readonly threshold: Figure;
  readonly partnerships: readonly Partnership[];
  readonly rows: number;
  /** A row for each section, a column for each borough. */
  readonly scores: readonly (readonly Figure[])[];
  readonly targets: readonly StretchTarget[];
  readonly topSliced: readonly TopSliced[];
  /** How many agreements were to be reviewed. */
  readonly toReview: Figure;
  readonly reviews: readonly Review[];
  /** One for each borough. */
  readonly income: readonly Income[];
  readonly notes: readonly string[];
}

/** The sections of the self-assessment, with what each asks. The report names the questionnaire and does not print it: they are ours. */
export const SECTIONS = [
  "Engagement: senior officers take part in the partnership’s decisions",
  "Priorities: local targets agree with the corporate objectives",
  "Targets: each has a lead, and what every partner contributes is declared",
  "Resources: commitments are authorised, recorded and costed",
  "Controls: money that is pooled or pump-primes has an accountable body",
  "Monitoring: results are followed, and risks are reviewed",
] as const;

/** The highest score. */
export const BEST = 3;

/** What holds of every sheet, with or without figures. */
export const METHOD_NOTES: readonly string[] = [
  "A partnership commits resources or draws outside funding, or both: each carries a business risk and is recorded (LAA report 2007, para 14). Commitments are authorised and consistent with the corporate objectives (paras 15 and 17).",
  "Liability: yearly cost × months of the year after the last month funded ÷ 12; nothing where a written agreement says that liabilities cease with the funding (LAA report 2007, D 4).",
  "Self-assessment: 0 not begun, 1 begun, 2 largely in place, 3 in place. The LAA report 2007, para 22, offers a questionnaire and does not print it: sections and scores here are ours.",
  "Top-slice: a share of every grant goes into a pool, which is given out by another basis; together it nets to nothing (LAA report 2007, para 6). Reward: in proportion to what of the stretch was reached, from the threshold on (Framework report 2007, para 75).",
  "Pump-priming and other partnership money ask for effective controls in each agency; the local authority that receives it is the first to answer for it (LAA report 2007, para 16).",
  "The review of the police’s part in the fifteen agreements of the second round, 2006: what it asked is in our words (LAA report 2007, paras 7 to 11).",
  "Income that boroughs had in 2006-07 without a purpose should be more than made up for by what is negotiated from Revenue Support Grant and Area Based Grant (Framework report 2007, para 79). The report prints no amounts.",
];

const NO_PARTNERSHIP: Partnership = {
  name: null,
  borough: null,
  kind: null,
  objective: null,
  lead: null,
  authorised: null,
  posts: null,
  costPerPost: null,
  otherCost: null,
  fundingEnds: null,
  ceases: null,
  pumpPriming: null,
  accountable: null,
  controlled: null,
  risk: null,
};

/** The same with no figures: years, boroughs and rows only. */
export function blankInputs(
  years: readonly string[],
  boroughs: readonly string[],
  rows: number,
): PartnershipInputs {
  return {
    subtitle: "Partnerships, what they leave to be paid, how they are run, and what is at stake, £000",
    source: "",
    years,
    boroughs,
    ruleFrom: null,
    expected: null,
    topSliceRate: null,
    threshold: 0.6,
    partnerships: Array<Partnership>(rows).fill(NO_PARTNERSHIP),
    rows,
    scores: SECTIONS.map(() => boroughs.map(() => null)),
    targets: Array<StretchTarget>(4).fill({
      name: null,
      without: null,
      withReward: null,
      actual: null,
      potential: null,
    }),
    topSliced: Array<TopSliced>(4).fill({ name: null, grant: null, basis: null }),
    toReview: null,
    reviews: Array<Review>(15).fill({ agreement: null, answers: REVIEWED.map(() => null) }),
    income: boroughs.map(() => ({ before: null, supportGrant: null, areaBased: null })),
    notes: ["Enter where costs, funding and targets come from: document, section and date.", ...METHOD_NOTES],
  };
}
