import { decimalOf, numberOf, unitsOf } from "../numbers/decimal";
import { largestRemainder } from "../numbers/largestRemainder";
import { shareUnits } from "../numbers/shareUnits";
import { sumWhole } from "../numbers/sumWhole";
import { wholeAtOneScale, type WholeNumbers } from "../numbers/wholeAtOneScale";
import { dividedByZero } from "../refusal";
import { heldAtBounds, type Held } from "./bounds";
import { boundedRecipients, refuseOutOfReach, type Bounds } from "./recipients";

/**
 * A total shared by weights in units of 10^-decimals, so that the parts add up to the total, rounded to the unit,
 * exactly. With bounds everyone gets the same multiple of the weight, but no less than the floor, rounded up to the
 * unit, and no more than the ceiling, rounded down; a weight of 0 gets its floor.
 *
 * Weights, floors and ceilings are 0 or more, one for each recipient. Throws #DIV/0! when all weights are 0; refuses
 * bounds with a negative total, or that the total cannot meet.
 *
 * Standard practice: the largest remainder method.
 */
export function allocate(
  total: number,
  weights: readonly number[],
  decimals: number,
  bounds: Bounds,
): number[] {
  const isBound = (amount: number) => amount !== 0;
  if (!bounds.floors.some(isBound) && !bounds.ceilings.some(isBound)) {
    return largestRemainder(total, weights, decimals);
  }
  if (weights.every((weight) => weight === 0)) throw dividedByZero();
  const units = unitsOf(decimalOf(total), decimals);
  const whole = wholeAtOneScale(weights);
  const recipients = boundedRecipients(whole, bounds, decimals);
  refuseOutOfReach(units, recipients, decimals);
  return shareRest(units, weights, heldAtBounds(units, recipients)).map((part) => numberOf(part, decimals));
}

/** Those held at a bound get it; the others share the rest by largest remainder, which stays within their bounds. */
function shareRest(total: bigint, weights: readonly number[], held: readonly Held[]): WholeNumbers {
  const rest = total - sumWhole(held.map((amount) => amount ?? 0));
  const free = weights.filter((_, index) => held[index] === undefined);
  const shares = free.length === 0 ? [] : shareUnits(rest, free);
  let next = 0;
  return held.map((amount) => amount ?? shares[next++] ?? 0);
}
