/**
 * Where a straight line fitted by least squares through equally spaced values (two or more) stands one step after the
 * last of them.
 */
export function trend(values: readonly number[]): number {
  const count = values.length;
  const centre = (count - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const slope =
    values.reduce((sum, value, step) => sum + (step - centre) * (value - mean), 0) /
    ((count * (count * count - 1)) / 12);
  return mean + slope * (count - centre);
}
