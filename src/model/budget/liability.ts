import { lastMonthOf, MONTHS } from "../months";
import { roundAmount } from "../numbers/roundAmount";

/**
 * What a partnership still costs in each financial year after its funding has ended, in the unit of `yearlyCost`: a
 * twelfth for each month. `lastFunded` is the last month funded, in months counted from the year 0; `years` are financial
 * years by the calendar year in which they start, with `firstMonth` (1 to 12).
 *
 * Source: LAA report 2007, D 4 (no commitments without agreement that liabilities cease).
 */
export function liability(
  yearlyCost: number,
  lastFunded: number,
  years: readonly number[],
  firstMonth: number,
): number[] {
  return years.map((year) => {
    const after = lastMonthOf(year, firstMonth) - lastFunded;
    return roundAmount((yearlyCost * Math.min(Math.max(after, 0), MONTHS)) / MONTHS);
  });
}
