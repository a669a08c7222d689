import { roundAmount } from "../numbers/roundAmount";
import { sumAmounts } from "../numbers/sumAmounts";
import { dividedByZero, invalid, type Figure } from "../refusal";
import { refuseBeyondYear } from "./elapsed";

/**
 * The year-end figure if the year goes on as it has begun: in a straight line, or in the proportions of a profile of
 * period weights (last year's counts). Undefined when nothing has elapsed, or nothing of the profile.
 *
 * Source: standard practice.
 */
export function projection(
  toDate: number,
  elapsed: number,
  periods: number,
  profile: readonly number[] | undefined,
): Figure {
  if (profile && profile.length !== periods) {
    throw invalid(
      "profile",
      `has ${profile.length} weights for ${periods} periods. Give one for each of the periods.`,
    );
  }
  refuseBeyondYear(elapsed, periods);
  if (!profile) return elapsed === 0 ? dividedByZero() : roundAmount((toDate * periods) / elapsed);
  if (!Number.isInteger(elapsed)) {
    throw invalid(
      "elapsed",
      `found ${elapsed}. Enter whole periods, as the profile has one weight for each.`,
    );
  }
  const soFar = sumAmounts(profile.slice(0, elapsed));
  return soFar === 0 ? dividedByZero() : roundAmount((toDate * sumAmounts(profile)) / soFar);
}
