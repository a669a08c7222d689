import { USUAL_TOLERANCE } from "../../../model/targets/status";
import type { Shape } from "../../../model/targets/trajectory";
import { MONTHS } from "../../facts/financialMonths";
import type { Formula } from "../../plan/content";
import type { Figure } from "../../page/yearTable";

/** How the targets of one kind of indicator run from baseline to final target. */
export interface Kind {
  readonly name: string;
  readonly shape: Shape;
  /** The power of front and back, the year of the step; null for the usual one. */
  readonly parameter: Figure;
  readonly lowest: Figure;
  readonly highest: Figure;
  readonly decimals: number;
}

/** What an indicator says of itself in words. */
export type IndicatorWord = "code" | "title" | "unit" | "better" | "kind";

/** An indicator with its figures, in its own unit. */
export interface IndicatorRow {
  readonly code: string;
  readonly title: string;
  readonly unit: string;
  /** Which direction is better. */
  readonly better: string;
  /** The name of its kind. */
  readonly kind: string;
  /** Words that the sheet links to instead of holding them. */
  readonly linked?: Readonly<Partial<Record<IndicatorWord, Formula>>>;
  /** Null where there is none yet. */
  readonly baseline: Figure;
  /** A figure for each year that is known. */
  readonly actuals: readonly Figure[];
  /** So far in the year in progress, where the figure adds up over the year. */
  readonly toDate: Figure;
  readonly target: Figure;
}

export interface TrajectoryInputs {
  readonly subtitle: string;
  /** Where baselines, targets and actuals come from. */
  readonly source: string;
  readonly baselineYear: string;
  readonly years: readonly string[];
  readonly latestYear: string;
  readonly yearInProgress: string;
  readonly periods: Figure;
  readonly periodsGone: Figure;
  /** How much of a year each of its periods usually brings, twelve at most. */
  readonly pattern: readonly Figure[];
  readonly amberBand: Figure;
  /** The code of the indicator that the chart shows. */
  readonly chosen: string;
  readonly kinds: readonly Kind[];
  readonly indicators: readonly IndicatorRow[];
  /** How many rows there are for indicators, spare ones among them. */
  readonly rows: number;
  readonly notes: readonly string[];
}

/** Three kinds to begin with: shapes, bounds and decimals are there to be changed. */
export const KINDS: readonly Kind[] = [
  { name: "Rate", shape: "linear", parameter: null, lowest: 0, highest: null, decimals: 2 },
  { name: "Percentage", shape: "linear", parameter: null, lowest: 0, highest: 100, decimals: 1 },
  { name: "Number", shape: "linear", parameter: null, lowest: 0, highest: null, decimals: 0 },
];

/** What holds of every sheet, with or without figures. */
export const METHOD_NOTES: readonly string[] = [
  "Method: Framework report 2007, paras 51 and 63: a target for each year; that the last year’s is the final one is our reading. Shapes are standard practice.",
  "Green is on or better than the year's target, Amber within the band below it, Red beyond. The band is a house convention, in none of the documents.",
  "Without a baseline there is no trajectory and no colour: No baseline is a state of its own (64 of the 198 national indicators began without one).",
  "Distance: ahead of the target is positive, behind it in brackets. Progress: the share of the way from baseline to final target.",
  "Within the year: milestones at the least every year (LAA slides 2007, line 92); those by period follow the usual pattern of past years, which is standard practice.",
  "Year in progress: only for figures that add up over the year, such as offences; a percentage or a survey has no figure so far.",
];

/** The same with no figures: years and kinds only. */
export function blankInputs(baselineYear: string, years: readonly string[], rows: number): TrajectoryInputs {
  return {
    subtitle: "Indicators on their way from baseline to final target, with a target for each year",
    source: "",
    baselineYear,
    years,
    latestYear: years[0] ?? "",
    yearInProgress: years[1] ?? years[0] ?? "",
    periods: 12,
    periodsGone: null,
    pattern: Array<null>(MONTHS.length).fill(null),
    amberBand: USUAL_TOLERANCE,
    chosen: "",
    kinds: KINDS,
    indicators: [],
    rows,
    notes: [
      "Enter where baselines, targets and actuals come from: document, section and date.",
      ...METHOD_NOTES,
    ],
  };
}
