import { USUAL_TOLERANCE } from "../../../model/targets/status";
import type { Figure } from "../../page/yearTable";
import { BUSINESS_GROUPS, OBJECTIVES } from "../savingsAndGrowth/inputs";

export { BUSINESS_GROUPS, OBJECTIVES };

/** What a sub-objective does for the service (Framework report 2007, para 29). */
export const KINDS = ["Operational", "Enabling"] as const;

/** The environmental issues, and what else is watched for the quality of life (Budget submission 2010-13, lines 120 to 128). */
export const THEMES = [
  "Climate change",
  "Waste",
  "Resource consumption",
  "Environmental crime",
  "Equalities and diversity",
  "Health and safety",
] as const;

/** A sub-objective of a business group, what measures it, and the next step of its delivery plan. */
export interface SubObjective {
  readonly name: string | null;
  readonly businessGroup: string | null;
  readonly kind: (typeof KINDS)[number] | null;
  readonly objective: (typeof OBJECTIVES)[number] | null;
  readonly measure: string | null;
  readonly better: "higher" | "lower" | null;
  readonly target: Figure;
  readonly reached: Figure;
  readonly step: string | null;
  /** Days, as Excel counts them. */
  readonly due: Figure;
  readonly done: Figure;
  readonly lead: string | null;
}

/** A measure of the return on environment and sustainability. */
export interface Return {
  readonly measure: string | null;
  readonly theme: (typeof THEMES)[number] | null;
  readonly businessGroup: string | null;
  readonly unit: string | null;
  readonly baseline: Figure;
  readonly target: Figure;
  readonly reached: Figure;
  readonly priority: "Yes" | null;
  /** £m for the year of the plan. */
  readonly resources: Figure;
}

export interface PlanInputs {
  readonly subtitle: string;
  readonly source: string;
  readonly year: string;
  readonly today: Figure;
  readonly amberBand: Figure;
  readonly groups: readonly string[];
  readonly subObjectives: readonly SubObjective[];
  readonly returns: readonly Return[];
  readonly rows: number;
  readonly notes: readonly string[];
}

/** What holds of every sheet, with or without figures. */
export const METHOD_NOTES: readonly string[] = [
  "Each business group considers corporate targets, its own priorities and what support it needs, and sets operational and enabling sub-objectives, a delivery plan and measures (Framework report 2007, para 29). Its efficiencies and savings stand in the Service Improvement Plan and the Savings and growth register.",
  "The plans go to the Authority together with the Environment and Sustainability return (Framework report 2007, para 24). The document does not print the return: measures here are yours to name.",
  "The budget and business plan has a summary of progress on the themes of corporate social responsibility, with priorities and resources for the year (Budget submission 2010-13, line 130). Themes: climate change, waste, resource consumption and environmental crime (lines 120 to 122); equalities and diversity, and health and safety (line 128).",
  "On the way: the part of the distance from the baseline to the target that is covered. A theme’s is the plain average of its measures.",
  "Green: the target is reached. Amber: missed by no more than the amber band, a share of the target and a house convention. Else Red; without a figure, No data, and with one but no target, No target.",
];

const NO_SUB_OBJECTIVE: SubObjective = {
  name: null,
  businessGroup: null,
  kind: null,
  objective: null,
  measure: null,
  better: null,
  target: null,
  reached: null,
  step: null,
  due: null,
  done: null,
  lead: null,
};

const NO_RETURN: Return = {
  measure: null,
  theme: null,
  businessGroup: null,
  unit: null,
  baseline: null,
  target: null,
  reached: null,
  priority: null,
  resources: null,
};

/** The same with no figures: year, groups and rows only. */
export function blankInputs(year: string, groups: readonly string[], rows: number): PlanInputs {
  return {
    subtitle: "What each business group sets out to do, and the return on environment and quality of life",
    source: "",
    year,
    today: null,
    amberBand: USUAL_TOLERANCE,
    groups,
    subObjectives: Array<SubObjective>(rows).fill(NO_SUB_OBJECTIVE),
    returns: Array<Return>(rows).fill(NO_RETURN),
    rows,
    notes: ["Enter where targets and figures come from: document, section and date.", ...METHOD_NOTES],
  };
}
