import { CARRY_FORWARD_ROWS, carryForward } from "../../model/funding/carryForward";
import { answer } from "../edge/answer";
import { amount } from "../edge/readers";
import { yearTable } from "../edge/table";

/**
 * Grant carried forward from year to year, without restriction.
 * @customfunction ABG.CARRYFORWARD ABG.CARRYFORWARD
 * @words underspend, carry forward, balance of grant
 * @param allocation Grant allocated in each year, one row or one column, money; blank is 0
 * @param spend Grant spent in each year, money; blank is 0
 * @param [opening] Balance at the start of the first year, money; blank is 0
 * @returns A table with years across: opening, allocation, spend and closing balance, in the unit of the arguments. A closing balance below 0 is overspent.
 * @throws #VALUE! Lists of different lengths.
 * @example =PLAN.ABG.CARRYFORWARD({100,105},{90,120},5) → {"","Year 1","Year 2";"Opening",5,15;"Allocation",100,105;"Spend",90,120;"Closing",15,0}
 * @see Framework report 2007, para 74 (no restriction on carrying forward)
 */
export function abgCarryForward(allocation: any[][], spend: any[][], opening?: any[][]): any[][] {
  return answer({ allocation, spend, opening }, (given) => {
    const longest = given.longestYears("allocation", "spend");
    const allocated = given.listLike(longest, "allocation", amount({ blank: 0 }));
    const spent = given.listLike(longest, "spend", amount({ blank: 0 }));
    const balance = carryForward(allocated, spent, given.value("opening", amount(), 0));
    return yearTable(
      allocated.length,
      CARRY_FORWARD_ROWS.map(([label, part]) => [label, balance[part]]),
    );
  });
}
