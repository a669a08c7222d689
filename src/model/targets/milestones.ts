import { decimalOf, numberOf, unitsOf } from "../numbers/decimal";
import { finestDecimals } from "../numbers/finestDecimals";
import { roundAmount } from "../numbers/roundAmount";
import { runningTotals } from "../numbers/runningTotals";
import { shareExactly } from "../numbers/shareUnits";
import { wholeAtOneScale } from "../numbers/wholeAtOneScale";

/**
 * A year's target for each period, in units of its own last decimal, adding up to it exactly. `history` has a row of
 * period weights (0 or more) for each past year: the years count alike, by the average of their shares; a year of
 * nothing is left out. For counts only: rates and percentages do not add up over periods. #DIV/0! for weights of 0.
 *
 * Source: standard practice (seasonal profile, largest remainder); LAA slides 2007, line 92 (at least annual milestones).
 */
export function milestones(annualTarget: number, history: readonly (readonly number[])[]): number[] {
  const decimals = finestDecimals([annualTarget]);
  const units = unitsOf(decimalOf(annualTarget), decimals);
  const isNegative = units < 0n;
  const parts = shareExactly(isNegative ? -units : units, averageShares(history));
  return parts.map((part) => numberOf(isNegative ? -part : part, decimals));
}

/** The running sum of the periods; the last is the year's target. */
export function cumulative(periods: readonly number[]): number[] {
  return runningTotals(periods).map(roundAmount);
}

/** The average of the years' shares, exactly: each year's weights brought to the common total of all years. */
function averageShares(history: readonly (readonly number[])[]): bigint[] {
  const years = history
    .map((weights) => wholeAtOneScale(weights).map(BigInt))
    .map((weights) => ({ weights, total: weights.reduce((sum, weight) => sum + weight, 0n) }))
    .filter(({ total }) => total > 0n);
  const product = years.reduce((all, { total }) => all * total, 1n);
  return (history[0] ?? []).map((_, period) =>
    years.reduce((sum, { weights, total }) => sum + ((weights[period] ?? 0n) * product) / total, 0n),
  );
}
