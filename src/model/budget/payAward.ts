import { cumulativeProduct } from "../numbers/cumulativeProduct";
import { roundAmount } from "../numbers/roundAmount";
import { together } from "../numbers/together";
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
  const growth = cumulativeProduct(awards);
  let last = { level: 1, rise: 0 };
  return together([awards, growth], (award, level) => {
    const rise = paybill * last.level * award;
    const partYear = rise * (1 - before);
    const fullYearEffect = last.rise * before;
    const year = {
      partYear: roundAmount(partYear),
      fullYearEffect: roundAmount(fullYearEffect),
      increase: roundAmount(partYear + fullYearEffect),
      payBill: roundAmount(paybill * (before * last.level + (1 - before) * level)),
    };
    last = { level, rise };
    return year;
  });
}
