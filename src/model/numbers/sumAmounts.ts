import { ExactSum } from "./exactSum";
import { roundAmount } from "./roundAmount";

/** Below this, the error of adding n doubles of a size (n² × size × 2⁻⁵³) stays under a quarter of the last decimal. */
const SAFE_SIZE = 2e5;

/** The exact decimal sum of amounts, rounded as amounts are. */
export function sumAmounts(amounts: readonly number[]): number {
  let sum = 0;
  let size = 0;
  // Counted by hand: this is the innermost loop of every sheet, and an iterator doubles its time.
  for (let index = 0; index < amounts.length; index++) {
    const amount = amounts[index] ?? 0;
    sum += amount;
    if (amount > size) size = amount;
    else if (-amount > size) size = -amount;
  }
  const count = amounts.length;
  if (count * count * size < SAFE_SIZE) return roundAmount(sum);
  return roundAmount(sumExact(amounts));
}

/** The exact decimal sum of amounts, as the nearest ordinary number: for a step on the way, which is not rounded. */
export function sumExact(amounts: readonly number[]): number {
  return new ExactSum(amounts).value;
}
