const TOP = 64 ** 4;

/** Nothing is quite certain: each answer keeps this part of the interval. */
const DOUBT = 1e-5;

/**
 * An interval of whole numbers of five digits to the base of 64, narrowed by every bit to the part that the bit's
 * chance deserves. `choose` says which part: 1 up to the middle, 0 above it. A first digit that is settled goes to
 * `settle`, and the interval widens by a digit at the end.
 */
export function interval(
  choose: (middle: number) => number,
  settle: (digit: number) => void,
): (chanceOfOne: number) => number {
  let low = 0;
  let high = TOP * 64 - 1;
  return (chanceOfOne) => {
    const middle = low + Math.floor((high - low) * (DOUBT + chanceOfOne * (1 - 2 * DOUBT)));
    const bit = choose(middle);
    if (bit) high = middle;
    else low = middle + 1;
    for (let digit = Math.floor(low / TOP); digit === Math.floor(high / TOP); digit = Math.floor(low / TOP)) {
      settle(digit);
      low = (low % TOP) * 64;
      high = (high % TOP) * 64 + 63;
    }
    return bit;
  };
}
