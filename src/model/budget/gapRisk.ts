import { mulberry32 } from "../numbers/mulberry32";
import { percentile } from "../numbers/percentile";
import { roundAmount } from "../numbers/roundAmount";
import { sumExact } from "../numbers/sumAmounts";
import { together } from "../numbers/together";
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

/** The percentiles of its table. */
export const PERCENTILES = { P10: 0.1, P25: 0.25, P50: 0.5, P75: 0.75, P90: 0.9 };

/** How the rows of its table are headed: what a year's figures are, in this order. */
export const GAP_RISK_ROWS = [
  "Mean",
  "Standard deviation",
  ...(Object.keys(PERCENTILES) as (keyof typeof PERCENTILES)[]),
  "Chance of a gap",
] as const;

/** What changes the gap by an uncertain amount. */
export interface Driver extends Triangle {
  /** How much of it falls in each year, 0 to 1. */
  readonly shares: readonly number[];
}

/** How the gaps of several years may turn out. */
export interface GapRisks {
  readonly years: readonly GapRisk[];
  /** What each driver is expected to change in each year. */
  readonly expected: readonly (readonly number[])[];
}

/**
 * Simulates how the gaps of one or several years turn out when drivers change them by triangular amounts, in the unit of
 * the gaps. Repeatable: one draw for each driver in each trial, in the order of the drivers, from `seed` (whole, 1 to
 * 4,294,967,295), serves all years. `trials` is 2 or more, `percentiles` from 0 to 1. Standard deviation with n − 1;
 * percentiles inclusive.
 */
export function gapRisk(
  gaps: readonly number[],
  drivers: readonly Driver[],
  trials: number,
  seed: number,
  percentiles: readonly number[],
): GapRisks {
  const random = mulberry32(seed);
  const changes = gaps.map(() => new Float64Array(trials));
  const drawn = new Float64Array(drivers.length);
  for (let trial = 0; trial < trials; trial++) {
    drivers.forEach((driver, item) => {
      const u = random();
      if (isCertain(driver)) return;
      const draw = triangular(driver, u);
      drawn[item] = (drawn[item] ?? NaN) + draw;
      changes.forEach((inYear, year) => {
        inYear[trial] = (inYear[trial] ?? NaN) + draw * (driver.shares[year] ?? NaN);
      });
    });
  }
  // Drivers without spread are added exactly, once: a gap they close to the penny stays closed.
  const certain = drivers.filter(isCertain);
  return {
    years: together([[...gaps.keys()], gaps, changes], (year, gap, inYear) => {
      const fixed = certain.map(({ minimum, shares }) => minimum * (shares[year] ?? NaN));
      return outcomes(sumExact([gap, ...fixed]), inYear, percentiles);
    }),
    expected: drivers.map((driver, item) => {
      const draw = isCertain(driver) ? driver.minimum : (drawn[item] ?? NaN) / trials;
      return driver.shares.map((share) => roundAmount(draw * share));
    }),
  };
}

function isCertain({ minimum, maximum }: Triangle): boolean {
  return minimum === maximum;
}

/** How one gap turns out, from what is certain of it and its changes trial by trial. */
function outcomes(certain: number, changes: Float64Array, percentiles: readonly number[]): GapRisk {
  const trials = changes.length;
  const totals = changes.map((change) => roundAmount(certain + change)).sort();
  const meanChange = mean(changes);
  const spread = mean(changes.map((change) => (change - meanChange) ** 2));
  return {
    mean: roundAmount(certain + meanChange),
    standardDeviation: roundAmount(Math.sqrt((spread * trials) / (trials - 1))),
    percentiles: percentiles.map((share) => roundAmount(percentile(totals, share))),
    chanceOfGap: totals.filter((total) => total > 0).length / trials,
  };
}

function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
