import { liability as liabilityByYear } from "../../model/budget/liability";
import { lastMonthOf, monthNamed } from "../../model/months";
import { together } from "../../model/numbers/together";
import { invalid, Refusal } from "../../model/refusal";
import { financialYear } from "../../model/years";
import { answer, type ResultCell } from "../edge/answer";
import { describe } from "../edge/cell";
import { consecutiveYears } from "../edge/consecutiveYears";
import { amount, inPlace, unlessBlank, whole, yesNo, type CellReader } from "../edge/readers";
import { refuseBeyondSheet } from "../edge/size";

const EACH = ["yearlyCost", "fundingEnds", "ceases"] as const;

/**
 * What remains to be paid after partnership funding ends, unless a written agreement says that liabilities cease.
 * @customfunction LIABILITY LIABILITY
 * @words partnership, funding ends, exit cost, commitments, tail
 * @param yearlyCost Yearly cost of each partnership, money, 0 or more; blank is 0
 * @param fundingEnds The last month funded, as a date or as 2010-09; or a financial year such as 2010/11, funded to its end
 * @param years Financial years that follow each other, one row or one column
 * @param [ceases] Yes where a written agreement says that liabilities end with the funding; usually no
 * @param [firstMonth] The year's first month, 1 to 12; usually 4, April
 * @returns One row for each partnership, one column for each year: the yearly cost for the months of the year that are not funded, in its unit. A blank row stays blank.
 * @throws #VALUE! A funding end that is no month or year, or could be both (2010-11, a date of 1 November 2010), in its row; years that do not follow each other, lists of different lengths.
 * @example =PLAN.LIABILITY({120;60;90},{"2010-09";"2010/11";"2010-03"},{2010,2011},{FALSE;FALSE;TRUE}) → {60,120;0,60;0,0}
 * @see LAA report 2007, D 4
 */
export function liability(
  yearlyCost: any[][],
  fundingEnds: any[][],
  years: any[][],
  ceases?: any[][],
  firstMonth?: any[][],
): any[][] {
  return answer({ yearlyCost, fundingEnds, years, ceases, firstMonth }, (given) => {
    const start = given.value("firstMonth", whole({ atLeast: 1, atMost: 12 }), 4);
    const planYears = consecutiveYears(given, "years");
    const longest = given.longest(...EACH);
    const costs = given.listLike(longest, "yearlyCost", inPlace(amount({ atLeast: 0, blank: 0 })));
    const ends = given.listLike(longest, "fundingEnds", inPlace(unlessBlank(lastFunded(start))));
    const agreed = given.listLike(longest, "ceases", inPlace(yesNo({ blank: false })));
    const filled = new Set(given.filledItems(EACH));
    const isOne = costs.length === 1;
    refuseBeyondSheet(costs.length, planYears.length);
    return together([[...costs.keys()], costs, ends, agreed], (row, cost, end, isAgreed): ResultCell[] => {
      if (!isOne && !filled.has(row)) return planYears.map(() => "");
      const hasNoEnd = end === undefined && cost !== 0;
      const refused =
        [cost, end, isAgreed].find((cell) => cell instanceof Refusal) ?? (hasNoEnd && noEnd(row));
      if (refused && isOne) throw refused;
      if (refused) return planYears.map(() => refused);
      if (isAgreed === true || end === undefined) return planYears.map(() => 0);
      return liabilityByYear(cost as number, end as number, planYears, start);
    });
  });
}

function noEnd(row: number): Refusal {
  return invalid("fundingEnds", "found nothing. Enter the last month funded.", row);
}

/** The last month funded, by its number; a financial year is funded to its end. */
function lastFunded(firstMonth: number): CellReader<number> {
  return (cell) => {
    const month = monthNamed(cell);
    const year = typeof cell === "string" || typeof cell === "number" ? financialYear(cell) : undefined;
    if (month !== undefined && year === undefined) return month;
    if (year !== undefined && month === undefined) return lastMonthOf(year, firstMonth);
    const found = year === undefined ? `found ${describe(cell)}` : "could be a month or a financial year";
    throw invalid("", `${found}. Enter 2010/11, or the last day of the last month funded as a date.`);
  };
}
