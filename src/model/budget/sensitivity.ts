import { roundAmount } from "../numbers/roundAmount";
import { sumAmounts } from "../numbers/sumAmounts";
import { together } from "../numbers/together";

/** What the gap moves by in each year, in the unit of the amounts. */
export interface Sensitivity {
  readonly byDriver: readonly (readonly number[])[];
  /** When every driver goes the wrong way. */
  readonly together: readonly number[];
}

/**
 * What a step in each driver moves the gap by: `amounts` by driver and year, `step` the fraction by which a driver
 * changes, and a sign for each driver: 1 where more of it raises the gap (costs), -1 where it lowers it (income).
 *
 * Standard practice: councils' published tables (each 1% moves the gap by …).
 */
export function sensitivity(
  amounts: readonly (readonly number[])[],
  step: number,
  signs: readonly number[],
): Sensitivity {
  const moves = together([amounts, signs], (years, sign) => years.map((amount) => amount * step * sign));
  return {
    byDriver: moves.map((years) => years.map(roundAmount)),
    together: (moves[0] ?? []).map((_, year) =>
      sumAmounts(moves.flatMap((years) => years.slice(year, year + 1)).map(Math.abs)),
    ),
  };
}
