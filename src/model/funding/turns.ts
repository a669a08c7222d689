import type { WholeNumber } from "../numbers/wholeAtOneScale";
import type { Recipient } from "./recipients";

/** The multiple of its weight, bound / weight, at which a recipient leaves its floor or reaches its ceiling. */
export interface Turn {
  readonly recipient: number;
  readonly isCeiling: boolean;
  readonly bound: WholeNumber;
  readonly weight: WholeNumber;
  /** bound / weight, nearly. */
  readonly about: number;
}

/** Multiples that differ by more than this, in proportion, are in their true order in spite of rounding. */
const CLEARLY = 1e-12;

/** All turns of the recipients, floors before ceilings. */
export function turnsOf(recipients: readonly Recipient[]): Turn[] {
  const floors: Turn[] = [];
  const ceilings: Turn[] = [];
  recipients.forEach(({ weight, floor, ceiling }, recipient) => {
    if (weight <= 0) return;
    const turn = (bound: WholeNumber, isCeiling: boolean): Turn => {
      return { recipient, isCeiling, bound, weight, about: Number(bound) / Number(weight) };
    };
    if (floor > 0) floors.push(turn(floor, false));
    if (ceiling !== undefined) ceilings.push(turn(ceiling, true));
  });
  return [...floors, ...ceilings];
}

/** Orders turns by their multiples, exactly. */
export function lowestFirst(one: Turn, other: Turn): number {
  const gap = one.about - other.about;
  if (Math.abs(gap) > CLEARLY * one.about) return gap;
  const exactGap = BigInt(one.bound) * BigInt(other.weight) - BigInt(other.bound) * BigInt(one.weight);
  return exactGap === 0n ? 0 : exactGap < 0n ? -1 : 1;
}
