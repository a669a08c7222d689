/** What may happen, from least to most, and what is most likely. */
export interface Triangle {
  readonly minimum: number;
  readonly mostLikely: number;
  readonly maximum: number;
}

/** The value of a triangular distribution that lies at `u` (0 to 1) of its probability; minimum < maximum. */
export function triangular({ minimum, mostLikely, maximum }: Triangle, u: number): number {
  const width = maximum - minimum;
  return u < (mostLikely - minimum) / width
    ? minimum + Math.sqrt(u * width * (mostLikely - minimum))
    : maximum - Math.sqrt((1 - u) * width * (maximum - mostLikely));
}
