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
  const multiples = new Float64Array(turns.map(({ about }) => about)).sort();
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
  const weights = new Float64Array(recipients.map(({ weight }) => Number(weight)));
  const floors = new Float64Array(recipients.map(({ floor }) => Number(floor)));
  const ceilings = new Float64Array(recipients.map(({ ceiling }) => Number(ceiling ?? Infinity)));
  const known = new Map<number, number>();
  return (multiple) => {
    let sum = known.get(multiple);
    if (sum !== undefined) return sum;
    sum = 0;
    for (let index = 0; index < weights.length; index++) {
      const share = (weights[index] ?? 0) * multiple;
      const least = floors[index] ?? 0;
      const most = ceilings[index] ?? 0;
      sum += share < least ? least : share > most ? most : share;
    }
    known.set(multiple, sum);
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
