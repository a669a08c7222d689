import { roundAmount } from "../numbers/roundAmount";
import { sumAmounts } from "../numbers/sumAmounts";
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
 * The mean and the limits of ordinary variation of figures in time order, as amounts: mean ± 2.66 × the average moving
 * range; screened, without the moving ranges of 3.267 × their average or more (once). Refuses fewer than two figures.
 *
 * Source: NHSRplotthedots rules (public source).
 */
export function controlLimits(figures: readonly number[], screen: boolean): ControlLimits {
  if (figures.length < 2) {
    throw invalid(
      "values",
      `has ${figures.length} figures. Give at least 2; fewer than about 12 are provisional.`,
    );
  }
  const ranges = figures
    .slice(1)
    .map((figure, index) => Math.abs(sumAmounts([figure, -(figures[index] ?? 0)])));
  const average = meanOf(ranges);
  const kept = screen
    ? ranges.filter((range) => range === 0 || range < roundAmount(SCREEN_FACTOR * average))
    : ranges;
  const mean = meanOf(figures);
  const reach = LIMIT_FACTOR * meanOf(kept);
  return { mean: roundAmount(mean), lower: roundAmount(mean - reach), upper: roundAmount(mean + reach) };
}

function meanOf(figures: readonly number[]): number {
  return sumAmounts(figures) / figures.length;
}
