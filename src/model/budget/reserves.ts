import { compareAmounts } from "../numbers/compareAmounts";
import { roundAmount } from "../numbers/roundAmount";
import { sumAmounts, sumExact } from "../numbers/sumAmounts";
import { together } from "../numbers/together";
import { invalid } from "../refusal";

/** What happens to the reserve in one year, money. */
export interface ReserveYear {
  readonly opening: number;
  /** What is planned to be used of it; below 0 paid in. */
  readonly plannedUse: number;
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

/** The row of all planned use, under those of the single purposes. */
export const PLANNED_USE = "Planned use";

/**
 * How far a reserve covers the gaps and what is left, in the unit of the gaps: a gap takes what there is above the
 * minimum, a surplus (a gap below 0) is paid in. Using reserves once does not lower the next year's gap. `planned`, what
 * other purposes use in each year, comes off first; refuses more of it than there is above the minimum.
 */
export function reserves(
  gaps: readonly number[],
  opening: number,
  minimum: number,
  planned: readonly number[],
): ReserveYear[] {
  let balance = opening;
  return together([[...gaps.keys()], gaps, planned], (year, gap, plannedUse) => {
    const before = balance;
    const available = Math.max(sumExact([before, -minimum]), 0);
    if (plannedUse > 0 && compareAmounts(plannedUse, available) > 0) {
      const found = `Year ${year + 1} uses ${roundAmount(plannedUse)} of ${roundAmount(available)} above the minimum`;
      throw invalid("planned", `${found}. Plan less, or later.`);
    }
    const drawn = Math.min(gap, Math.max(sumExact([before, -minimum, -plannedUse]), 0));
    balance = sumExact([before, -plannedUse, -drawn]);
    return {
      opening: roundAmount(before),
      plannedUse: roundAmount(plannedUse),
      drawn: roundAmount(drawn),
      closing: roundAmount(balance),
      gapNotMet: sumAmounts([gap, -drawn]),
    };
  });
}
