import { referenceList } from "../../../catalogue/inCells/referenceLists";
import type { Figure } from "../../page/yearTable";
import { BUSINESS_GROUPS, OBJECTIVES } from "../savingsAndGrowth/inputs";

export { OBJECTIVES };

export const STAGES = ["Scope", "Business case", "Delivery", "Done"] as const;
/** Where a group's work lies: savings in support are looked for first. */
export const SIDES = ["Front line", "Support"] as const;
/** Exercises across the whole service have a target as a business group has. */
export const CORPORATE = "Corporate exercises";
export const PS = referenceList("five ps").rows.map(([, p]) => String(p));

/** A project of the plan: what it costs, what it brings, and when. */
export interface Project {
  readonly name: Figure;
  readonly stage: (typeof STAGES)[number] | null;
  readonly businessGroup: Figure;
  readonly objective: (typeof OBJECTIVES)[number] | null;
  readonly p: string | null;
  /** The financial year and the month in which its scope begins; 4 is April. */
  readonly scopedYear: string | null;
  readonly scopedMonth: Figure;
  /** Months from scope to delivery. */
  readonly leadTime: Figure;
  /** The financial year and the month in which its benefits were promised to begin. */
  readonly promisedYear: string | null;
  readonly promisedMonth: Figure;
  /** What it brings in a full year. */
  readonly benefit: Figure;
  /** The share of that which leaves the budget. */
  readonly cashable: Figure;
  readonly revenueInvestment: Figure;
  readonly capitalInvestment: Figure;
  /** The financial year in which the investment is made. */
  readonly investedIn: string | null;
  /** The financial year by whose end it has paid back. */
  readonly paysBackBy: string | null;
  readonly confidence: Figure;
  readonly inRegister: "Yes" | "No" | null;
}

/** A business group and what it is to save. */
export interface Group {
  readonly name: string;
  readonly side: (typeof SIDES)[number] | null;
  readonly targets: readonly Figure[];
}

/** Growth that is funded before the plan begins. */
export interface FundedGrowth {
  readonly name: string | null;
  readonly amount: Figure;
  readonly fundedBy: string | null;
  readonly objective: (typeof OBJECTIVES)[number] | null;
  readonly source: string | null;
}

export interface ImprovementInputs {
  readonly subtitle: string;
  readonly source: string;
  readonly years: readonly string[];
  readonly gap: readonly Figure[];
  readonly gapSource: string;
  /** Savings that the budget has taken off already, all years together. */
  readonly identified: Figure;
  readonly groups: readonly Group[];
  readonly projects: readonly Project[];
  readonly rows: number;
  readonly growth: readonly FundedGrowth[];
  readonly notes: readonly string[];
}

export const USUAL_GROUPS = [...BUSINESS_GROUPS.slice(0, 4), CORPORATE];

/** Who pays for growth that the service pays for itself. */
export const OWN_BUDGET = "Own budget";

/** What holds of every sheet, with or without figures. */
export const METHOD_NOTES: readonly string[] = [
  "Benefits begin when scope and lead time are over: the first year counts the months that are left. Later than promised: what the years lose because a project delivers after the month it was promised for.",
  "KPI 8(a), net cashable, efficiency and productivity gains: cashable benefit less revenue investment. Capital investment is paid for by the capital programme and counts in paying back.",
  "Front line or support is said of each business group; the service looks for savings in support and overheads first (Budget submission 2010-13, Service Improvement Plan).",
  "What stands here must not stand in the savings register too: Also in the register says so of each project.",
];

const NO_PROJECT: Project = {
  name: null,
  stage: null,
  businessGroup: null,
  objective: null,
  p: null,
  scopedYear: null,
  scopedMonth: null,
  leadTime: null,
  promisedYear: null,
  promisedMonth: null,
  benefit: null,
  cashable: null,
  revenueInvestment: null,
  capitalInvestment: null,
  investedIn: null,
  paysBackBy: null,
  confidence: null,
  inRegister: null,
};

/** The same with no figures: years, business groups and rows only. */
export function blankInputs(
  years: readonly string[],
  businessGroups: readonly string[],
  rows: number,
): ImprovementInputs {
  const none = Array<null>(years.length).fill(null);
  return {
    subtitle: "What the projects of the plan bring net of what they cost, against each group’s target, £m",
    source: "",
    years,
    gap: none,
    gapSource: "To link: point at this year’s gap in the sheet Budget gap",
    identified: null,
    groups: businessGroups.map((name) => ({ name, side: null, targets: none })),
    projects: Array<Project>(rows).fill(NO_PROJECT),
    rows,
    growth: Array<FundedGrowth>(4).fill({
      name: null,
      amount: null,
      fundedBy: null,
      objective: null,
      source: null,
    }),
    notes: ["Enter where targets and projects come from: document, section and date.", ...METHOD_NOTES],
  };
}
