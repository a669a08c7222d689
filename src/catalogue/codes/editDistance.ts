/** How many letters must be added, taken away or changed to make one word of another. */
export function editDistance(one: string, other: string): number {
  const distances = new Uint16Array(other.length + 1).map((_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    let [diagonal, left] = [row - 1, row];
    for (let column = 1; column <= other.length; column++) {
      const above = distances[column] ?? 0;
      const changed = one.charCodeAt(row - 1) === other.charCodeAt(column - 1) ? 0 : 1;
      left = Math.min(diagonal + changed, above + 1, left + 1);
      distances[column] = left;
      diagonal = above;
    }
  }
  return other.length === 0 ? one.length : (distances[other.length] ?? 0);
}
