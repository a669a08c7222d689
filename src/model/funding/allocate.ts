import { decimalOf, numberOf, unitsOf } from "../numbers/decimal";
import { unitsDown, unitsUp } from "../numbers/directedUnits";
import { largestRemainder } from "../numbers/largestRemainder";
import { shareUnits } from "../numbers/shareUnits";
import { wholeAtOneScale } from "../numbers/wholeAtOneScale";
import { dividedByZero, invalid } from "../refusal";
import { heldAtBounds, type Recipient } from "./heldAtBounds";

/** The least and the most that each recipient may get, in the unit of the total; 0 is no bound. */
export interface Bounds {
  readonly floors: readonly number[];
  readonly ceilings: readonly number[];
}

/**
 * A total shared by weights in units of 10^-decimals, so that the parts add up to the total, rounded to the unit,
 * exactly. With bounds everyone gets the same multiple of the weight, but no less than the floor, rounded up to the
 * unit, and no more than the ceiling, rounded down; a weight of 0 gets its floor.
 *
 * Weights, floors and ceilings are 0 or more, one for each recipient. Throws #DIV/0! when all weights are 0, and
 * refuses bounds with a negative total or that the total cannot meet.
 *
 * Standard practice: the largest remainder method.
 */
export function allocate(
  total: number,
  weights: readonly number[],
  decimals: number,
  bounds: Bounds = { floors: [], ceilings: [] },
): number[] {
  const isSet = (bound: number) => bound !== 0;
  if (!bounds.floors.some(isSet) && !bounds.ceilings.some(isSet))
    return largestRemainder(total, weights, decimals);
  if (weights.every((weight) => weight === 0)) throw dividedByZero();
  const units = unitsOf(decimalOf(total), decimals);
  const recipients = wholeAtOneScale(weights).map((weight, index): Recipient => {
    const ceiling = bounds.ceilings[index] ?? 0;
    return {
      weight: BigInt(weight),
      floor: unitsUp(bounds.floors[index] ?? 0, decimals),
      ceiling: ceiling === 0 ? undefined : unitsDown(ceiling, decimals),
    };
  });
  refuseBoundsOutOfReach(units, recipients, (amount) => numberOf(amount, decimals));
  return shareWithinBounds(units, recipients).map((part) => numberOf(part, decimals));
}

/** Those held at a bound get it; the others share the rest by largest remainder, which stays within their bounds. */
function shareWithinBounds(total: bigint, recipients: readonly Recipient[]): bigint[] {
  const held = heldAtBounds(total, recipients);
  const rest = held.reduce<bigint>((left, amount) => left - (amount ?? 0n), total);
  const free = recipients.filter((_, index) => held[index] === undefined).map(({ weight }) => weight);
  const shares = free.length === 0 ? [] : shareUnits(rest, free);
  let next = 0;
  return held.map((amount) => amount ?? BigInt(shares[next++] ?? 0));
}

function refuseBoundsOutOfReach(
  total: bigint,
  recipients: readonly Recipient[],
  inWords: (units: bigint) => number,
): void {
  if (total < 0n) {
    throw invalid(
      "total",
      `found ${inWords(total)}. Leave out floors and ceilings when the total is negative.`,
    );
  }
  recipients.forEach(({ floor, ceiling }, index) => {
    if (ceiling === undefined || floor <= ceiling) return;
    const found = `found ${inWords(floor)}, above the ceiling of ${inWords(ceiling)}`;
    throw invalid("floors", `${found} (ceilings). Lower the floor or raise the ceiling.`, index);
  });
  const least = recipients.reduce((sum, { floor }) => sum + floor, 0n);
  if (least > total) {
    throw invalid("floors", `add up to ${inWords(least)}, above the total of ${inWords(total)}. Lower them.`);
  }
  const most = recipients.map(({ weight, floor, ceiling }) => (weight === 0n ? floor : ceiling));
  const reach = most.reduce(
    (sum, amount) => (sum === undefined || amount === undefined ? undefined : sum + amount),
    0n,
  );
  if (reach !== undefined && reach < total) {
    throw invalid(
      "ceilings",
      `allow no more than ${inWords(reach)} of the total of ${inWords(total)}. Raise them.`,
    );
  }
}
