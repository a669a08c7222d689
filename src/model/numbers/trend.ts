import { ExactSum } from "./exactSum";

/**
 * Where a straight line fitted by least squares through equally spaced values (two or more) stands one step after the
 * last of them: a weighted mean of the values, exact but for one division.
 */
export function trend(values: readonly number[]): number {
  const count = values.length;
  const sum = new ExactSum();
  values.forEach((value, step) => sum.add(value, 3 * step + 1 - count));
  return (2 * sum.value) / (count * (count - 1));
}
