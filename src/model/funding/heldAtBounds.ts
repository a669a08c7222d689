import { sumWhole } from "../numbers/sumWhole";
import type { WholeNumber } from "../numbers/wholeAtOneScale";
import type { Recipient } from "./recipients";
import { turnsOf, type Turn } from "./turns";
import { turnsAround } from "./turnsAround";

/** What a recipient is held at, its floor or its ceiling; undefined for one who shares the rest by weight. */
export type Held = WholeNumber | undefined;

/**
 * What each recipient is held at where everyone has the same multiple of the weight, but no less than the floor and no
 * more than the ceiling, such that all add up to `total`; a weight of 0 is held at its floor. The multiple rises from 0
 * and passes the turns in their exact order, so nobody is held, or left free, by a rounding error. The floors must not
 * pass the total, nor the total the ceilings.
 */
export function heldAtBounds(total: bigint, recipients: readonly Recipient[]): Held[] {
  const held = recipients.map(({ weight, floor }): Held => (weight > 0 && floor <= 0 ? undefined : floor));
  const { passed, near } = turnsAround(Number(total), recipients, turnsOf(recipients));
  for (const turn of passed) held[turn.recipient] = afterTurn(turn);
  let amountHeld = sumWhole(held.map((amount) => amount ?? 0));
  let weightFree = sumWhole(recipients.map(({ weight }, index) => (held[index] === undefined ? weight : 0)));
  for (const turn of near) {
    const [bound, weight] = [BigInt(turn.bound), BigInt(turn.weight)];
    if (amountHeld * weight + weightFree * bound > total * weight) break;
    held[turn.recipient] = afterTurn(turn);
    amountHeld += turn.isCeiling ? bound : -bound;
    weightFree += turn.isCeiling ? -weight : weight;
  }
  return held;
}

function afterTurn({ isCeiling, bound }: Turn): Held {
  return isCeiling ? bound : undefined;
}
