import { decimalOf, numberOf, unitsOf } from "./decimal";
import { shareUnits } from "./shareUnits";

/**
 * The total, shared in proportion to the weights in units of 10^-decimals, so that the parts add up to the total
 * exactly. The total is first rounded to the unit, half away from zero. Every share is rounded down; the units left
 * over go one each to the largest remainders, ties to the larger weight, then to the earlier. Remainders are compared
 * exactly, on total and weights as their 15 significant digits. A negative total is shared as its positive and negated.
 *
 * `total` in any unit, `weights` 0 or more, `decimals` −6 to 10. Returns one part for each weight, in the unit of the
 * total; a weight of 0 gets 0. Throws #DIV/0! when the weights add up to 0.
 *
 * Standard practice: the largest remainder (Hare-Niemeyer) method.
 */
export function largestRemainder(total: number, weights: readonly number[], decimals: number): number[] {
  const units = unitsOf(decimalOf(total), decimals);
  const isNegative = units < 0n;
  const parts = shareUnits(isNegative ? -units : units, weights);
  return parts.map((part) => numberOf(isNegative ? -part : part, decimals));
}
