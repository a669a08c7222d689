import { OVER_PROGRAMMING_ROWS, overProgramme } from "../../model/budget/overProgramme";
import { together } from "../../model/numbers/together";
import { answer } from "../edge/answer";
import { amount, share } from "../edge/readers";
import { linesOf, yearTable } from "../edge/table";

/**
 * How far the capital programme exceeds its funding, and whether that is within the limit.
 * @customfunction CAPITAL.OVERPROGRAMME CAPITAL.OVERPROGRAMME
 * @words over-programming, slippage, capital programme
 * @param programme Capital programme of each year, one row or column, 0 or more, money; blank is 0
 * @param funding Funding of each year, 0 or more, money; blank is 0
 * @param [limit] Most over-programming allowed, a fraction of funding; usually 0.2
 * @returns A table with years across: over-programming in the unit of programme (below 0 there is room), its share of funding, the share of the programme that must slip, and whether it is within the limit.
 * @throws #DIV/0! In a share of a funding or programme of 0.
 * @throws #VALUE! Lists of different lengths, negative figures, a limit outside 0 to 1.
 * @example =PLAN.CAPITAL.OVERPROGRAMME(120,100) → {"","Year 1";"Over-programming",20;"Share of funding",0.2;"Slippage needed",0.166666…;"Within limit","Yes"}
 * @see Metropolitan Police Authority reports of 13 September 2010 (42.3 on 263.5) and 2011 (45.1 on 177.2), limit 20% of funding
 */
export function capitalOverprogramme(programme: any[][], funding: any[][], limit?: any[][]): any[][] {
  return answer({ programme, funding, limit }, (given) => {
    const money = amount({ atLeast: 0, blank: 0 });
    const longest = given.longestYears("programme", "funding");
    const most = given.value("limit", share(), 0.2);
    const years = together(
      [given.listLike(longest, "programme", money), given.listLike(longest, "funding", money)],
      (programmed, funded) => overProgramme(programmed, funded, most),
    );
    return yearTable(years.length, linesOf(years, OVER_PROGRAMMING_ROWS));
  });
}
