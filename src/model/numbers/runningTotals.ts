import { sumAmounts } from "./sumAmounts";

/** The total so far after each of a series of amounts, exactly. */
export function runningTotals(amounts: readonly number[], opening = 0): number[] {
  let total = opening;
  return amounts.map((amount) => (total = sumAmounts([total, amount])));
}
