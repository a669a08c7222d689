import { USUAL_TOLERANCE } from "../../../model/targets/status";
import { indicatorFacts } from "../../facts/indicatorFacts";
import type { Figure } from "../../page/yearTable";
import { KINDS, METHOD_NOTES, type IndicatorRow, type TrajectoryInputs } from "./inputs";

/** Code, kind, baseline, actuals, so far in 2009/10, final target: every figure is made up for the example. */
const FIGURES: readonly (readonly [string, string, Figure, readonly Figure[], Figure, Figure])[] = [
  ["NI 15", "Rate", 2.4, [2.06], 0.92, 1.8],
  ["NI 16", "Rate", 23.2, [21.85], 10.61, 20.4],
  ["NI 20", "Rate", 8.9, [8.63], 4.29, 8],
  ["NI 28", "Rate", 1.6, [1.52], 0.71, 1.3],
  ["NI 29", "Rate", 0.45, [0.46], 0.21, 0.36],
  ["NI 17", "Percentage", 26, [25.4], null, 23],
  ["NI 21", "Percentage", 27, [29.3], null, 33],
  ["NI 32", "Percentage", 34, [32.5], null, 28],
  ["NI 40", "Number", 24100, [24900], null, 27100],
  ["NI 111", "Number", 1640, [1590], 730, 1340],
  // Which indicators have no baseline is in none of the documents: this one stands for them.
  ["NI 26", "Percentage", null, [62], null, 75],
  ["NI 47", "Number", 3530, [3526], 1680, 3140],
];

/** Units that the catalogue does not hold, or that the example counts differently. */
const UNITS: Readonly<Record<string, string>> = { "NI 26": "percent", "NI 47": "casualties" };

/** Twelve national indicators with illustrative figures. */
export const ILLUSTRATIVE: TrajectoryInputs = {
  subtitle:
    "Twelve national indicators on their way from baseline to final target. All figures are illustrative.",
  source: "Illustrative, in no source",
  baselineYear: "2007/08",
  years: ["2008/09", "2009/10", "2010/11"],
  latestYear: "2008/09",
  yearInProgress: "2009/10",
  periods: 12,
  periodsGone: 6,
  pattern: [8, 9, 9, 9, 8, 8, 9, 9, 8, 8, 7, 8],
  amberBand: USUAL_TOLERANCE,
  chosen: "NI 15",
  kinds: KINDS.map((kind) => (kind.name === "Rate" ? { ...kind, shape: "front" as const } : kind)),
  indicators: FIGURES.map(([code, kind, baseline, actuals, toDate, target]): IndicatorRow => {
    const { title, unit, polarity } = indicatorFacts(code);
    return {
      code,
      title,
      unit: UNITS[code] ?? unit,
      better: polarity,
      kind,
      baseline,
      actuals,
      toDate,
      target,
    };
  }),
  rows: 15,
  notes: [
    "Titles, units and directions: the catalogue (national indicators, October 2007), but for two units: NI 26 has none there, and NI 47 is a percent change, counted here in casualties. Baselines, targets and actuals are illustrative, in no source.",
    ...METHOD_NOTES,
  ],
};
