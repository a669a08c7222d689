import { USUAL_TOLERANCE } from "../../../model/targets/status";
import type { Figure } from "../../page/yearTable";

export const KINDS = ["count", "rate", "percentage"] as const;

/** What each authority has of an outcome: the baseline, its own target, what was reached, and what it is measured on. */
export const FIGURES = ["Baseline", "Target", "Actual", "Measured on"] as const;

/** An outcome that the authorities share. */
export interface SharedOutcome {
  readonly outcome: string | null;
  readonly code: string | null;
  readonly kind: (typeof KINDS)[number] | null;
  readonly better: string | null;
  /** The target agreed for all together, where it is not what the authorities' own make. */
  readonly agreed: Figure;
  /** Why it differs: performance, strategy or external. */
  readonly reason: string | null;
  /** The figures of each authority. */
  readonly figures: readonly (readonly Figure[])[];
}

export interface MultiAreaInputs {
  readonly subtitle: string;
  readonly source: string;
  readonly year: string;
  readonly amberBand: number;
  readonly per: number;
  readonly authorities: readonly { readonly name: string | null; readonly topTier: "Yes" | "No" | null }[];
  readonly outcomes: readonly SharedOutcome[];
  /** The code of the outcome whose gap is shared back: a count. */
  readonly sharedBack: string;
  readonly notes: readonly string[];
}

/** What holds of every sheet, with or without figures. */
export const METHOD_NOTES: readonly string[] = [
  "A multi-area agreement is made by two or more top-tier authorities and their partners with Government, is bespoke and voluntary, and looks to outcomes best dealt with across a sub-region (LAA slides 2007, Multi-Area Agreements).",
  "Counts add up; rates and percentages are weighed by what they are measured on. A plain mean counts a small authority as much as a large one.",
  "The collective target is what the authorities’ own targets make, unless one of three reasons sets another (Framework report 2007, para 27(1)).",
  "Rates are entered as counts with the residents they are measured on, percentages as percentages with the number of people they are measured on.",
];

/** The same with no figures: authorities and the number of outcomes only. */
export function blankInputs(year: string, authorities: readonly string[], outcomes: number): MultiAreaInputs {
  return {
    subtitle: "What authorities agree together, and where they stand together",
    source: "",
    year,
    amberBand: USUAL_TOLERANCE,
    per: 1000,
    authorities: authorities.map((name) => ({ name, topTier: "Yes" })),
    outcomes: Array.from({ length: outcomes }, () => ({
      outcome: null,
      code: null,
      kind: null,
      better: null,
      agreed: null,
      reason: null,
      figures: authorities.map(() => FIGURES.map(() => null)),
    })),
    sharedBack: "",
    notes: ["Enter where targets and actuals come from: document, section and date.", ...METHOD_NOTES],
  };
}
