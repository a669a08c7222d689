import { compareAmounts } from "../numbers/compareAmounts";
import { roundAmount } from "../numbers/roundAmount";
import { sumExact } from "../numbers/sumAmounts";
import { dividedByZero, type Figure } from "../refusal";

/** How far a capital programme exceeds its funding. */
export interface OverProgramming {
  /** Money; below 0 there is room. */
  readonly over: number;
  readonly shareOfFunding: Figure;
  /** The share of the programme that must slip into later years for the funding to suffice. */
  readonly slippageNeeded: Figure;
  readonly isWithinLimit: boolean;
}

/** The rows of its table: how each is headed, and what it holds. */
export const OVER_PROGRAMMING_ROWS = [
  ["Over-programming", "over"],
  ["Share of funding", "shareOfFunding"],
  ["Slippage needed", "slippageNeeded"],
  ["Within limit", "isWithinLimit"],
] as const satisfies readonly (readonly [string, keyof OverProgramming])[];

/**
 * How far one year's capital programme exceeds its funding, both in one unit, and whether by no more than `limit` (a
 * fraction of the funding). A share of nothing is #DIV/0! in its place.
 *
 * Source: reports to the Metropolitan Police Authority, 2010 and 2011, with a limit of 20% of funding.
 */
export function overProgramme(programme: number, funding: number, limit: number): OverProgramming {
  const over = sumExact([programme, -funding]);
  return {
    over: roundAmount(over),
    shareOfFunding: funding === 0 ? dividedByZero() : over / funding,
    slippageNeeded: programme === 0 ? dividedByZero() : over / programme,
    isWithinLimit: compareAmounts(programme, funding + limit * funding) <= 0,
  };
}
