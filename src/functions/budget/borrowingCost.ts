import { borrowingCost as loanCost, LOAN_COLUMNS } from "../../model/budget/borrowingCost";
import { DEBT_LEFT, type Repayment } from "../../model/budget/debtLeft";
import { answer } from "../edge/answer";
import { amount as money, fraction, option, share, whole } from "../edge/readers";

const METHODS = Object.keys(DEBT_LEFT) as Repayment[];

/**
 * What new borrowing costs the revenue budget each year.
 * @customfunction BORROWING.COST BORROWING.COST
 * @words capital financing, loan repayment, debt charges, interest, mrp, annuity, cost of borrowing
 * @param amount Amount borrowed in year 1, 0 or more, money
 * @param life Years of repayment, 1 to 100; with cfr the share of the debt repaid each year, a fraction above 0
 * @param rate Interest rate, a fraction
 * @param [years] Years to show, 1 to 101; usually life and one more, with cfr 10
 * @param [method] equal, annuity or cfr; usually equal
 * @returns A table with a row for each year, 1 being the year of spend: opening debt, MRP (minimum revenue provision), interest, revenue cost and closing debt, in the unit of amount. The year of spend bears half a year's interest; repayment starts the year after.
 * @throws #VALUE! A blank or negative amount, a life that is no whole number from 1 to 100 (cfr: no fraction above 0), a rate outside 0 to 1, an unknown method.
 * @example =PLAN.BORROWING.COST(60,25,0.045,2) → {"Year","Opening debt","MRP","Interest","Revenue cost","Closing debt";1,0,0,1.35,1.35,60;2,60,2.4,2.7,5.1,57.6}
 * @see Standard practice: MRP options 2 (cfr) and 3 (equal, annuity)
 */
export function borrowingCost(
  amount: any[][],
  life: any[][],
  rate: any[][],
  years?: any[][],
  method?: any[][],
): any[][] {
  return answer({ amount, life, rate, years, method }, (given) => {
    const repayment = given.value("method", option(METHODS, "equal"));
    const isCfr = repayment === "cfr";
    const span = given.value("life", isCfr ? fraction({ above: 0 }) : whole({ atLeast: 1, atMost: 100 }));
    const shown = given.value("years", whole({ atLeast: 1, atMost: 101 }), isCfr ? 10 : span + 1);
    const rows = loanCost(
      given.value("amount", money({ atLeast: 0 })),
      span,
      given.value("rate", share()),
      shown,
      repayment,
    );
    return [
      ["Year", ...LOAN_COLUMNS.map(([heading]) => heading)],
      ...rows.map((row, index) => [index + 1, ...LOAN_COLUMNS.map(([, part]) => row[part])]),
    ];
  });
}
