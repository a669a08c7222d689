import { compareAmounts } from "../numbers/compareAmounts";
import { ExactSum } from "../numbers/exactSum";
import { roundAmount } from "../numbers/roundAmount";
import { sumAmounts } from "../numbers/sumAmounts";

/** What is planned for one year, money. */
export interface BorrowingPlan {
  /** New borrowing; repayment below 0. */
  readonly planned: number;
  readonly limit: number;
  /** Extra borrowing that may become necessary, 0 or more. */
  readonly contingency: number;
}

/** Debt against its limit at the end of one year, money. */
export interface BorrowingYear {
  readonly debt: number;
  readonly limit: number;
  readonly headroom: number;
  readonly headroomWithContingency: number;
  /** Whether the debt stays within the limit even with the contingency. */
  readonly isWithinLimit: boolean;
}

/** The rows of its table: how each is headed, and what it holds. */
export const BORROWING_CHECK_ROWS = [
  ["Debt", "debt"],
  ["Limit", "limit"],
  ["Headroom", "headroom"],
  ["Headroom with contingency", "headroomWithContingency"],
  ["Within limit", "isWithinLimit"],
] as const satisfies readonly (readonly [string, keyof BorrowingYear])[];

/**
 * Whether planned borrowing stays within the limit, from an opening `debt` in the unit of the plans. Both the debt and
 * the contingency build up over the years.
 *
 * Source: Budget submission 2010-13, capital budgets (a contingency of £60m over three years).
 */
export function borrowingCheck(debt: number, years: readonly BorrowingPlan[]): BorrowingYear[] {
  const owed = new ExactSum([debt]);
  const contingencies = new ExactSum();
  return years.map(({ planned, limit, contingency }) => {
    const now = owed.add(planned).value;
    const extra = contingencies.add(contingency).value;
    return {
      debt: roundAmount(now),
      limit: roundAmount(limit),
      headroom: sumAmounts([limit, -now]),
      headroomWithContingency: sumAmounts([limit, -now, -extra]),
      isWithinLimit: compareAmounts(now + extra, limit) <= 0,
    };
  });
}
