import { compareAmounts } from "../numbers/compareAmounts";
import { roundAmount } from "../numbers/roundAmount";
import { sumAmounts, sumExact } from "../numbers/sumAmounts";
import { together } from "../numbers/together";
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
  const floors = previous.map((grant) => grant * (1 + floor));
  const [all, least] = [sumExact(grants), sumExact(floors)];
  if (compareAmounts(all, least) < 0) throw unaffordable(roundAmount(least), roundAmount(all));
  const above = together([grants, floors], compareAmounts);
  // An authority exactly on its floor (200 × 1.025) is not above it.
  const excess = together([grants, floors, above], (grant, lowest, gap) =>
    gap > 0 ? sumExact([grant, -lowest]) : 0,
  );
  const factor = scalingFactor(sumExact([all, -least]), sumExact(excess), !above.some((gap) => gap < 0));
  const damped = together([floors, excess], (lowest, amount) => lowest + factor * amount);
  return {
    damped: damped.map(roundAmount),
    change: together([damped, grants], (after, before) => sumAmounts([after, -before])),
    factor,
  };
}

function scalingFactor(left: number, excess: number, isNobodyBelow: boolean): number {
  if (excess === 0) return 0;
  return isNobodyBelow ? 1 : Math.max(left, 0) / excess;
}

function unaffordable(floors: number, grants: number) {
  return invalid(
    "floor",
    `cannot be afforded: the floors add up to ${floors}, the grants to ${grants}. Lower it.`,
  );
}
