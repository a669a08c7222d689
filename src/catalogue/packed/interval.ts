/** The largest number of five digits to the base of 64, and where its first digit starts. */
const LAST = 2 ** 30 - 1;
const FIRST_DIGIT = 24;

/** Nothing is quite certain: each answer keeps this part of the interval. */
const DOUBT = 1e-5;

/** A number without its first digit and with another at its end. */
export function shifted(number: number, digit: number): number {
  return ((number << 6) & LAST) | digit;
}

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
  let high = LAST;
  return (chanceOfOne) => {
    const middle = low + (((high - low) * (DOUBT + chanceOfOne * (1 - 2 * DOUBT))) | 0);
    const bit = choose(middle);
    if (bit) high = middle;
    else low = middle + 1;
    while ((low ^ high) >> FIRST_DIGIT === 0) {
      settle(low >> FIRST_DIGIT);
      low = shifted(low, 0);
      high = shifted(high, 63);
    }
    return bit;
  };
}
