import { sumAmounts } from "../numbers/sumAmounts";
import { whereKnown, type Figure } from "../refusal";
import { gap } from "./gap";

/** What the budget gap is made of in one year, all money in one unit. */
export interface GapYear {
  readonly requirement: Figure;
  readonly savingsToIdentify: Figure;
  readonly payAndPrices: Figure;
  readonly fundingLimit: Figure;
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
  readonly gap: Figure;
  readonly steps: GapYear | undefined;
}

/**
 * Why the budget gap changes from year to year: last year's gap and this year's steps add up to this year's gap. A
 * higher funding limit lowers the gap, so its step is last year less this year. A figure that cannot be given spoils the
 * steps and the gap that depend on it, and no others.
 *
 * Standard practice on the budget gap table of the Budget submission 2010-13.
 */
export function gapBridge(years: readonly GapYear[]): GapStep[] {
  let before: GapYear | undefined;
  return years.map((year) => {
    const steps = before && stepsBetween(before, year);
    before = year;
    return {
      gap: gapOf(year.requirement, year.savingsToIdentify, year.payAndPrices, year.fundingLimit),
      steps,
    };
  });
}

function stepsBetween(before: GapYear, now: GapYear): GapYear {
  return {
    requirement: rise(now.requirement, before.requirement),
    savingsToIdentify: rise(now.savingsToIdentify, before.savingsToIdentify),
    payAndPrices: rise(now.payAndPrices, before.payAndPrices),
    fundingLimit: rise(before.fundingLimit, now.fundingLimit),
  };
}

const gapOf = whereKnown(gap);
const rise = whereKnown((to: number, from: number) => sumAmounts([to, -from]));
