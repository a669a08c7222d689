import { decimalOf } from "./decimal";
import type { WholeNumber } from "./wholeAtOneScale";

/** Whole numbers below this have at most 15 digits. */
const FIFTEEN_DIGITS = 1e15;
/** A product this far from a whole number, in proportion, lies between two of them in spite of rounding. */
const CLEARLY = 1e-12;

/** The fewest whole units of 10^-decimals that are no less than `value`, as its 15 significant digits. */
export function unitsUp(value: number, decimals: number): WholeNumber {
  return -unitsDown(-value, decimals);
}

/** The most whole units of 10^-decimals that are no more than `value`, as its 15 significant digits. */
export function unitsDown(value: number, decimals: number): WholeNumber {
  const units = value * 10 ** decimals;
  const below = Math.floor(units);
  const margin = CLEARLY * (units < 0 ? -units : units);
  const isExact = decimals >= 0 && value % 1 === 0;
  const isBetween = units - below > margin && below + 1 - units > margin;
  const isShort = units < FIFTEEN_DIGITS && units > -FIFTEEN_DIGITS;
  return isShort && (isExact || isBetween) ? below : exactUnitsDown(value, decimals);
}

function exactUnitsDown(value: number, decimals: number): bigint {
  const exact = decimalOf(value);
  if (decimals >= exact.decimals) return exact.digits * 10n ** BigInt(decimals - exact.decimals);
  const unit = 10n ** BigInt(exact.decimals - decimals);
  const towardsZero = exact.digits / unit;
  return towardsZero * unit > exact.digits ? towardsZero - 1n : towardsZero;
}
