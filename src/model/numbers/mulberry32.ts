/**
 * A repeatable stream of random numbers from 0 up to, not including, 1: the same seed (whole, 1 to 4,294,967,295)
 * gives the same numbers on every machine, as it works on 32-bit whole numbers alone.
 *
 * Source: Tommy Ettinger's mulberry32, in the public domain.
 */
export function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
