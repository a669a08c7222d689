import { PAY_AWARD_ROWS, payAward as payAwardCost } from "../../model/budget/payAward";
import { answer } from "../edge/answer";
import { amount, fraction, month as monthOfYear } from "../edge/readers";
import { linesOf, yearTable } from "../edge/table";

/**
 * What pay awards cost in the year they start and in the year after.
 * @customfunction PAY.AWARD PAY.AWARD
 * @words pay inflation, pay settlement, part year effect, full year effect
 * @param paybill Yearly pay bill before the first award, money
 * @param awards Pay award of each year, fractions in one row or column; blank is 0
 * @param [month] Month in which the awards start, 1 to 12, 4 is April; usually 9
 * @returns A table with years across: what this year's award costs in its part of the year, what last year's adds to reach a full year, their sum, and the pay bill. In the unit of paybill.
 * @throws #VALUE! A blank or negative pay bill, an award outside -1 to 1, a month outside 1 to 12.
 * @example =PLAN.PAY.AWARD(1000,{0.024,0}) → {"","Year 1","Year 2";"Part-year cost of this award",14,0;"Full-year effect of last award",0,10;"Increase on previous year",14,10;"Pay bill",1014,1024}
 * @see Standard practice; Budget submission 2010-13, pay and price resilience
 */
export function payAward(paybill: any[][], awards: any[][], month?: any[][]): any[][] {
  return answer({ paybill, awards, month }, (given) => {
    const years = payAwardCost(
      given.value("paybill", amount({ atLeast: 0 })),
      given.list(given.longestYears("awards"), fraction({ blank: 0 })),
      given.value("month", monthOfYear(9)),
    );
    return yearTable(years.length, linesOf(years, PAY_AWARD_ROWS));
  });
}
