import { sumAmounts } from "../numbers/sumAmounts";
import { gap } from "./gap";

/** What the budget gap is made of in one year, all money in one unit. */
export interface GapYear {
  readonly requirement: number;
  readonly savingsToIdentify: number;
  readonly payAndPrices: number;
  readonly fundingLimit: number;
}

/** The steps from gap to gap, in the order and the words of the budget gap table. */
export const BRIDGE_STEPS = [
  ["Budget requirement", "requirement"],
  ["Savings to be identified", "savingsToIdentify"],
  ["Pay and prices", "payAndPrices"],
  ["Funding limit", "fundingLimit"],
] as const satisfies readonly (readonly [string, keyof GapYear])[];

/** The headings of its table. */
export const BRIDGE_COLUMNS = ["Step", "Amount"] as const;

/** A year's gap, and the steps that lead to it from the gap of the year before; the first year has none. */
export interface GapStep {
  readonly gap: number;
  readonly steps: GapYear | undefined;
}

/**
 * Why the budget gap changes from year to year: last year's gap and this year's steps add up to this year's gap. A
 * higher funding limit lowers the gap, so its step is last year less this year.
 *
 * Standard practice on the budget gap table of the Budget submission 2010-13.
 */
export function gapBridge(years: readonly GapYear[]): GapStep[] {
  let before: GapYear | undefined;
  return years.map((year) => {
    const steps = before && stepsBetween(before, year);
    before = year;
    return {
      gap: gap(year.requirement, year.savingsToIdentify, year.payAndPrices, year.fundingLimit),
      steps,
    };
  });
}

function stepsBetween(before: GapYear, now: GapYear): GapYear {
  return {
    requirement: sumAmounts([now.requirement, -before.requirement]),
    savingsToIdentify: sumAmounts([now.savingsToIdentify, -before.savingsToIdentify]),
    payAndPrices: sumAmounts([now.payAndPrices, -before.payAndPrices]),
    fundingLimit: sumAmounts([before.fundingLimit, -now.fundingLimit]),
  };
}
