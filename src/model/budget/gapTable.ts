import { sumAmounts } from "../numbers/sumAmounts";
import { gap } from "./gap";

/** The approved budget, year by year, in money. */
export interface ApprovedBudget {
  readonly requirement: readonly number[];
  readonly savingsToIdentify: readonly number[];
  readonly payAndPrices: readonly number[];
}

/** A funding limit with its name, year by year, in money. */
export interface FundingLimit {
  readonly name: string;
  readonly amounts: readonly number[];
}

/** The gap against one funding limit, year by year. */
export interface LimitGap extends FundingLimit {
  readonly gaps: readonly number[];
  /** How much more this limit allows than the first one. */
  readonly headroom: readonly number[];
}

/** The budget gap table of a board report, in the unit of its figures. */
export interface GapTable extends ApprovedBudget {
  readonly beforeFundingLimit: readonly number[];
  readonly limits: readonly LimitGap[];
}

/** The first rows of the table: how each is headed, and what it holds. */
export const BUDGET_ROWS = [
  ["Budget requirement", "requirement"],
  ["Savings to be identified", "savingsToIdentify"],
  ["Pay and prices", "payAndPrices"],
  ["Before funding limit", "beforeFundingLimit"],
] as const satisfies readonly (readonly [string, keyof GapTable])[];

/** A row below them: which part of which limit it holds. */
export interface LimitRow {
  readonly limit: number;
  readonly part: Exclude<keyof LimitGap, "name">;
}

/** The rows of so many limits, in their order: each limit and its gap, then what every further one allows more. */
export function limitRows(limits: number): LimitRow[] {
  const each = Array.from({ length: limits }, (_, limit) => limit);
  return [
    ...each.flatMap((limit): LimitRow[] => [
      { limit, part: "amounts" },
      { limit, part: "gaps" },
    ]),
    ...each.slice(1).map((limit): LimitRow => ({ limit, part: "headroom" })),
  ];
}

/**
 * The whole gap table for one or several funding limits, all lists as long as the requirement.
 *
 * Source: Budget submission 2010-13, budget gap table.
 */
export function gapTable(budget: ApprovedBudget, limits: readonly FundingLimit[]): GapTable {
  const { requirement, savingsToIdentify, payAndPrices } = budget;
  const saved = (year: number) => savingsToIdentify[year] ?? 0;
  const priced = (year: number) => payAndPrices[year] ?? 0;
  const first = limits[0]?.amounts ?? [];
  return {
    ...budget,
    beforeFundingLimit: requirement.map((amount, year) => sumAmounts([amount, saved(year), priced(year)])),
    limits: limits.map(({ name, amounts }) => ({
      name,
      amounts,
      gaps: requirement.map((amount, year) => gap(amount, saved(year), priced(year), amounts[year] ?? 0)),
      headroom: amounts.map((amount, year) => sumAmounts([amount, -(first[year] ?? 0)])),
    })),
  };
}
