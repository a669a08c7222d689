import { sumAmounts } from "../numbers/sumAmounts";

/**
 * The budget gap: what is still to be found to live within the funding limit; below 0 a surplus. All money, one unit.
 * A level against that year's limit: gaps of several years do not add.
 *
 * Source: Budget submission 2010-13, budget gap table.
 */
export function gap(
  requirement: number,
  savingsToIdentify: number,
  payAndPrices: number,
  fundingLimit: number,
): number {
  return sumAmounts([requirement, savingsToIdentify, payAndPrices, -fundingLimit]);
}
