import { decimalOf } from "./decimal";

/** A whole number, exactly: an ordinary one where that holds it, else a big one. */
export type WholeNumber = number | bigint;
export type WholeNumbers = readonly WholeNumber[];

/** Any whole number below this has at most 15 digits. */
const FIFTEEN_DIGITS = 1e15;
const FINEST_SCALE = 1e10;

/**
 * Amounts (0 or more), read as their 15 significant digits, as whole numbers in exactly the same proportions:
 * 1.5, 2 and 0.25 become 150, 200 and 25.
 */
export function wholeAtOneScale(amounts: readonly number[]): WholeNumbers {
  return asNumbers(amounts) ?? asBigInts(amounts);
}

/** Undefined when an amount needs more decimals or digits than an ordinary number holds. */
function asNumbers(amounts: readonly number[]): number[] | undefined {
  let scale = 1;
  const isWhole = (amount: number) => Math.round(amount * scale) / scale === amount;
  for (const amount of amounts) {
    while (!isWhole(amount)) {
      if (scale === FINEST_SCALE) return undefined;
      scale *= 10;
    }
  }
  const whole = amounts.map((amount) => Math.round(amount * scale));
  return whole.every((amount) => amount < FIFTEEN_DIGITS) ? whole : undefined;
}

function asBigInts(amounts: readonly number[]): bigint[] {
  const exact = amounts.map(decimalOf);
  const finest = exact.reduce((most, { decimals }) => (decimals > most ? decimals : most), 0);
  // Few different powers serve all amounts, and a power costs more than the rest.
  const powers = new Map<number, bigint>();
  return exact.map(({ digits, decimals }) => {
    const power = powers.get(decimals) ?? 10n ** BigInt(finest - decimals);
    powers.set(decimals, power);
    return digits * power;
  });
}
