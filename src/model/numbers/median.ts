/** The middle of the values, or the mean of the two in the middle; `values` has at least one. */
export function median(values: readonly number[]): number {
  const ordered = [...values].sort((one, other) => one - other);
  const middle = ordered.slice((ordered.length - 1) >> 1, (ordered.length >> 1) + 1);
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
}
