import { BRIDGE_COLUMNS, BRIDGE_STEPS, gapBridge as budgetGapBridge } from "../../model/budget/gapBridge";
import { invalid } from "../../model/refusal";
import { answer, type ResultCell } from "../edge/answer";
import { amount, inPlace, yearLabel } from "../edge/readers";
import { records } from "../edge/records";

/**
 * Why the budget gap changes from year to year, ready for a waterfall chart.
 * @customfunction GAP.BRIDGE GAP.BRIDGE
 * @words waterfall, year on year, what changed, bridge, why the gap grew
 * @param years Two or more years, one row or one column
 * @param requirement Approved budget requirement for each year, money
 * @param savingsToIdentify Savings still to be identified for each year, money; blank is 0
 * @param payAndPrices Extra pay and price cost for each year, money; blank is 0
 * @param fundingLimit Funding limit for each year, money
 * @returns A table of Step and Amount: the first year's gap, then for each later year what changed and its gap. A gap and the steps below it add up to the next gap. In the unit of the arguments.
 * @throws #VALUE! Fewer than two years, lists of different lengths, a blank label, requirement or limit.
 * @example =PLAN.GAP.BRIDGE({2010,2011},{100,90},{0,0},{0,0},{95,95}) → {"Step","Amount";"Gap 2010/11",5;"Budget requirement 2011/12",-10;"Savings to be identified 2011/12",0;"Pay and prices 2011/12",0;"Funding limit 2011/12",0;"Gap 2011/12",-5}
 * @see Standard practice on the budget gap table of the Budget submission 2010-13
 */
export function gapBridge(
  years: any[][],
  requirement: any[][],
  savingsToIdentify: any[][],
  payAndPrices: any[][],
  fundingLimit: any[][],
): any[][] {
  return answer({ years, requirement, savingsToIdentify, payAndPrices, fundingLimit }, (given) => {
    const labels = given.list("years", yearLabel());
    if (labels.length < 2) throw invalid("years", "has one year. Give two or more.");
    const bridge = budgetGapBridge(
      records({
        requirement: given.listLike("years", "requirement", inPlace(amount())),
        savingsToIdentify: given.listLike("years", "savingsToIdentify", inPlace(amount({ blank: 0 }))),
        payAndPrices: given.listLike("years", "payAndPrices", inPlace(amount({ blank: 0 }))),
        fundingLimit: given.listLike("years", "fundingLimit", inPlace(amount())),
      }),
    );
    return [
      BRIDGE_COLUMNS,
      ...bridge.flatMap(({ gap, steps }, year): ResultCell[][] => [
        ...(steps ? BRIDGE_STEPS.map(([label, part]) => [`${label} ${labels[year]}`, steps[part]]) : []),
        [`Gap ${labels[year]}`, gap],
      ]),
    ];
  });
}
