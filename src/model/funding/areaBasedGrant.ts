import { largestRemainder } from "../numbers/largestRemainder";

/**
 * A stream of Area Based Grant by authority, on the stream's own criteria (weights, 0 or more): in units of
 * 10^-decimals, adding up to the stream's total, rounded to the unit, exactly. A stream without money and criteria is 0
 * for everyone; money without criteria throws #DIV/0!.
 *
 * Source: Framework report 2007, paras 68 and 71.
 */
export function areaBasedGrant(total: number, criteria: readonly number[], decimals: number): number[] {
  const isNil = total === 0 && criteria.every((weight) => weight === 0);
  return isNil ? criteria.map(() => 0) : largestRemainder(total, criteria, decimals);
}
