import { cumulativeProduct } from "../numbers/cumulativeProduct";
import { roundAmount } from "../numbers/roundAmount";
import { sumAmounts } from "../numbers/sumAmounts";
import { together } from "../numbers/together";
import { dividedByZero, type Figure } from "../refusal";

/** A grant and the cost it pays for, in one year. Money, but the cut, which is a share of the base year's grant. */
export interface CashLimitedYear {
  readonly cost: number;
  readonly grant: number;
  /** What the grant no longer pays for; below 0 it pays for more. */
  readonly pressure: number;
  /** The grant at the prices of the base year. */
  readonly realValue: Figure;
  readonly realTermsCut: Figure;
}

/** The rows of its table: how each is headed, and what it holds. */
export const CASH_LIMIT_ROWS = [
  ["Cost of what it pays for", "cost"],
  ["Cash grant", "grant"],
  ["Pressure", "pressure"],
  ["Real value of grant", "realValue"],
  ["Real-terms cut", "realTermsCut"],
] as const satisfies readonly (readonly [string, keyof CashLimitedYear])[];

/**
 * What happens when a grant stays in cash while prices rise, for the base year and each year after it. `grants` has
 * the base year first and one more item than `inflation` (fractions). A base grant of 0 has no real-terms cut, and
 * prices that fell to 0 leave no real value: both #DIV/0! in their place.
 *
 * Source: Budget submission 2010-13 (specific grants held at their 2008/09 cash).
 */
export function cashLimit(
  grants: readonly number[],
  inflation: readonly number[],
  baseCost: number,
): CashLimitedYear[] {
  const [base] = grants;
  return together([grants, [1, ...cumulativeProduct(inflation)]], (grant, prices) => {
    const cost = baseCost * prices;
    const isReal = prices !== 0;
    return {
      cost: roundAmount(cost),
      grant: roundAmount(grant),
      pressure: sumAmounts([cost, -grant]),
      realValue: isReal ? roundAmount(grant / prices) : dividedByZero(),
      realTermsCut: isReal && base ? 1 - grant / base / prices : dividedByZero(),
    };
  });
}
