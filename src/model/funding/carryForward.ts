import { sumAmounts } from "../numbers/sumAmounts";

/** Grant carried from year to year, in money. */
export interface CarryForward {
  readonly opening: readonly number[];
  readonly allocation: readonly number[];
  readonly spend: readonly number[];
  readonly closing: readonly number[];
}

/** The rows of its table: how each is headed, and what it holds. */
export const CARRY_FORWARD_ROWS = [
  ["Opening", "opening"],
  ["Allocation", "allocation"],
  ["Spend", "spend"],
  ["Closing", "closing"],
] as const satisfies readonly (readonly [string, keyof CarryForward])[];

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
  return { opening: balances.slice(0, -1), allocation, spend, closing: balances.slice(1) };
}
