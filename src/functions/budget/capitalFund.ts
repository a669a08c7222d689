import { capitalFund as fundedYear, UNFUNDED } from "../../model/budget/capitalFund";
import { together } from "../../model/numbers/together";
import { invalid } from "../../model/refusal";
import { answerFilled } from "../edge/answerFilled";
import type { Given } from "../edge/given";
import { amount, text } from "../edge/readers";
import { yearTable } from "../edge/table";

type Name = "spend" | "sources" | "amounts";

/**
 * Pays for the capital programme from each source in turn. Unused money does not carry forward: add it to next year's amount.
 * @customfunction CAPITAL.FUND CAPITAL.FUND
 * @words capital programme, capital receipts, financing the programme, funding sources
 * @param spend Capital spending of each year, one row or column, 0 or more, money; blank is 0
 * @param sources Names of the sources in the order of use, one row or column
 * @param amounts Money available, 0 or more: a row for each source and a column for each year when sources is a column, the other way when it is a row; blank is 0
 * @returns A table with years across: what is used of each source, then what stays unfunded. In the unit of spend.
 * @throws #VALUE! Amounts that do not match sources and years, negative figures.
 * @example =PLAN.CAPITAL.FUND({100,50},{"Grant";"Borrowing"},{60,60;30,30}) → {"","Year 1","Year 2";"Grant",60,50;"Borrowing",30,0;"Unfunded",10,0}
 * @see Budget submission 2010-13, capital budgets
 */
export function capitalFund(spend: any[][], sources: any[][], amounts: any[][]): any[][] {
  return answerFilled({ spend, sources, amounts }, ["sources", "amounts"], (given: Given<Name>) => {
    const money = amount({ atLeast: 0, blank: 0 });
    given.longestYears("spend");
    const names = given.list("sources", text({ blank: "" }));
    const available = given.isNothing("amounts", money)
      ? given.list("spend", () => names.map(() => 0))
      : given.alongside("sources", "amounts", money);
    const spending = given.isNothing("spend", money) ? available.map(() => 0) : given.list("spend", money);
    if (available.length !== spending.length) {
      const found = `has ${available.length} for each of the sources, spend has ${spending.length}`;
      throw invalid("amounts", `${found}. Give each source an amount for every year.`);
    }
    const funded = together([spending, available], fundedYear);
    const isUsed = (source: number) => names[source] !== "" || available.some((year) => year[source]);
    return yearTable(spending.length, [
      ...names.flatMap((name, source) =>
        isUsed(source)
          ? [[name || `Source ${source + 1}`, funded.map(({ used }) => used[source])] as const]
          : [],
      ),
      [UNFUNDED, funded.map(({ unfunded }) => unfunded)],
    ]);
  });
}
