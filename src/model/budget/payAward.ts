import { cumulativeProduct } from "../numbers/cumulativeProduct";
import { roundAmount } from "../numbers/roundAmount";
import { sumAmounts } from "../numbers/sumAmounts";
import { monthsBefore } from "./monthsOfYear";

/** What pay awards cost in one year, money. */
export interface PayYear {
  /** This year's award, for the months it runs in this year. */
  readonly partYear: number;
  /** Last year's award, for the months it did not run last year. */
  readonly fullYearEffect: number;
  readonly increase: number;
  readonly payBill: number;
}

/** The rows of its table: how each is headed, and what it holds. */
export const PAY_AWARD_ROWS = [
  ["Part-year cost of this award", "partYear"],
  ["Full-year effect of last award", "fullYearEffect"],
  ["Increase on previous year", "increase"],
  ["Pay bill", "payBill"],
] as const satisfies readonly (readonly [string, keyof PayYear])[];

/**
 * What pay awards cost in the year they start and in the year after, in the unit of `paybill`, the yearly pay bill
 * before the first award. `awards` are fractions, one a year; each starts in `month` (4 = April) and builds on those
 * before it.
 */
export function payAward(paybill: number, awards: readonly number[], month: number): PayYear[] {
  const before = monthsBefore(month) / 12;
  const levels = [1, ...cumulativeProduct(awards)];
  const rise = (year: number) => paybill * (levels[year] ?? 1) * (awards[year] ?? 0);
  return awards.map((_, year) => {
    const partYear = roundAmount(rise(year) * (1 - before));
    const fullYearEffect = year === 0 ? 0 : roundAmount(rise(year - 1) * before);
    const [lastLevel = 1, level = 1] = levels.slice(year, year + 2);
    return {
      partYear,
      fullYearEffect,
      increase: sumAmounts([partYear, fullYearEffect]),
      payBill: roundAmount(paybill * (before * lastLevel + (1 - before) * level)),
    };
  });
}
