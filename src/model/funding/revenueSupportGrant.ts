import { compareAmounts } from "../numbers/compareAmounts";
import { sumAmounts } from "../numbers/sumAmounts";
import { invalid } from "../refusal";

/**
 * Revenue Support Grant: formula grant less redistributed business rates and police grant. All money, one unit. Refuses
 * a result below 0.
 *
 * Source: MPA 15 February 2007, report 5 (public copy); Framework report 2007, para 68.
 */
export function revenueSupportGrant(
  formulaGrant: number,
  businessRates: number,
  policeGrant: number,
): number {
  const grant = sumAmounts([formulaGrant, -businessRates, -policeGrant]);
  if (compareAmounts(formulaGrant, businessRates + policeGrant) >= 0) return grant;
  const parts = `found ${businessRates}, with a policeGrant of ${policeGrant}`;
  throw invalid(
    "businessRates",
    `${parts} above the formulaGrant of ${formulaGrant}. Check the three figures.`,
  );
}
