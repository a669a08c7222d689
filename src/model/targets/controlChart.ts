import { counted } from "../counted";
import { compareAmounts } from "../numbers/compareAmounts";
import { sumExact } from "../numbers/sumAmounts";
import { together } from "../numbers/together";
import { invalid } from "../refusal";
import { signals } from "./signals";

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

/** From which figures the limits are worked out. */
export interface Basis {
  /** Without the largest moving ranges, once. */
  readonly screen: boolean;
  /** Of the first stretch only so many figures count (2 or more); usually all. */
  readonly baseline?: number | undefined;
  /** The points, counted from 1 and rising, from which each further stretch begins. */
  readonly rebase: readonly number[];
}

/** Points with limits of their own. */
export interface Stretch {
  readonly limits: ControlLimits;
  /** What is more than ordinary variation at each point; a missing figure gives no signal. */
  readonly points: readonly { readonly value: number | undefined; readonly signal: string }[];
}

/**
 * The control chart of figures in time order, in stretches that each have their own limits; signals do not run from one
 * to the next. A missing figure is left out, its neighbours count as consecutive. Refuses a stretch of fewer than two
 * figures, or of fewer than the baseline.
 *
 * Source: NHSRplotthedots rules (public source).
 */
export function controlChart(
  values: readonly (number | undefined)[],
  { screen, baseline, rebase }: Basis,
): Stretch[] {
  return [1, ...rebase].map((start, stretch, starts) => {
    const own = values.slice(start - 1, (starts[stretch + 1] ?? Infinity) - 1);
    const figures = own.filter((value) => value !== undefined);
    refuseTooFew(figures.length, rebase.length === 0 ? undefined : start);
    const counting = stretch === 0 ? (baseline ?? figures.length) : figures.length;
    if (counting > figures.length) {
      throw invalid("baseline", `found ${baseline} of ${counted(figures.length, "figure")}. Take fewer.`);
    }
    const limits = controlLimits(figures.slice(0, counting), screen);
    const found = signals(figures, limits).values();
    return {
      limits,
      points: own.map((value) => ({ value, signal: value === undefined ? "" : (found.next().value ?? "") })),
    };
  });
}

function refuseTooFew(figures: number, start: number | undefined): void {
  if (figures >= 2) return;
  const found = `has ${counted(figures, "figure")}`;
  throw start === undefined
    ? invalid("values", `${found}. Give at least 2; fewer than about 12 are provisional.`)
    : invalid("rebase", `the stretch from point ${start} ${found}. Each needs at least 2.`);
}

/** Constants of the XmR chart: limits in average moving ranges, and the moving range beyond which one is screened. */
const LIMIT_FACTOR = 2.66;
const SCREEN_FACTOR = 3.267;

/**
 * The mean and the limits of ordinary variation of two or more figures in time order, not rounded: mean ± 2.66 × the average moving
 * range; screened, without the moving ranges of 3.267 × their average or more (once).
 *
 * Source: NHSRplotthedots rules (public source).
 */
export function controlLimits(figures: readonly number[], screen: boolean): ControlLimits {
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
