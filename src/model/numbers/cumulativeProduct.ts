/** What 1 has grown to after each of a series of changes (fractions): 10% twice gives 1.1 and 1.21. */
export function cumulativeProduct(changes: readonly number[]): number[] {
  let product = 1;
  return changes.map((change) => (product *= 1 + change));
}
