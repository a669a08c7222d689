import { counted } from "../counted";
import { compareAmounts } from "../numbers/compareAmounts";
import { sumExact } from "../numbers/sumAmounts";
import { together } from "../numbers/together";
import { invalid } from "../refusal";

export interface ControlLimits {
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
}

/** The headings of a control chart's table. */
export const CHART_COLUMNS = [
  "Point",
  "Value",
  "Mean",
  "Lower limit",
  "Upper limit",
  "Signal",
  "Assurance",
] as const;

/** Constants of the XmR chart: limits in average moving ranges, and the moving range beyond which one is screened. */
const LIMIT_FACTOR = 2.66;
const SCREEN_FACTOR = 3.267;

/**
 * The mean and the limits of ordinary variation of figures in time order, not rounded: mean ± 2.66 × the average moving
 * range; screened, without the moving ranges of 3.267 × their average or more (once). Refuses fewer than two figures.
 *
 * Source: NHSRplotthedots rules (public source).
 */
export function controlLimits(figures: readonly number[], screen: boolean): ControlLimits {
  if (figures.length < 2) {
    throw invalid(
      "values",
      `has ${counted(figures.length, "figure")}. Give at least 2; fewer than about 12 are provisional.`,
    );
  }
  const ranges = together([figures.slice(0, -1), figures.slice(1)], (before, after) =>
    Math.abs(sumExact([after, -before])),
  );
  const most = SCREEN_FACTOR * meanOf(ranges);
  const kept = screen ? ranges.filter((range) => range === 0 || compareAmounts(range, most) < 0) : ranges;
  const mean = meanOf(figures);
  const reach = LIMIT_FACTOR * meanOf(kept);
  return { mean, lower: mean - reach, upper: mean + reach };
}

function meanOf(figures: readonly number[]): number {
  return sumExact(figures) / figures.length;
}
