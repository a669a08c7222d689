import { USUAL_TOLERANCE } from "../../../model/targets/status";
import { yearsFrom } from "../../facts/financialYears";
import type { Figure } from "../../page/yearTable";

/** A borough, or another area with targets of its own. Figures are counts; null where there is none yet. */
export interface Area {
  readonly name: string;
  readonly residents: Figure;
  readonly baseline: Figure;
  readonly target: Figure;
  readonly actual: Figure;
  /** The best level it could reach: only needed to share the gap by headroom. */
  readonly best: Figure;
  /** Whether it has an objective for each of the priorities. */
  readonly objectives: readonly boolean[];
}

/** A year of the service's own past, or a peer: a rate. */
export interface Comparison {
  readonly name: string;
  readonly rate: Figure;
}

/** The indicator as so many, or as so many per so many residents. */
export const STATED_AS = ["number", "rate"] as const;
export type StatedAs = (typeof STATED_AS)[number];

export interface RollUpInputs {
  readonly subtitle: string;
  /** Where the figures come from whose rows do not say it. */
  readonly source: string;
  readonly indicator: string;
  readonly title: string;
  /** What the figures count. */
  readonly counted: string;
  readonly better: string;
  readonly baselineYear: string;
  readonly year: string;
  readonly per: Figure;
  /** How baseline and targets of the indicator are stated elsewhere. */
  readonly statedAs: StatedAs;
  readonly amberBand: Figure;
  readonly override: Figure;
  readonly reason: string;
  readonly minimum: Figure;
  readonly method: string;
  readonly areas: readonly Area[];
  /** What is counted in no area: the areas together are not the whole service. */
  readonly corporateRow: Omit<Area, "objectives">;
  readonly priorities: readonly string[];
  readonly history: readonly Comparison[];
  readonly peers: readonly Comparison[];
  readonly notes: readonly string[];
}

/** Years of the service's past that the challenge looks at, and rows for peers. */
const HISTORY = 5;
const PEERS = 6;

export const CORPORATE_ROW = "Corporate, in no borough";

/** What holds with or without figures. */
export const METHOD_NOTES: readonly string[] = [
  "Method: Framework report 2007, para 27: the corporate target is the aggregate of the local ones unless one of three reasons overrides it; para 32 (variable target setting).",
  "The corporate row holds what is counted in no borough: the boroughs together are not the whole service (Framework report 2007, para 20).",
  "Sharing the gap back: Planning report 2002, Appendix 2; by baseline, by the room to the best level, or one rate of improvement for all (standard practice).",
  "Challenge and coverage: Planning report 2002, Appendix 2, items 2 and 3; the tests are standard practice, the wording of the verdict is ours.",
  "Green is on or better than target, Amber within the band, Red beyond. The band is a house convention, in none of the documents.",
  "Without a baseline there is no colour and no share of the gap: No baseline is a state of its own. What is counted there is left out of the totals and shown below them.",
];

/** The past years up to the one of the baseline. */
export function historyYears(baselineYear: string): string[] {
  const before = yearsFrom(baselineYear, 1)[0] ?? "";
  return yearsFrom(String(Number.parseInt(before) - HISTORY + 1), HISTORY);
}

/** The same with no figures: areas, priorities and years only. */
export function blankInputs(
  baselineYear: string,
  areas: readonly string[],
  priorities: readonly string[],
): RollUpInputs {
  const none = { residents: null, baseline: null, target: null, actual: null, best: null };
  const [first = "", year = ""] = yearsFrom(baselineYear, 2);
  return {
    subtitle: "Local targets added up to the corporate one, and the gap between them shared back",
    source: "",
    indicator: "",
    title: "Enter the indicator’s code",
    counted: "Count",
    better: "lower",
    baselineYear: first,
    year,
    per: 1000,
    statedAs: "number",
    amberBand: USUAL_TOLERANCE,
    override: null,
    reason: "",
    minimum: null,
    method: "proportional",
    areas: areas.map((name) => ({ name, ...none, objectives: [] })),
    corporateRow: { name: CORPORATE_ROW, ...none },
    priorities,
    history: historyYears(first).map((name) => ({ name, rate: null })),
    peers: Array.from({ length: PEERS }, () => ({ name: "", rate: null })),
    notes: [
      "Enter where residents, baselines, targets and actuals come from: document, section and date.",
      ...METHOD_NOTES,
    ],
  };
}
