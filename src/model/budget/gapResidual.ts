import { sumAmounts } from "../numbers/sumAmounts";
import { together } from "../numbers/together";

/**
 * The gap left after identified savings, each weighted by how likely it is to be delivered; in the unit of the gap.
 * `savings` (growth negative) and `deliverability` (0 to 1) have one item for each proposal. The weights are local policy.
 */
export function gapResidual(
  gap: number,
  savings: readonly number[],
  deliverability: readonly number[],
): number {
  return sumAmounts([gap, ...together([savings, deliverability], (saving, chance) => -saving * chance)]);
}
