import { roundAmount } from "../numbers/roundAmount";
import { sumAmounts } from "../numbers/sumAmounts";
import { together } from "../numbers/together";
import { whereKnown, type Figure } from "../refusal";
import { gap } from "./gap";

/** The approved budget, year by year, in money. */
export interface ApprovedBudget {
  readonly requirement: readonly Figure[];
  readonly savingsToIdentify: readonly Figure[];
  readonly payAndPrices: readonly Figure[];
}

/** A funding limit with its name, year by year, in money. */
export interface FundingLimit {
  readonly name: string;
  readonly amounts: readonly Figure[];
}

/** The gap against one funding limit, year by year. */
export interface LimitGap extends FundingLimit {
  readonly gaps: readonly Figure[];
  /** How much more this limit allows than the first one. */
  readonly headroom: readonly Figure[];
}

/** The budget gap table of a board report, in the unit of its figures. */
export interface GapTable extends ApprovedBudget {
  readonly beforeFundingLimit: readonly Figure[];
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
 * The whole gap table for one or several funding limits, all lists as long as the requirement. A figure that cannot be
 * given spoils what depends on it in its own year, and no other year.
 *
 * Source: Budget submission 2010-13, budget gap table.
 */
export function gapTable(budget: ApprovedBudget, limits: readonly FundingLimit[]): GapTable {
  const { requirement, savingsToIdentify, payAndPrices } = budget;
  const [first] = limits;
  return {
    requirement: requirement.map(asReturned),
    savingsToIdentify: savingsToIdentify.map(asReturned),
    payAndPrices: payAndPrices.map(asReturned),
    beforeFundingLimit: together([requirement, savingsToIdentify, payAndPrices], added),
    limits: limits.map(({ name, amounts }) => ({
      name,
      amounts: amounts.map(asReturned),
      gaps: together([requirement, savingsToIdentify, payAndPrices, amounts], gapOf),
      headroom: first ? together([amounts, first.amounts], over) : [],
    })),
  };
}

const asReturned = whereKnown(roundAmount);
const added = whereKnown((...amounts: [number, number, number]) => sumAmounts(amounts));
const gapOf = whereKnown(gap);
const over = whereKnown((limit: number, first: number) => sumAmounts([limit, -first]));
