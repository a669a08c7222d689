import { compareAmounts } from "../numbers/compareAmounts";
import { roundAmount } from "../numbers/roundAmount";
import { sumExact } from "../numbers/sumAmounts";
import { dividedByZero, type Figure } from "../refusal";
import { refuseBeyondYear } from "./elapsed";

/**
 * What each remaining period must average to hit the target; negative when a ceiling has already been passed.
 * A division by zero once the year is over; refuses more elapsed periods than the year has.
 *
 * Source: standard practice.
 */
export function runRate(target: number, toDate: number, elapsed: number, periods: number): Figure {
  refuseBeyondYear(elapsed, periods);
  return compareAmounts(elapsed, periods) === 0
    ? dividedByZero()
    : roundAmount(sumExact([target, -toDate]) / sumExact([periods, -elapsed]));
}
