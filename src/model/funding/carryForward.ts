import { ExactSum } from "../numbers/exactSum";
import { roundAmount } from "../numbers/roundAmount";
import { together } from "../numbers/together";

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
  const balance = new ExactSum([opening]);
  const closing = together([allocation, spend], (grant, spent) =>
    roundAmount(balance.add(grant).add(-spent).value),
  );
  return {
    opening: [roundAmount(opening), ...closing.slice(0, -1)],
    allocation: allocation.map(roundAmount),
    spend: spend.map(roundAmount),
    closing,
  };
}
