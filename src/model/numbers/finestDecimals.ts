import { decimalOf } from "./decimal";
import { AMOUNT_DECIMALS } from "./roundAmount";

/** The most decimals that any of the amounts has: of whole numbers none, and no more than amounts carry. */
export function finestDecimals(amounts: readonly number[]): number {
  const finest = amounts.reduce((most, amount) => Math.max(most, decimalOf(amount).decimals), 0);
  return Math.min(finest, AMOUNT_DECIMALS);
}
