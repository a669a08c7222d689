import {
  BUDGET_ROWS,
  gapTable as budgetGapTable,
  limitRows,
  type FundingLimit,
  type GapTable,
} from "../../model/budget/gapTable";
import { counted } from "../../model/counted";
import { invalid } from "../../model/refusal";
import { answer } from "../edge/answer";
import type { Given } from "../edge/given";
import { amount, inPlace, text, yearLabel } from "../edge/readers";
import { refuseBeyondSheet } from "../edge/size";
import { table, type LabelledRow } from "../edge/table";

type Name = "years" | "requirement" | "savingsToIdentify" | "payAndPrices" | "fundingLimits" | "limitNames";

/**
 * The whole budget gap table as a board report prints it, for one or several funding limits.
 * @customfunction GAP.TABLE GAP.TABLE
 * @words budget gap, medium term plan, scenarios, table of gaps, three years
 * @param years The years, one row or one column
 * @param requirement Approved budget requirement for each year, money
 * @param savingsToIdentify Savings still to be identified for each year, money; blank is 0
 * @param payAndPrices Extra pay and price cost for each year, money; blank is 0
 * @param fundingLimits Funding limits: one row for each limit when the years run across, one column for each when they run down
 * @param [limitNames] Names of the limits, one for each; usually Funding limit, or Funding limit 1, 2 …
 * @returns A table with years across: the requirement and what is added to it, then for each limit the limit and the gap, then the headroom of every further limit over the first. In the unit of the arguments.
 * @throws #VALUE! Lists of different lengths, limits that do not match the years, a blank label; a figure that cannot be read, in the cells of its year.
 * @example =PLAN.GAP.TABLE("2010/11",100,5,2,98) → {"","2010/11";"Budget requirement",100;"Savings to be identified",5;"Pay and prices",2;"Before funding limit",107;"Funding limit",98;"Budget gap",9}
 * @see Budget submission 2010-13, budget gap table
 */
export function gapTable(
  years: any[][],
  requirement: any[][],
  savingsToIdentify: any[][],
  payAndPrices: any[][],
  fundingLimits: any[][],
  limitNames?: any[][],
): any[][] {
  return answer(
    { years, requirement, savingsToIdentify, payAndPrices, fundingLimits, limitNames },
    (given: Given<Name>) => {
      const headings = given.list("years", yearLabel());
      const budget = {
        requirement: given.listLike("years", "requirement", inPlace(amount())),
        savingsToIdentify: given.listLike("years", "savingsToIdentify", inPlace(amount({ blank: 0 }))),
        payAndPrices: given.listLike("years", "payAndPrices", inPlace(amount({ blank: 0 }))),
      };
      return table(headings, rows(budgetGapTable(budget, limits(given))));
    },
  );
}

/** The limits with their names. */
function limits(given: Given<Name>): FundingLimit[] {
  const { rows, columns } = given.size("fundingLimits");
  // Each limit has three rows: itself, its gap and its headroom.
  refuseBeyondSheet(3 * rows, columns);
  const amounts = given.alongside("years", "fundingLimits", inPlace(amount()));
  const names = given.isOmitted("limitNames") ? [] : given.list("limitNames", text({ blank: "" }));
  if (names.length > 0 && names.length !== amounts.length) {
    throw invalid(
      "limitNames",
      `has ${counted(names.length, "name")} for ${counted(amounts.length, "limit")}. Give one for each.`,
    );
  }
  const usualName = (limit: number) =>
    amounts.length === 1 ? "Funding limit" : `Funding limit ${limit + 1}`;
  return amounts.map((limit, index) => ({ name: names[index] || usualName(index), amounts: limit }));
}

/** The rows as the report prints them. */
function rows(gapTable: GapTable): LabelledRow[] {
  const name = (limit: number) => gapTable.limits[limit]?.name ?? "";
  const gap = (limit: number) => (gapTable.limits.length > 1 ? `Budget gap: ${name(limit)}` : "Budget gap");
  return [
    ...BUDGET_ROWS.map(([label, part]): LabelledRow => [label, gapTable[part]]),
    ...limitRows(gapTable.limits.length).map(({ limit, part }): LabelledRow => {
      const label = { amounts: name, gaps: gap, headroom: () => `Headroom: ${name(limit)} over ${name(0)}` };
      return [label[part](limit), gapTable.limits[limit]?.[part] ?? []];
    }),
  ];
}
