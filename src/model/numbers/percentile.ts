/**
 * The value below which the share `p` (0 to 1) of sorted values lies, both ends included: at position (n − 1)p, linear
 * between neighbours, as Excel's PERCENTILE.INC. The values rise; there is at least one.
 */
export function percentile(sorted: ArrayLike<number>, p: number): number {
  const position = (sorted.length - 1) * p;
  const below = Math.floor(position);
  const value = sorted[below] ?? NaN;
  const next = sorted[below + 1] ?? value;
  return value + (next - value) * (position - below);
}
