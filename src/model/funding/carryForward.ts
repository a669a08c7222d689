import { sumAmounts } from "../numbers/sumAmounts";

/** Grant carried from year to year, in money. */
export interface CarryForward {
  readonly opening: readonly number[];
  readonly closing: readonly number[];
}

/**
 * Grant carried forward without restriction: each year closes at opening + allocation - spend, below 0 when overspent,
 * and the next one opens there. `allocation` and `spend` by year, and the first `opening`: money.
 *
 * Source: Framework report 2007, para 74.
 */
export function carryForward(
  allocation: readonly number[],
  spend: readonly number[],
  opening: number,
): CarryForward {
  const balances = [opening];
  allocation.forEach((grant, year) => {
    balances.push(sumAmounts([balances[year] ?? 0, grant, -(spend[year] ?? 0)]));
  });
  return { opening: balances.slice(0, -1), closing: balances.slice(1) };
}
