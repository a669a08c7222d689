import { decimalOf, unitsOf, type Decimal } from "./decimal";

/** The fewest whole units of 10^-decimals that are no less than `value`, as its 15 significant digits. */
export function unitsUp(value: number, decimals: number): bigint {
  return -unitsDown(-value, decimals);
}

/** The most whole units of 10^-decimals that are no more than `value`, as its 15 significant digits. */
export function unitsDown(value: number, decimals: number): bigint {
  const decimal = decimalOf(value);
  const nearest = unitsOf(decimal, decimals);
  return exceeds(nearest, decimals, decimal) ? nearest - 1n : nearest;
}

function exceeds(units: bigint, unitDecimals: number, { digits, decimals }: Decimal): boolean {
  const finest = Math.max(unitDecimals, decimals);
  return units * 10n ** BigInt(finest - unitDecimals) > digits * 10n ** BigInt(finest - decimals);
}
