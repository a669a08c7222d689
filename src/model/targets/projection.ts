import { counted } from "../counted";
import { roundAmount } from "../numbers/roundAmount";
import { sumExact } from "../numbers/sumAmounts";
import { dividedByZero, invalid, type Figure } from "../refusal";
import { refuseBeyondYear } from "./elapsed";

/**
 * The year-end figure if the year goes on as it has begun: in a straight line, or in the proportions of a profile of
 * period weights (last year's counts). A division by zero when nothing has elapsed, or nothing of the profile.
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
      `has ${counted(profile.length, "weight")} for ${counted(periods, "period")}. Give one for each of the periods.`,
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
  const soFar = sumExact(profile.slice(0, elapsed));
  return soFar === 0 ? dividedByZero() : roundAmount((toDate * sumExact(profile)) / soFar);
}
