/** Who shares: a weight (0 or more), a floor (0 is none) and perhaps a ceiling, no less than the floor, in whole units. */
export interface Recipient {
  readonly weight: bigint;
  readonly floor: bigint;
  readonly ceiling: bigint | undefined;
}

/** The multiple of its weight, bound / weight, at which a recipient leaves its floor or reaches its ceiling. */
interface Turn {
  readonly recipient: number;
  readonly bound: bigint;
  readonly weight: bigint;
  /** bound / weight, nearly. */
  readonly about: number;
}

/** Multiples that differ by more than this, in proportion, are in their true order in spite of rounding. */
const CLEARLY = 1e-12;

/**
 * What each recipient is held at, its floor or its ceiling; undefined for those who share the rest by weight. Everyone
 * has the same multiple of the weight, but no less than the floor and no more than the ceiling, such that all add up to
 * `total`; a weight of 0 is held at its floor. The multiple rises from 0 through its turns in their exact order, so
 * nobody is held, or left free, by a rounding error. The floors must not pass the total, nor the total the ceilings.
 */
export function heldAtBounds(total: bigint, recipients: readonly Recipient[]): (bigint | undefined)[] {
  const held: (bigint | undefined)[] = recipients.map(({ floor }) => floor);
  let amountHeld = recipients.reduce((sum, { floor }) => sum + floor, 0n);
  let weightFree = 0n;
  for (const { recipient, bound, weight } of turns(recipients)) {
    if (amountHeld * weight + weightFree * bound > total * weight) break;
    const isLeavingFloor = held[recipient] !== undefined;
    held[recipient] = isLeavingFloor ? undefined : bound;
    amountHeld += isLeavingFloor ? -bound : bound;
    weightFree += isLeavingFloor ? weight : -weight;
  }
  return held;
}

/** All turns, lowest multiple first; at the same multiple floors are left before ceilings are reached. */
function turns(recipients: readonly Recipient[]): Turn[] {
  const sharing = recipients
    .map((recipient, index) => ({ ...recipient, index }))
    .filter(({ weight }) => weight > 0n);
  const turn = (recipient: number, bound: bigint, weight: bigint): Turn => {
    return { recipient, bound, weight, about: Number(bound) / Number(weight) };
  };
  return [
    ...sharing.map(({ index, floor, weight }) => turn(index, floor, weight)),
    ...sharing.flatMap(({ index, ceiling, weight }) =>
      ceiling === undefined ? [] : [turn(index, ceiling, weight)],
    ),
  ].sort(lowestFirst);
}

function lowestFirst(one: Turn, other: Turn): number {
  const gap = one.about - other.about;
  if (Math.abs(gap) > CLEARLY * Math.max(one.about, other.about)) return gap;
  const exactGap = one.bound * other.weight - other.bound * one.weight;
  return exactGap === 0n ? 0 : exactGap < 0n ? -1 : 1;
}
