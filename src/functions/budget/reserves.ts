import { PLANNED_USE, RESERVE_ROWS, reserves as reserveYears } from "../../model/budget/reserves";
import { roundAmount } from "../../model/numbers/roundAmount";
import { sumExact } from "../../model/numbers/sumAmounts";
import { together } from "../../model/numbers/together";
import { invalid } from "../../model/refusal";
import { answer } from "../edge/answer";
import type { Given } from "../edge/given";
import { itemsByYear } from "../edge/itemsByYear";
import { amount, text } from "../edge/readers";
import { linesOf, yearTable, type LabelledRow } from "../edge/table";
import { transpose } from "../edge/transpose";

type Name = "gaps" | "opening" | "minimum" | "purposes" | "planned";

/**
 * How far reserves can cover the gaps, and what is left. Using reserves does not lower the next year's gap.
 * @customfunction RESERVES RESERVES
 * @words balances, general reserve, draw on reserves, use of balances
 * @param gaps The gap of each year, one row or column, a surplus negative, money; blank is 0
 * @param opening Opening balance of the reserve, 0 or more, money
 * @param [minimum] Balance to keep, 0 or more, money; usually 0
 * @param [purposes] What use of the reserve is planned for besides the gaps; usually nothing
 * @param [planned] Planned use, purposes down and years across, money; below 0 paid in. It comes off first
 * @returns A table with years across: opening balance, planned use where there is any, what is drawn (a surplus paid in is negative), closing balance, and the gap that is not met. In the unit of gaps.
 * @throws #VALUE! A blank or negative opening balance, a negative minimum, more planned use than there is above the minimum, one of purposes and planned without the other.
 * @example =PLAN.RESERVES({12,15,-5},60,40) → {"","Year 1","Year 2","Year 3";"Opening balance",60,48,40;"Drawn",12,8,-5;"Closing balance",48,40,45;"Gap not met",0,7,0}
 * @see Standard practice
 */
export function reserves(
  gaps: any[][],
  opening: any[][],
  minimum?: any[][],
  purposes?: any[][],
  planned?: any[][],
): any[][] {
  return answer({ gaps, opening, minimum, purposes, planned }, (given: Given<Name>) => {
    const money = amount({ blank: 0 });
    const listed = given.list(given.longestYears("gaps"), money);
    const uses = plannedUses(given, given.isNothing("gaps", money) ? undefined : listed.length);
    const inEachYear = uses ? transpose(uses.amounts).map(sumExact) : listed.map(() => 0);
    const years = reserveYears(
      uses && given.isNothing("gaps", money) ? inEachYear.map(() => 0) : listed,
      given.value("opening", amount({ atLeast: 0 })),
      given.value("minimum", amount({ atLeast: 0 }), 0),
      inEachYear,
    );
    const [openingRow, ...others] = linesOf(years, RESERVE_ROWS);
    const planRows = uses ? [...uses.rows, ...linesOf(years, [[PLANNED_USE, "plannedUse"]])] : [];
    return yearTable(years.length, [...(openingRow ? [openingRow] : []), ...planRows, ...others]);
  });
}

/** What each purpose uses in each year, and its row; undefined where nothing is planned. */
function plannedUses(given: Given<Name>, years: number | undefined) {
  const [missing, other] = (["purposes", "planned"] as const).filter((name) => given.isOmitted(name));
  if (other) return undefined;
  if (missing) throw invalid(missing, "found nothing. Give both purposes and planned, or neither.");
  const names = given.list("purposes", text({ blank: "" }));
  const amounts = itemsByYear(given, "planned", amount({ blank: 0 }), { items: names.length, years });
  const rows = together([[...names.keys()], names, amounts], (item, name, used): LabelledRow[] =>
    name === "" && !used.some(Boolean)
      ? []
      : [[`Planned: ${name || `Purpose ${item + 1}`}`, used.map(roundAmount)]],
  );
  return { amounts, rows: rows.flat() };
}
