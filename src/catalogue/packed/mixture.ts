import { chanceOf } from "./odds";

const FIRST_WEIGHT = 0.2;

/** Joins opinions, each the logarithm of some odds, and learns whom to trust: another set of weights for each case. */
export function mixture(opinions: Float64Array, cases: number, pace: number) {
  const weights = new Float64Array(cases * opinions.length).fill(FIRST_WEIGHT);
  let first = 0;
  let odds = 0;
  return {
    /** The odds they amount to together. */
    join(given: number): number {
      first = given * opinions.length;
      let sum = 0;
      for (let index = 0; index < opinions.length; index++) {
        sum += (weights[first + index] ?? 0) * (opinions[index] ?? 0);
      }
      return (odds = sum);
    },
    learn(bit: number): void {
      const step = (bit - chanceOf(odds)) * pace;
      for (let index = 0; index < opinions.length; index++) {
        weights[first + index] = (weights[first + index] ?? 0) + step * (opinions[index] ?? 0);
      }
    },
  };
}
