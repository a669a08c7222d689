import { cumulativeProduct } from "../numbers/cumulativeProduct";
import { sumAmounts } from "../numbers/sumAmounts";
import { together } from "../numbers/together";

/** What changes the funding of one year. */
export interface FundingYear {
  /** Changes on the year before, fractions. */
  readonly grantChange: number;
  readonly taxBaseChange: number;
  readonly bandDChange: number;
  /** Other funding of the year, money. */
  readonly other: number;
}

/**
 * The funding available each year: general grant and precept, in the unit of the base, projected from the year before
 * the first. The changes fall on what they name, never on the total: a cut of the general grant leaves the precept
 * alone. Changes of tax base and of Band D multiply.
 *
 * Source: Budget submission 2010-13, Mayor's guidance. A what-if: the limits published there follow from no single base.
 */
export function fundingLimit(generalGrant: number, precept: number, years: readonly FundingYear[]): number[] {
  const grantGrowth = cumulativeProduct(years.map(({ grantChange }) => grantChange));
  const baseGrowth = cumulativeProduct(years.map(({ taxBaseChange }) => taxBaseChange));
  const bandDGrowth = cumulativeProduct(years.map(({ bandDChange }) => bandDChange));
  return together([years, grantGrowth, baseGrowth, bandDGrowth], ({ other }, grant, base, bandD) =>
    sumAmounts([generalGrant * grant, precept * base * bandD, other]),
  );
}
