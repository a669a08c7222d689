import { decimalOf, numberOf, unitsOf } from "../numbers/decimal";

export const INSTALMENT_METHODS = ["spread", "last", "cumulative"] as const;
export type InstalmentMethod = (typeof INSTALMENT_METHODS)[number];

/** The units of instalment `k` (from 1) of `count`. */
type Instalment = (units: bigint, count: bigint, k: bigint) => bigint;

const METHODS: Record<InstalmentMethod, Instalment> = {
  spread: (units, count, k) => units / count + (k <= units % count ? 1n : 0n),
  last: (units, count, k) => units / count + (k === count ? units % count : 0n),
  cumulative: (units, count, k) => paidBy(units, count, k) - paidBy(units, count, k - 1n),
};

/** The running total after `k` instalments, rounded half up. */
function paidBy(units: bigint, count: bigint, k: bigint): bigint {
  return (2n * units * k + count) / (2n * count);
}

/**
 * A year's grant in `count` instalments in units of 10^-decimals that add up to the total, rounded to the unit, exactly.
 * spread: the units left over go one each to the first instalments; last: to the last; cumulative: the running total is
 * rounded. Instalments of a negative total mirror those of its positive.
 *
 * Source: Framework report 2007, para 72 (paid monthly); number and rounding are standard practice.
 */
export function instalments(
  total: number,
  count: number,
  decimals: number,
  method: InstalmentMethod,
): number[] {
  const units = unitsOf(decimalOf(total), decimals);
  const sign = units < 0n ? -1n : 1n;
  return Array.from({ length: count }, (_, index) => {
    const part = METHODS[method](units * sign, BigInt(count), BigInt(index + 1));
    return numberOf(part * sign, decimals);
  });
}
