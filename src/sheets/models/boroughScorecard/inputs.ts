import { USUAL_TOLERANCE } from "../../../model/targets/status";
import type { Figure } from "../../page/yearTable";

/** How many years of the past, and how many of targets, each indicator has. */
export const PAST = 3;
export const TARGETS = 3;
/** The columns of each indicator: the past, the targets, and what was reached of the first. */
export const COLUMNS = PAST + TARGETS + 1;

/** A survey has room for three years. */
const QUARTERS = 12;

/** What the figures of an indicator are: only counts add up, the rest is weighted by residents. */
export const KINDS = ["count", "percentage"] as const;

/** What one borough has of one indicator. */
export interface LocalFigures {
  readonly past: readonly Figure[];
  readonly targets: readonly Figure[];
  readonly actual: Figure;
}

export interface LocalIndicator {
  readonly code: string | null;
  readonly kind: (typeof KINDS)[number] | null;
  readonly better: string | null;
  /** What every target has to improve on the baseline by, a share. */
  readonly least: Figure;
  readonly corporate: readonly Figure[];
  /** One for each borough. */
  readonly figures: readonly LocalFigures[];
}

export interface LocalArea {
  readonly name: Figure;
  readonly family: Figure;
  readonly residents: Figure;
}

/** A survey's answers, one for each quarter. */
export interface QuarterlySurvey {
  readonly question: string | null;
  readonly better: "lower" | "higher";
  readonly source: string;
  readonly quarters: readonly {
    readonly quarter: string | null;
    readonly share: Figure;
    readonly asked: Figure;
  }[];
}

export interface BoroughScorecardInputs {
  readonly subtitle: string;
  readonly source: string;
  readonly residentsSource: string;
  /** The past, then the years of targets. */
  readonly years: readonly string[];
  readonly amberBand: number;
  /** From how many standard deviations of its family on a borough is a hotspot. */
  readonly hotspotFrom: number;
  readonly expected: Figure;
  readonly areas: readonly LocalArea[];
  readonly indicators: readonly LocalIndicator[];
  /** The code of the one looked into, and the two families compared. */
  readonly chosen: string;
  readonly families: readonly [one: string, other: string];
  readonly survey: QuarterlySurvey;
  readonly notes: readonly string[];
}

/** What holds of every sheet, with or without figures. */
export const METHOD_NOTES: readonly string[] = [
  "Challenge: each borough’s target of the first year against its own three years and the baselines of its family (Planning report 2002, Appendix 2, item 2; Framework report 2007, para 38). Counts are compared per 1,000 residents.",
  "Parameters at the outset: what every target has to improve on the baseline by (Planning report 2002, Appendix 2, item 1).",
  "Where a borough has no target, its trend over the past stands in for it and is marked Forecast (Planning report 2002, Appendix 2, item 3).",
  "A hotspot is a borough that stands worse than the mean of its family by so many standard deviations: a house convention, in none of the documents. Support goes first where most indicators are Red, then Amber.",
  "Two families: a gap above 0 says that the first does better. Levelling down is Yes where the gap narrows because the better one fell back (Budget submission 2010-13, KPI 2(b), asks for such a gap).",
  "Fear of crime is followed by the quarterly results of the Public Attitude Survey (Planning report 2002, Appendix 2). A quarter is set against the one before and the same one a year before; more than chance is a z of 1.96 or more either way.",
  "The documents speak of borough families and list none.",
];

const NO_FIGURES: LocalFigures = {
  past: Array<null>(PAST).fill(null),
  targets: Array<null>(TARGETS).fill(null),
  actual: null,
};

/** The same with no figures: years, boroughs and the number of indicators only. */
export function blankInputs(
  years: readonly string[],
  boroughs: readonly string[],
  indicators: number,
): BoroughScorecardInputs {
  const codes = Array.from({ length: indicators }, (_, place) => `Indicator ${place + 1}`);
  return {
    subtitle: "How each borough stands on each indicator, and whether its targets are challenging",
    source: "",
    residentsSource: "",
    years,
    amberBand: USUAL_TOLERANCE,
    hotspotFrom: 1.5,
    expected: null,
    areas: boroughs.map((name) => ({ name, family: null, residents: null })),
    indicators: codes.map((code) => ({
      code,
      kind: "count",
      better: "lower",
      least: null,
      corporate: Array<null>(TARGETS).fill(null),
      figures: boroughs.map(() => NO_FIGURES),
    })),
    chosen: codes[0] ?? "",
    families: ["", ""],
    survey: {
      question: null,
      better: "lower",
      source: "",
      quarters: Array.from({ length: QUARTERS }, () => ({ quarter: null, share: null, asked: null })),
    },
    notes: ["Enter where targets and actuals come from: document, section and date.", ...METHOD_NOTES],
  };
}
