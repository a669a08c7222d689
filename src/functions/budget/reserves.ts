import { RESERVE_ROWS, reserves as reserveYears } from "../../model/budget/reserves";
import { answer } from "../edge/answer";
import { amount } from "../edge/readers";
import { linesOf, yearTable } from "../edge/table";

/**
 * How far reserves can cover the gaps, and what is left. Using reserves does not lower the next year's gap.
 * @customfunction RESERVES RESERVES
 * @words balances, general reserve, draw on reserves, use of balances
 * @param gaps The gap of each year, one row or column, a surplus negative, money; blank is 0
 * @param opening Opening balance of the reserve, 0 or more, money
 * @param [minimum] Balance to keep, 0 or more, money; usually 0
 * @returns A table with years across: opening balance, what is drawn (a surplus paid in is negative), closing balance, and the gap that is not met. In the unit of gaps.
 * @throws #VALUE! A blank or negative opening balance, a negative minimum.
 * @example =PLAN.RESERVES({12,15,-5},60,40) → {"","Year 1","Year 2","Year 3";"Opening balance",60,48,40;"Drawn",12,8,-5;"Closing balance",48,40,45;"Gap not met",0,7,0}
 * @see Standard practice
 */
export function reserves(gaps: any[][], opening: any[][], minimum?: any[][]): any[][] {
  return answer({ gaps, opening, minimum }, (given) => {
    const years = reserveYears(
      given.list("gaps", amount({ blank: 0 })),
      given.value("opening", amount({ atLeast: 0 })),
      given.value("minimum", amount({ atLeast: 0 }), 0),
    );
    return yearTable(years.length, linesOf(years, RESERVE_ROWS));
  });
}
