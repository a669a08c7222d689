import { dividedByZero } from "../refusal";
import { wholeAtOneScale, type WholeNumbers } from "./wholeAtOneScale";

/**
 * Shares `total` whole units (0 or more) in proportion to `weights` (0 or more, read as their 15 significant digits) by
 * largest remainder: each share is rounded down, and the units left over go one each to the largest remainders, ties to
 * the larger weight, then to the earlier. The parts add up to the total. Throws #DIV/0! when the weights add up to 0.
 */
export function shareUnits(total: bigint, weights: readonly number[]): WholeNumbers {
  return shareNearly(total, weights) ?? shareExactly(total, wholeAtOneScale(weights));
}

/** As `shareUnits`, by whole numbers. */
export function shareExactly(total: bigint, weights: WholeNumbers): bigint[] {
  const { sum, shareOf, compare } = exactShares(total, weights);
  const positions = weights.map((_, index) => index);
  const shares = positions.map((index) => shareOf(index).whole);
  const missing = Number(shares.reduce((left, share) => left - share, total));
  const rests = Float64Array.from(positions, (index) => Number(shareOf(index).remainder) / Number(sum));
  for (const index of largest(missing, rests, NEARLY, compare)) shares[index] = (shares[index] ?? 0n) + 1n;
  return shares;
}

/** By how much a share worked out by ordinary numbers may be wrong, in proportion, weights read as 15 digits or not. */
const NEARLY = 2e-14;
/** Of more units a share would not be known to the unit. */
const MOST_UNITS = 1e12;

/**
 * By ordinary numbers, which tell all but the shares next to a whole number and the remainders next to each other: only
 * those are worked out exactly. Undefined where there are too many units.
 */
function shareNearly(total: bigint, weights: readonly number[]): number[] | undefined {
  const units = Number(total);
  const sum = sumNearly(weights);
  if (sum === 0) throw dividedByZero();
  if (units > MOST_UNITS || !Number.isFinite(sum)) return undefined;
  let known: ReturnType<typeof exactShares> | undefined;
  const exact = () => (known ??= exactShares(total, wholeAtOneScale(weights)));
  const shares = new Array<number>(weights.length);
  const rests = new Float64Array(weights.length);
  let missing = units;
  let most = 0;
  for (let index = 0; index < shares.length; index++) {
    const about = units * ((weights[index] ?? 0) / sum);
    let whole = Math.floor(about);
    let rest = about - whole;
    if (rest < NEARLY * about || 1 - rest < NEARLY * about) {
      const share = exact().shareOf(index);
      whole = Number(share.whole);
      rest = Number(share.remainder) / Number(exact().sum);
    }
    shares[index] = whole;
    rests[index] = rest;
    missing -= whole;
    if (about > most) most = about;
  }
  const inOrder = (one: number, other: number) => exact().compare(one, other);
  for (const index of largest(missing, rests, 2 * NEARLY * most, inOrder))
    shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}

/** What each gets, exactly, before anything is rounded up; and who comes first when units are left over. */
function exactShares(total: bigint, weights: WholeNumbers) {
  const exact = weights.map(BigInt);
  const sum = exact.reduce((all, weight) => all + weight, 0n);
  if (sum === 0n) throw dividedByZero();
  const shareOf = (index: number) => {
    const shared = total * (exact[index] ?? 0n);
    return { whole: shared / sum, remainder: shared % sum };
  };
  const compare = (one: number, other: number) => {
    const [a, b] = [exact[one] ?? 0n, exact[other] ?? 0n];
    if (a === b) return 0;
    return descending(shareOf(one).remainder, shareOf(other).remainder) || descending(a, b);
  };
  return { sum, shareOf, compare };
}

const descending = (one: bigint, other: bigint) => (one === other ? 0 : one < other ? 1 : -1);

/** The positions of the `count` largest; those that differ by no more than `margin` are put in order by `compare`. */
function largest(
  count: number,
  rests: Float64Array,
  margin: number,
  compare: (one: number, other: number) => number,
): number[] {
  if (count === 0) return [];
  const last = rests.slice().sort()[rests.length - count] ?? 0;
  const larger: number[] = [];
  const tied: number[] = [];
  for (let index = 0; index < rests.length; index++) {
    const rest = rests[index] ?? 0;
    if (rest > last + margin) larger.push(index);
    else if (rest >= last - margin) tied.push(index);
  }
  // The sort is stable: a full tie goes to the earlier.
  if (larger.length + tied.length > count) tied.sort(compare);
  return [...larger, ...tied.slice(0, count - larger.length)];
}

/** The sum, with what each addition loses added at the end: as near as one rounding. */
function sumNearly(weights: readonly number[]): number {
  let sum = 0;
  let lost = 0;
  for (const weight of weights) {
    const grown = sum + weight;
    lost += sum > weight ? sum - grown + weight : weight - grown + sum;
    sum = grown;
  }
  return sum + lost;
}
