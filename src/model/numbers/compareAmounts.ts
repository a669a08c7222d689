/** Two amounts that differ by no more than half of the last decimal are the same; a little more for binary noise. */
const HALF_OF_LAST_DECIMAL = 5.001e-11;
/** So are large ones that differ by no more than this in proportion: a third of a million has noise in its ninth. */
const NOISE = 1e-12;

/**
 * How one amount compares with another: above 0 when it is larger, below 0 when it is smaller, and 0 when they are equal
 * but for the noise of the divisions they come from. Every "fits", "within the limit", "better than" and "at the
 * threshold" is decided here, on the two sides themselves and never on a rounded difference.
 */
export function compareAmounts(one: number, other: number): number {
  const gap = one - other;
  const size = Math.abs(gap);
  if (size <= HALF_OF_LAST_DECIMAL) return 0;
  return size <= NOISE * Math.max(Math.abs(one), Math.abs(other)) ? 0 : gap;
}

/** The most that still compares as no more than `amount`, and the least that compares as no less. */
export function mostWithin(amount: number): number {
  return amount + Math.max(HALF_OF_LAST_DECIMAL, NOISE * Math.abs(amount));
}

export function leastWithin(amount: number): number {
  return -mostWithin(-amount);
}
