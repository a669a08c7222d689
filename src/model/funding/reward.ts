import { compareAmounts } from "../numbers/compareAmounts";
import { roundAmount } from "../numbers/roundAmount";
import { sumExact } from "../numbers/sumAmounts";
import { dividedByZero } from "../refusal";

/**
 * The fraction of the stretch that was achieved: from the level without the agreement (0) to the level with it (1);
 * below 0 the wrong way, above 1 beyond. Throws #DIV/0! when there is no stretch.
 *
 * Source: LPSA reward clause (public copy).
 */
export function achieved(without: number, withReward: number, actual: number): number {
  const stretch = sumExact([withReward, -without]);
  if (stretch === 0) throw dividedByZero();
  return sumExact([actual, -without]) / stretch;
}

/**
 * Performance reward grant earned on one target: nothing below the threshold, else the fraction achieved of the
 * `potential`, and never more than all of it. `potential` is money, `threshold` a fraction.
 *
 * Source: LPSA reward clause (public copy); Framework report 2007, para 75.
 */
export function reward(fractionAchieved: number, potential: number, threshold: number): number {
  const fraction = heldToWhole(fractionAchieved);
  return compareAmounts(fraction, threshold) < 0 ? 0 : roundAmount(potential * fraction);
}

/**
 * Performance reward grant earned on all targets together: on the mean of the fractions achieved, each held to 0..1.
 *
 * Illustrative, unconfirmed: the 2008-11 scheme was cancelled in 2010.
 */
export function averageReward(fractionsAchieved: readonly number[], pot: number, threshold: number): number {
  const sum = fractionsAchieved.reduce((all, fraction) => all + heldToWhole(fraction), 0);
  return reward(sum / fractionsAchieved.length, pot, threshold);
}

function heldToWhole(fraction: number): number {
  return Math.min(Math.max(fraction, 0), 1);
}
