import { CASH_LIMIT_ROWS, cashLimit } from "../../model/budget/cashLimit";
import { counted } from "../../model/counted";
import { invalid } from "../../model/refusal";
import { answer } from "../edge/answer";
import type { Given } from "../edge/given";
import { amount, fraction, unlessBlank } from "../edge/readers";
import { linesOf, table, yearHeadings } from "../edge/table";

type Name = "grant" | "inflation" | "cost";

/**
 * What happens when a grant stays in cash while the cost it pays for rises.
 * @customfunction GRANT.CASHLIMIT GRANT.CASHLIMIT
 * @words specific grant, held in cash, inflation, real terms, cash freeze
 * @param grant One value held flat, or the cash of each year with the base year first, money
 * @param inflation Price change of each year after the base, fractions in one row or column; blank is 0
 * @param [cost] Cost in the base year of what the grant pays for, money; usually the base grant
 * @returns A table with the base year and the years after it across: cost, grant, pressure and the grant's real value in the unit of grant, and the real-terms cut as a fraction.
 * @throws #VALUE! A grant list that is not one longer than inflation, a blank or negative base grant.
 * @throws #DIV/0! In the cut when the base grant is 0.
 * @example =PLAN.GRANT.CASHLIMIT(100,-0.2) → {"","Base","Year 1";"Cost of what it pays for",100,80;"Cash grant",100,100;"Pressure",0,-20;"Real value of grant",100,125;"Real-terms cut",0,-0.25}
 * @see Budget submission 2010-13 (specific grants held at their 2008/09 cash)
 */
export function grantCashLimit(grant: any[][], inflation: any[][], cost?: any[][]): any[][] {
  return answer({ grant, inflation, cost }, (given: Given<Name>) => {
    given.longestYears("inflation", "grant");
    const changes = given.list("inflation", fraction({ blank: 0 }));
    const grants = grantsOf(given, changes.length);
    const years = cashLimit(grants, changes, given.value("cost", amount(), grants[0]));
    return table(["Base", ...yearHeadings(changes.length)], linesOf(years, CASH_LIMIT_ROWS));
  });
}

/** The grant of the base year and of each year after it. */
function grantsOf(given: Given<Name>, years: number): readonly [number, ...number[]] {
  const [base, ...later] = given.list("grant", unlessBlank(amount({ atLeast: 0 })));
  if (base === undefined) throw invalid("grant", "found nothing. Enter the grant of the base year.", 0);
  if (given.isSingle("grant")) return [base, ...Array.from({ length: years }, () => base)];
  if (later.length === years) return [base, ...later.map((grant) => grant ?? 0)];
  const found = `has ${counted(later.length + 1, "cell")}, inflation has ${years}`;
  throw invalid("grant", `${found}. Give the base year and one for each inflation, or a single grant.`);
}
