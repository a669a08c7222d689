import { ExactSum } from "./exactSum";

/** The total so far after each of a series of amounts, exactly. */
export function runningTotals(amounts: readonly number[], opening = 0): number[] {
  const total = new ExactSum([opening]);
  return amounts.map((amount) => total.add(amount).value);
}
