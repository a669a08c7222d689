import { roundAmount } from "../numbers/roundAmount";
import { sumExact } from "../numbers/sumAmounts";
import { dividedByZero, type Figure } from "../refusal";

/**
 * The change between two figures: as a share of the first (a division by zero when that is 0, also from 0 to 0), or in points,
 * for percentages.
 *
 * Source: standard practice; Budget submission 2010-13, KPI 3(b).
 */
export function change(before: number, after: number, output: "share" | "points"): Figure {
  const points = sumExact([after, -before]);
  if (output === "points") return roundAmount(points);
  return before === 0 ? dividedByZero() : points / Math.abs(before);
}
