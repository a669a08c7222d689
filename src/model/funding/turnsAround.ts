import type { Recipient } from "./recipients";
import { lowestFirst, type Turn } from "./turns";

/** What is given differs from the total by more than this, in proportion: it differs in spite of rounding. */
const SURELY = 1e-9;

/** The turns that are surely passed before `total` is given, and those close to it in their exact order. */
export function turnsAround(
  total: number,
  recipients: readonly Recipient[],
  turns: readonly Turn[],
): { readonly passed: Turn[]; readonly near: Turn[] } {
  const given = givenAt(recipients);
  const multiples = Float64Array.from(turns, ({ about }) => about).sort();
  // What is given is unknown (NaN) for weights out of all proportion: then nothing is sure.
  const lower = multiples[firstWhere(multiples, (at) => !(given(at) < total * (1 - SURELY))) - 1] ?? -1;
  const upper = multiples[firstWhere(multiples, (at) => given(at) > total * (1 + SURELY))] ?? Infinity;
  return {
    passed: turns.filter(({ about }) => about <= lower),
    near: turns.filter(({ about }) => !(about <= lower || about >= upper)).sort(lowestFirst),
  };
}

/** What all recipients get together, nearly, at a multiple of their weights. */
function givenAt(recipients: readonly Recipient[]): (multiple: number) => number {
  const weights = Float64Array.from(recipients, ({ weight }) => Number(weight));
  const floors = Float64Array.from(recipients, ({ floor }) => Number(floor));
  const ceilings = Float64Array.from(recipients, ({ ceiling }) => Number(ceiling ?? Infinity));
  return (multiple) => {
    let sum = 0;
    weights.forEach((weight, index) => {
      const share = weight * multiple;
      const least = floors[index] ?? 0;
      const most = ceilings[index] ?? Infinity;
      sum += share < least ? least : share > most ? most : share;
    });
    return sum;
  };
}

/** The first position, in a rising list, from which something holds; its length where it never does. */
function firstWhere(rising: Float64Array, holds: (value: number) => boolean): number {
  let [start, end] = [0, rising.length];
  while (start < end) {
    const middle = Math.floor((start + end) / 2);
    if (holds(rising[middle] ?? Infinity)) end = middle;
    else start = middle + 1;
  }
  return start;
}
