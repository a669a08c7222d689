import { roundAmount } from "../numbers/roundAmount";
import { sumExact } from "../numbers/sumAmounts";

/** How one year's capital programme is paid for, money. */
export interface FundedYear {
  /** What is used of each source, in the order of use. */
  readonly used: readonly number[];
  readonly unfunded: number;
}

/** How the row below those of the sources is headed. */
export const UNFUNDED = "Unfunded";

/**
 * Pays for one year's capital spending from each source in turn, in the unit of `spend`; `available` in the order of
 * use. Nothing is carried forward: unused money is the next year's only if it is added there.
 *
 * Source: Budget submission 2010-13, capital budgets.
 */
export function capitalFund(spend: number, available: readonly number[]): FundedYear {
  let unfunded = spend;
  const used = available.map((amount) => {
    const part = Math.min(unfunded, amount);
    unfunded = sumExact([unfunded, -part]);
    return roundAmount(part);
  });
  return { used, unfunded: roundAmount(unfunded) };
}
