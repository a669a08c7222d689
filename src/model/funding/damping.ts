import { roundAmount } from "../numbers/roundAmount";
import { sumAmounts } from "../numbers/sumAmounts";
import { invalid } from "../refusal";

/** Grants after damping, in the order and unit of the grants. */
export interface Damping {
  readonly damped: readonly number[];
  /** What damping gave or took: damped less undamped; adds up to 0. */
  readonly change: readonly number[];
  /** The share of the excess over the floor that everyone above it keeps. */
  readonly factor: number;
}

/**
 * Lifts every grant to the floor, last year's grant × (1 + `floor`), and scales the excess of those above it by one
 * factor so that the damped grants add up to the undamped. `grants` and `previous` are money, 0 or more, one for each
 * authority; `floor` is a fraction. Refuses a floor that the grants cannot pay for.
 *
 * Source: Hansard 20 March 2007, DCLG floor-damping notes (public copies). The algebra is illustrative, unconfirmed.
 */
export function damping(grants: readonly number[], previous: readonly number[], floor: number): Damping {
  // Rounded as amounts are, so that an authority exactly on its floor (200 × 1.025) does not look above it.
  const floors = previous.map((grant) => roundAmount(grant * (1 + floor)));
  const aboveFloor = grants.map((grant, index) => sumAmounts([grant, -(floors[index] ?? 0)]));
  const left = sumAmounts([...grants, ...floors.map((amount) => -amount)]);
  if (left < 0) throw unaffordable(sumAmounts(floors), sumAmounts(grants));
  const excess = aboveFloor.map((amount) => Math.max(amount, 0));
  const factor = scalingFactor(
    left,
    excess,
    aboveFloor.every((amount) => amount >= 0),
  );
  const damped = excess.map((amount, index) => roundAmount((floors[index] ?? 0) + factor * amount));
  const change = damped.map((amount, index) => sumAmounts([amount, -(grants[index] ?? 0)]));
  return { damped, change, factor };
}

function scalingFactor(left: number, excess: readonly number[], isNobodyBelow: boolean): number {
  const total = sumAmounts(excess);
  if (total === 0) return 0;
  return isNobodyBelow ? 1 : left / total;
}

function unaffordable(floors: number, grants: number) {
  return invalid(
    "floor",
    `cannot be afforded: the floors add up to ${floors}, the grants to ${grants}. Lower it.`,
  );
}
