import { roundAmount } from "../numbers/roundAmount";
import { DEBT_LEFT, type Repayment } from "./debtLeft";

/** What one year of a loan costs the revenue budget, money. */
export interface LoanYear {
  readonly openingDebt: number;
  /** Minimum revenue provision: what is set aside to repay the debt. */
  readonly provision: number;
  readonly interest: number;
  readonly revenueCost: number;
  readonly closingDebt: number;
}

/** The columns of its table after the year: how each is headed, and what it holds. */
export const LOAN_COLUMNS = [
  ["Opening debt", "openingDebt"],
  ["MRP", "provision"],
  ["Interest", "interest"],
  ["Revenue cost", "revenueCost"],
  ["Closing debt", "closingDebt"],
] as const satisfies readonly (readonly [string, keyof LoanYear])[];

/**
 * What borrowing `amount` in year 1 costs the revenue budget in each of `years` years, in the unit of the amount, at
 * the interest `rate` (a fraction). Year 1 bears half a year's interest and no provision; repayment starts in year 2
 * and takes `life` years, with cfr the fraction `life` of the debt each year.
 *
 * Standard practice: minimum revenue provision, options 2 (cfr) and 3 (equal, annuity).
 */
export function borrowingCost(
  amount: number,
  life: number,
  rate: number,
  years: number,
  repayment: Repayment,
): LoanYear[] {
  const debtAfter = (repayments: number) => amount * DEBT_LEFT[repayment](repayments, life, rate);
  return Array.from({ length: years }, (_, index) => {
    const owed = index === 0 ? 0 : debtAfter(index - 1);
    const left = debtAfter(index);
    const interest = index === 0 ? (amount * rate) / 2 : owed * rate;
    const provision = index === 0 ? 0 : owed - left;
    return {
      openingDebt: roundAmount(owed),
      provision: roundAmount(provision),
      interest: roundAmount(interest),
      revenueCost: roundAmount(provision + interest),
      closingDebt: roundAmount(left),
    };
  });
}
