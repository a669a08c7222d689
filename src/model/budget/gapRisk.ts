import { mulberry32 } from "../numbers/mulberry32";
import { percentile } from "../numbers/percentile";
import { roundAmount } from "../numbers/roundAmount";
import { sumExact } from "../numbers/sumAmounts";
import { triangular, type Triangle } from "../numbers/triangular";

/** How the gap may turn out. */
export interface GapRisk {
  readonly mean: number;
  readonly standardDeviation: number;
  /** The gap that is not exceeded with a chance of `p`, for each p asked for. */
  readonly percentiles: readonly number[];
  /** The share of the trials in which a gap is left. */
  readonly chanceOfGap: number;
}

/**
 * Simulates how the gap turns out when drivers change it by triangular amounts, in the unit of the gap. Repeatable:
 * one draw for each driver in each trial, in the order of the drivers, from `seed` (whole, 1 to 4,294,967,295).
 * `trials` is 2 or more. Standard deviation with n − 1; percentiles inclusive.
 */
export function gapRisk(
  gap: number,
  drivers: readonly Triangle[],
  trials: number,
  seed: number,
  shares: readonly number[],
): GapRisk {
  const isCertain = ({ minimum, maximum }: Triangle) => minimum === maximum;
  // Drivers without spread are added exactly, once: a gap they close to the penny stays closed.
  const certain = sumExact([gap, ...drivers.filter(isCertain).map(({ minimum }) => minimum)]);
  const random = mulberry32(seed);
  const changes = new Float64Array(trials).map(() => {
    let change = 0;
    for (const driver of drivers) {
      const u = random();
      if (!isCertain(driver)) change += triangular(driver, u);
    }
    return change;
  });
  const totals = changes.map((change) => roundAmount(certain + change)).sort();
  const meanChange = mean(changes);
  const spread = mean(changes.map((change) => (change - meanChange) ** 2));
  return {
    mean: roundAmount(certain + meanChange),
    standardDeviation: roundAmount(Math.sqrt((spread * trials) / (trials - 1))),
    percentiles: shares.map((share) => roundAmount(percentile(totals, share))),
    chanceOfGap: totals.filter((total) => total > 0).length / trials,
  };
}

function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
