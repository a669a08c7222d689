import { outOfReach } from "../refusal";

/** A number as it is read on the sheet, exactly: digits × 10^-decimals. */
export interface Decimal {
  readonly digits: bigint;
  readonly decimals: number;
}

/** Powers of ten up to this one are exact as ordinary numbers. */
const EXACT_POWER = 22;
/** Up to here ordinary numbers hold every whole number. */
const LARGEST_WHOLE = Number.MAX_SAFE_INTEGER;

/**
 * The 15 significant digits of a number, as Excel shows and compares them: 0.1 is exactly one tenth. Refuses what is no
 * finite number.
 */
export function decimalOf(value: number): Decimal {
  if (!Number.isFinite(value)) throw outOfReach();
  const written = value.toExponential(14);
  const end = written.indexOf("e");
  // Fifteen digits are a whole number that a double holds; the product is within a quarter of it.
  let digits = Math.round(Number(written.slice(0, end)) * 1e14);
  let decimals = 14 - Number(written.slice(end + 1));
  if (digits === 0) return { digits: 0n, decimals: 0 };
  for (; digits % 10 === 0; decimals--) digits /= 10;
  return { digits: BigInt(digits), decimals };
}

/** The ordinary number nearest to the 15 significant digits of another: without the noise of the formula it came from. */
export function asRead(value: number): number {
  return Number(value.toPrecision(15));
}

/** The whole number of units of 10^-decimals in a decimal, rounded half away from zero. */
export function unitsOf({ digits, decimals }: Decimal, unitDecimals: number): bigint {
  if (unitDecimals >= decimals) return digits * 10n ** BigInt(unitDecimals - decimals);
  const divisor = 10n ** BigInt(decimals - unitDecimals);
  const half = divisor / 2n;
  return (digits < 0n ? digits - half : digits + half) / divisor;
}

/** The number nearest to a count of units of 10^-decimals. */
export function numberOf(units: number | bigint, decimals: number): number {
  const isExact = units <= LARGEST_WHOLE && units >= -LARGEST_WHOLE;
  if (!isExact || decimals > EXACT_POWER || decimals < -EXACT_POWER) return Number(`${units}e${-decimals}`);
  const whole = typeof units === "number" ? units : Number(units);
  // Two exact numbers: one division or product rounds to the nearest.
  return (decimals < 0 ? whole * 10 ** -decimals : whole / 10 ** decimals) + 0;
}
