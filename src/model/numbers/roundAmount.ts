import { decimalOf, numberOf, unitsOf } from "./decimal";

/** Amounts carry at most ten decimals. */
export const AMOUNT_DECIMALS = 10;

/**
 * An amount as the sheet should hold it: the 15 significant digits of `value`, rounded half away from zero to ten
 * decimals. Takes the noise of binary arithmetic away: 2673.3 + 67.6 - 2673.3 becomes 67.6. Never -0.
 */
export function roundAmount(value: number): number {
  const size = Math.abs(value);
  if (size < 1e15 && Number.isInteger(value)) return value + 0;
  if (size >= 1e15) return exactly(value);
  // Fifteen digits reach ten decimals below 100,000, and one fewer for every further digit before the point.
  let scale = 1e10;
  for (let limit = 1e5; size >= limit; limit *= 10) scale /= 10;
  const units = size * scale;
  const whole = Math.floor(units);
  const rest = units - whole;
  // The product may be off by a sixteenth of a unit: close to a half, only decimal arithmetic knows the side.
  if (rest > 0.43 && rest < 0.57) return exactly(value);
  // An exact whole number divided by an exact power of ten is the double nearest to that decimal.
  const rounded = (rest > 0.5 ? whole + 1 : whole) / scale;
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

function exactly(value: number): number {
  return numberOf(unitsOf(decimalOf(value), AMOUNT_DECIMALS), AMOUNT_DECIMALS);
}
