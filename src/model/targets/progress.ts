import { sumExact } from "../numbers/sumAmounts";
import { dividedByZero, type Figure } from "../refusal";

/**
 * The share of the way from baseline to target that has been covered; negative when it went backwards. Works for
 * either polarity. A division by zero when the target is the baseline.
 *
 * Source: standard practice.
 */
export function progress(baseline: number, target: number, actual: number): Figure {
  const way = sumExact([target, -baseline]);
  return way === 0 ? dividedByZero() : sumExact([actual, -baseline]) / way;
}
