import { dividedByZero } from "../refusal";
import type { WholeNumbers } from "./wholeAtOneScale";

/**
 * Shares `total` whole units (0 or more) in proportion to `weights` (0 or more) by largest remainder: each share is
 * rounded down, and the units left over go one each to the largest remainders, ties to the larger weight, then to the
 * earlier. The parts add up to the total. Throws #DIV/0! when the weights add up to 0.
 */
export function shareUnits(total: bigint, weights: WholeNumbers): WholeNumbers {
  return (areNumbers(weights) && shareNumbers(Number(total), weights)) || shareBigInts(total, weights);
}

/** Undefined where a product would pass the whole numbers that a double holds. */
function shareNumbers(total: number, weights: readonly number[]): number[] | undefined {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  if (total * sum > Number.MAX_SAFE_INTEGER) return undefined;
  if (sum === 0) throw dividedByZero();
  const remainders = weights.map((weight) => (total * weight) % sum);
  const shares = weights.map((weight, index) => (total * weight - (remainders[index] ?? 0)) / sum);
  const missing = shares.reduce((left, share) => left - share, total);
  for (const index of largest(missing, remainders, weights)) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}

function shareBigInts(total: bigint, weights: WholeNumbers): bigint[] {
  const exact = weights.map(BigInt);
  const sum = exact.reduce((all, weight) => all + weight, 0n);
  if (sum === 0n) throw dividedByZero();
  const shares = exact.map((weight) => (total * weight) / sum);
  const remainders = exact.map((weight, index) => total * weight - (shares[index] ?? 0n) * sum);
  const missing = shares.reduce((left, share) => left - share, total);
  for (const index of largest(Number(missing), remainders, exact)) shares[index] = (shares[index] ?? 0n) + 1n;
  return shares;
}

function areNumbers(weights: WholeNumbers): weights is readonly number[] {
  return weights.every((weight) => typeof weight === "number");
}

/** Two remainders that differ by more than this, in proportion, keep their order when they become ordinary numbers. */
const CLEARLY = 1e-12;

/** The positions of the `count` largest remainders. */
function largest(count: number, remainders: WholeNumbers, weights: WholeNumbers): number[] {
  if (count === 0) return [];
  const about = new Float64Array(remainders.map(Number));
  const last = about.slice().sort()[about.length - count] ?? 0;
  const larger: number[] = [];
  const tied: number[] = [];
  about.forEach((remainder, index) => {
    if (remainder > last + last * CLEARLY) larger.push(index);
    else if (!(remainder < last - last * CLEARLY)) tied.push(index);
  });
  const byRemainder = largestFirst(remainders);
  const byWeight = largestFirst(weights);
  // The sort is stable: a full tie goes to the earlier.
  tied.sort((one, other) => byRemainder(one, other) || byWeight(one, other));
  return [...larger, ...tied.slice(0, count - larger.length)];
}

/** Orders positions by what stands there. */
function largestFirst(values: WholeNumbers): (one: number, other: number) => number {
  return (one, other) => {
    const a = values[one] ?? 0;
    const b = values[other] ?? 0;
    return a === b ? 0 : a < b ? 1 : -1;
  };
}
