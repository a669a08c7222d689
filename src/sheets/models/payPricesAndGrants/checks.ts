import { formula, term } from "../../plan/content";
import type { Check } from "../../page/checkList";
import type { Reference } from "../../plan/reference";
import type { DecidedRows } from "./decided";
import type { GrantCells } from "./grants";
import type { GroupCells, PayCells } from "./groups";
import type { CashRows } from "./heldInCash";
import { DECISIONS } from "./inputs";
import type { CostRows } from "./pay";
import type { PressureSettings } from "./settings";

/** What the sheet works out. */
interface Results {
  readonly pay: CostRows;
  readonly prices: CostRows;
  readonly notInBudget: Reference;
  readonly cash: CashRows;
  readonly decisions: DecidedRows;
}

/** What must hold of the sheet, worked out again in ordinary formulas. */
export function pressureChecks(
  { years, published, tolerance }: PressureSettings,
  people: PayCells,
  goods: GroupCells,
  { grants, costs, decisions: words, from }: GrantCells,
  { pay, prices, notInBudget, cash, decisions }: Results,
): Check[] {
  const last = years.box.columns - 1;
  const zero = (difference: string) => formula`ROUND(${difference},6)=0`;
  const risen = (rises: Reference, count: number) =>
    Array.from({ length: count }, (_, year) => term`*(1+${rises.columns(year)})`).join("");
  const monthsLeft = term`(1-MOD(${people.months}-4,12)/12)`;
  const isGrant = term`ISNUMBER(${grants})`;
  const cost = term`IF(ISNUMBER(${costs}),${costs},${grants})`;
  const [, inflated, cease, absorb] = DECISIONS;
  const holds = term`ISNUMBER(MATCH(${from},${years},0))`;
  const is = (word: string) => term`(${words}="${word}")*${holds}*${isGrant}`;
  const index = cash.costIndex.cell(0, last + 1);
  return [
    [
      "Every pay bill has a month in which its awards start",
      () => formula`SUMPRODUCT(ISNUMBER(${people.bases})*NOT(ISNUMBER(${people.months})))=0`,
    ],
    [
      "The last pay bill is the first with every award, the last for its months only",
      () =>
        zero(
          term`SUMPRODUCT(${people.bases}${risen(people.rises, last)}*(1+${people.rises.columns(last)}*${monthsLeft}))-${pay.total.cell(0, last + 1)}`,
        ),
    ],
    [
      "Increases lead from the first pay bills and prices to the last",
      () =>
        zero(
          term`SUM(${people.bases},${goods.bases},${pay.increase},${prices.increase})-${pay.total.cell(0, last + 1)}-SUMPRODUCT(${goods.bases}${risen(goods.rises, last + 1)})`,
        ),
    ],
    [
      "Pay and prices come within the tolerance of what is published, where it is entered",
      () =>
        formula`SUM(IF(ISNUMBER(${published}),(ROUND(ABS(${published}-${notInBudget}),6)>N(${tolerance}))*1,0))=0`,
    ],
    [
      "What grants do not pay for is the cost at the prices of each year, less the grant",
      () =>
        zero(
          term`SUMPRODUCT(ABS(${cash.costIndex}*SUM(IF(${isGrant},${cost},0))-SUM(${grants})-${cash.total}))`,
        ),
    ],
    [
      "Every grant has a decision from the list, and the year from which it holds",
      () =>
        formula`SUMPRODUCT(${isGrant}*(1-(${DECISIONS.map((word) => term`(${words}="${word}")`).join("+")})*${holds}))=0`,
    ],
    [
      "In the last year the decisions leave to the budget what they say, added up by decision",
      () =>
        zero(
          term`${decisions.total.cell(0, last + 1)}-${cash.total.cell(0, last + 1)}-SUM(IF(${is(inflated)},${grants}*(1-${index}),0))+SUM(IF(${is(cease)},${cost}*${index}-${grants},0))-SUM(IF(${is(absorb)},${grants},0))`,
        ),
    ],
  ];
}
