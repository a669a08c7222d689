/** A number as it is read on the sheet, exactly: digits × 10^-decimals. */
export interface Decimal {
  readonly digits: bigint;
  readonly decimals: number;
}

/** The 15 significant digits of a number, as Excel shows and compares them: 0.1 is exactly one tenth. */
export function decimalOf(value: number): Decimal {
  const [mantissa = "0", exponent = "0"] = value.toExponential(14).split("e");
  const digits = mantissa.replace(".", "").replace(/0+$/, "");
  const dropped = 15 - digits.replace("-", "").length;
  return {
    digits: BigInt(digits === "" || digits === "-" ? "0" : digits),
    decimals: 14 - dropped - Number(exponent),
  };
}

/** The whole number of units of 10^-decimals in a decimal, rounded half away from zero. */
export function unitsOf({ digits, decimals }: Decimal, unitDecimals: number): bigint {
  if (unitDecimals >= decimals) return digits * 10n ** BigInt(unitDecimals - decimals);
  const divisor = 10n ** BigInt(decimals - unitDecimals);
  const half = divisor / 2n;
  return (digits < 0n ? digits - half : digits + half) / divisor;
}

/** The number nearest to a count of units of 10^-decimals. */
export function numberOf(units: bigint, decimals: number): number {
  return units === 0n ? 0 : Number(`${units}e${-decimals}`);
}
