import { decimalOf, unitsOf } from "./decimal";
import { AMOUNT_DECIMALS } from "./roundAmount";

/**
 * Amounts as whole numbers of one small unit, so that any of them add up exactly in ordinary arithmetic: the tenth
 * decimal, or a coarser one where so many digits would not fit.
 */
export function countable(amounts: readonly number[]): number[] {
  const all = amounts.reduce((sum, amount) => sum + Math.abs(amount), 0);
  let decimals = AMOUNT_DECIMALS;
  while (all * 10 ** decimals >= Number.MAX_SAFE_INTEGER) decimals--;
  return amounts.map((amount) => Number(unitsOf(decimalOf(amount), decimals)));
}
