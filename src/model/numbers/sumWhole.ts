import type { WholeNumbers } from "./wholeAtOneScale";

/** Up to here a double holds every whole number. */
const LARGEST = Number.MAX_SAFE_INTEGER;

/** The exact sum of whole numbers, 0 or more. */
export function sumWhole(values: WholeNumbers): bigint {
  let sum = 0;
  for (const value of values) {
    if (typeof value === "bigint" || sum + value > LARGEST) return sumBigInts(values);
    sum += value;
  }
  return BigInt(sum);
}

function sumBigInts(values: WholeNumbers): bigint {
  return values.reduce<bigint>((sum, value) => sum + BigInt(value), 0n);
}
