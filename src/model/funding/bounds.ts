import { sumWhole } from "../numbers/sumWhole";
import type { WholeNumber } from "../numbers/wholeAtOneScale";
import type { Recipient } from "./recipients";

/*
 * How bounds are met, by an example: 100 to share by the weights 50, 30 and 20, the first no more than 45, the third no
 * less than 25. Everyone gets one multiple of the weight, but held at the bound:
 *
 *   multiple       1st (most 45)   2nd    3rd (least 25)   together
 *   0              0               0      25               25
 *   0.9            45 (reached)    27     25               97         breakpoint 45/50: the first is held from here
 *   1              45              30     25               100        the multiple sought: 45, 30 and 25
 *   1.25           45              37.5   25 (left)        107.5      breakpoint 25/20: the third is free from here
 *
 * What all get together rises with the multiple and bends at the breakpoints, bound / weight. So it is enough to know
 * which breakpoints lie before the multiple sought: who is held there is held, and the others share the rest by weight.
 */

/** What a recipient is held at, its floor or its ceiling; undefined for one who shares the rest by weight. */
export type Held = WholeNumber | undefined;

/**
 * What each recipient is held at where everyone has the same multiple of the weight, but no less than the floor and no
 * more than the ceiling, such that all add up to `total`; a weight of 0 is held at its floor. The multiple rises from 0
 * and passes the breakpoints in their exact order, so nobody is held, or left free, by a rounding error. The floors must not
 * pass the total, nor the total the ceilings.
 */
export function heldAtBounds(total: bigint, recipients: readonly Recipient[]): Held[] {
  const held = recipients.map(({ weight, floor }): Held => (weight > 0 && floor <= 0 ? undefined : floor));
  const { passed, near } = breakpointsAround(Number(total), recipients, breakpointsOf(recipients));
  for (const breakpoint of passed) held[breakpoint.recipient] = afterBreakpoint(breakpoint);
  let amountHeld = sumWhole(held.map((amount) => amount ?? 0));
  let weightFree = sumWhole(recipients.map(({ weight }, index) => (held[index] === undefined ? weight : 0)));
  for (const breakpoint of near) {
    const [bound, weight] = [BigInt(breakpoint.bound), BigInt(breakpoint.weight)];
    if (amountHeld * weight + weightFree * bound > total * weight) break;
    held[breakpoint.recipient] = afterBreakpoint(breakpoint);
    amountHeld += breakpoint.isCeiling ? bound : -bound;
    weightFree += breakpoint.isCeiling ? -weight : weight;
  }
  return held;
}

function afterBreakpoint({ isCeiling, bound }: Breakpoint): Held {
  return isCeiling ? bound : undefined;
}

/** The multiple of its weight, bound / weight, at which a recipient leaves its floor or reaches its ceiling. */
interface Breakpoint {
  readonly recipient: number;
  readonly isCeiling: boolean;
  readonly bound: WholeNumber;
  readonly weight: WholeNumber;
  /** bound / weight, nearly. */
  readonly about: number;
}

/** Multiples that differ by more than this, in proportion, are in their true order in spite of rounding. */
const CLEARLY = 1e-12;

/** All breakpoints of the recipients, floors before ceilings. */
function breakpointsOf(recipients: readonly Recipient[]): Breakpoint[] {
  const floors: Breakpoint[] = [];
  const ceilings: Breakpoint[] = [];
  recipients.forEach(({ weight, floor, ceiling }, recipient) => {
    if (weight <= 0) return;
    const breakpoint = (bound: WholeNumber, isCeiling: boolean): Breakpoint => {
      return { recipient, isCeiling, bound, weight, about: Number(bound) / Number(weight) };
    };
    if (floor > 0) floors.push(breakpoint(floor, false));
    if (ceiling !== undefined) ceilings.push(breakpoint(ceiling, true));
  });
  return [...floors, ...ceilings];
}

/** Orders breakpoints by their multiples, exactly. */
function lowestFirst(one: Breakpoint, other: Breakpoint): number {
  const gap = one.about - other.about;
  if (Math.abs(gap) > CLEARLY * one.about) return gap;
  const exactGap = BigInt(one.bound) * BigInt(other.weight) - BigInt(other.bound) * BigInt(one.weight);
  return exactGap === 0n ? 0 : exactGap < 0n ? -1 : 1;
}

/** What is given differs from the total by more than this, in proportion: it differs in spite of rounding. */
const SURELY = 1e-9;

/** The breakpoints that are surely passed before `total` is given, and those close to it in their exact order. */
function breakpointsAround(
  total: number,
  recipients: readonly Recipient[],
  breakpoints: readonly Breakpoint[],
): { readonly passed: Breakpoint[]; readonly near: Breakpoint[] } {
  const given = givenAt(recipients);
  const multiples = new Float64Array(breakpoints.map(({ about }) => about)).sort();
  // What is given is unknown (NaN) for weights out of all proportion: then nothing is sure.
  const lower = multiples[firstWhere(multiples, (at) => !(given(at) < total * (1 - SURELY))) - 1] ?? -1;
  const upper = multiples[firstWhere(multiples, (at) => given(at) > total * (1 + SURELY))] ?? Infinity;
  return {
    passed: breakpoints.filter(({ about }) => about <= lower),
    near: breakpoints.filter(({ about }) => !(about <= lower || about >= upper)).sort(lowestFirst),
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
