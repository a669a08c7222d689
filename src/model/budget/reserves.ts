import { roundAmount } from "../numbers/roundAmount";
import { sumAmounts, sumExact } from "../numbers/sumAmounts";

/** What happens to the reserve in one year, money. */
export interface ReserveYear {
  readonly opening: number;
  /** Taken out to meet the gap; below 0 a surplus paid in. */
  readonly drawn: number;
  readonly closing: number;
  readonly gapNotMet: number;
}

/** The rows of its table: how each is headed, and what it holds. */
export const RESERVE_ROWS = [
  ["Opening balance", "opening"],
  ["Drawn", "drawn"],
  ["Closing balance", "closing"],
  ["Gap not met", "gapNotMet"],
] as const satisfies readonly (readonly [string, keyof ReserveYear])[];

/**
 * How far a reserve covers the gaps and what is left, in the unit of the gaps: a gap takes what there is above the
 * minimum, a surplus (a gap below 0) is paid in. Using reserves once does not lower the next year's gap.
 */
export function reserves(gaps: readonly number[], opening: number, minimum: number): ReserveYear[] {
  let balance = opening;
  return gaps.map((gap) => {
    const available = Math.max(sumExact([balance, -minimum]), 0);
    const drawn = Math.min(gap, available);
    const before = balance;
    balance = sumExact([before, -drawn]);
    return {
      opening: roundAmount(before),
      drawn: roundAmount(drawn),
      closing: roundAmount(balance),
      gapNotMet: sumAmounts([gap, -drawn]),
    };
  });
}
