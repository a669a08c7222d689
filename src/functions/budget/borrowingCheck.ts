import { BORROWING_CHECK_ROWS, borrowingCheck as checkBorrowing } from "../../model/budget/borrowingCheck";
import { answer } from "../edge/answer";
import { amount } from "../edge/readers";
import { records } from "../edge/records";
import { linesOf, yearTable } from "../edge/table";

/**
 * Whether planned borrowing stays within the borrowing limit, with and without a contingency.
 * @customfunction BORROWING.CHECK BORROWING.CHECK
 * @words prudential limit, authorised limit, borrowing ceiling, over the limit
 * @param debt Opening debt, money
 * @param planned New borrowing of each year, one row or column, repayment negative, money; blank is 0
 * @param limit Borrowing limit, one for every year or one for each, money
 * @param [contingency] Extra borrowing each year, one or one for each year, 0 or more, money; it builds up; usually 0
 * @returns A table with years across: debt, limit, headroom, headroom with the contingency in the unit of debt, and whether the debt stays within the limit with the contingency.
 * @throws #VALUE! A blank debt or limit, a negative contingency, lists of different lengths.
 * @example =PLAN.BORROWING.CHECK(210,{35,30,25},300,20) → {"","Year 1","Year 2","Year 3";"Debt",245,275,300;"Limit",300,300,300;"Headroom",55,25,0;"Headroom with contingency",35,-15,-60;"Within limit","Yes","No","No"}
 * @see Budget submission 2010-13, capital budgets (£60m contingency over three years)
 */
export function borrowingCheck(
  debt: any[][],
  planned: any[][],
  limit: any[][],
  contingency?: any[][],
): any[][] {
  return answer({ debt, planned, limit, contingency }, (given) => {
    const longest = given.longestYears("planned", "limit", "contingency");
    const years = checkBorrowing(
      given.value("debt", amount()),
      records({
        planned: given.listLike(longest, "planned", amount({ blank: 0 })),
        limit: given.oneOrEach(longest, "limit", amount()),
        contingency: given.oneOrEach(longest, "contingency", amount({ atLeast: 0, blank: 0 })),
      }),
    );
    return yearTable(years.length, linesOf(years, BORROWING_CHECK_ROWS));
  });
}
