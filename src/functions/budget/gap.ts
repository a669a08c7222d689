import { gap as budgetGap } from "../../model/budget/gap";
import { answer } from "../edge/answer";
import { amount } from "../edge/readers";

// Made once: a formula filled down calls thousands of times.
const MONEY = amount();
const MONEY_OR_NOTHING = amount({ blank: 0 });

/**
 * The budget gap: what is still to be found to live within the funding limit. Above 0 a shortfall, below 0 a surplus.
 * @customfunction GAP GAP
 * @words budget gap, shortfall, deficit, savings requirement, how much to find
 * @param requirement Approved budget requirement, money
 * @param savingsToIdentify Savings the budget already counts on but nobody has found, money; blank is 0
 * @param payAndPrices Extra pay and price cost, money; blank is 0
 * @param fundingLimit Funding limit, money
 * @returns The gap, in the unit of the arguments, for each position of the ranges. A level against each year's limit: years do not add.
 * @throws #VALUE! A blank requirement or funding limit, in that cell only.
 * @example =PLAN.GAP(2706.8,141.8,33.8,2619.4) → 263
 * @see Budget submission 2010-13, budget gap table
 */
export function gap(
  requirement: any[][],
  savingsToIdentify: any[][],
  payAndPrices: any[][],
  fundingLimit: any[][],
): any[][] {
  return answer({ requirement, savingsToIdentify, payAndPrices, fundingLimit }, (given) =>
    given.each(
      [
        given.figure("requirement", MONEY),
        given.figure("savingsToIdentify", MONEY_OR_NOTHING),
        given.figure("payAndPrices", MONEY_OR_NOTHING),
        given.figure("fundingLimit", MONEY),
      ],
      budgetGap,
    ),
  );
}
