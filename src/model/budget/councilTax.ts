import { compareAmounts } from "../numbers/compareAmounts";
import { roundToUnit } from "../numbers/roundToUnit";
import { sumAmounts } from "../numbers/sumAmounts";
import { dividedByZero, invalid } from "../refusal";

/** The council tax bands, with the ninths of Band D that each pays (Local Government Finance Act 1992, section 5). */
export const NINTHS = { A: 6, B: 7, C: 8, D: 9, E: 11, F: 13, G: 15, H: 18 } as const;
export type Band = keyof typeof NINTHS;

const BANDS = Object.entries(NINTHS) as [Band, number][];

/** The rows of the table: the precept, then the bands. */
export const PRECEPT = "Precept";
export const bandRow = (band: string): string => `Band ${band}`;

/** The precept, and the council tax of each band, in pounds. */
export interface CouncilTax {
  readonly precept: number;
  readonly bands: readonly { readonly band: Band; readonly tax: number }[];
}

/**
 * The precept and the council tax for every band, in pounds: what grant and the collection fund's surplus (deficit
 * below 0) leave of the requirement, divided by the tax base in Band D equivalents and rounded to the penny. Every
 * other band is its ninths of that rounded Band D. The precept is the sum to be raised, not rounded Band D times base.
 *
 * Throws #DIV/0! for a tax base of 0; refuses a precept below 0 and a Band D that rounds to nothing.
 *
 * Standard practice; agrees with the bands of Humberside Police Authority, 2010-11.
 */
export function councilTax(
  requirement: number,
  grant: number,
  taxBase: number,
  collectionFund: number,
): CouncilTax {
  const precept = sumAmounts([requirement, -grant, -collectionFund]);
  const left = compareAmounts(requirement, grant + collectionFund);
  if (left < 0) {
    throw invalid("grant", `with the collection fund it exceeds the requirement by ${-precept}. Check both.`);
  }
  if (taxBase === 0) throw dividedByZero();
  const bandD = roundToUnit(precept / taxBase, 2);
  if (bandD === 0 && left > 0) {
    throw invalid(
      "requirement",
      `leaves a precept of ${precept}, less than half a penny for each Band D home. Enter amounts in pounds, not in millions.`,
    );
  }
  return {
    precept,
    bands: BANDS.map(([band, ninths]) => ({ band, tax: roundToUnit((bandD * ninths) / 9, 2) })),
  };
}
