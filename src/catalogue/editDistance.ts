/** How many letters must be added, taken away or changed to make one word of another. */
export function editDistance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const changed = one.charCodeAt(row - 1) === other.charCodeAt(column - 1) ? 0 : 1;
      const diagonal = (above[column - 1] ?? 0) + changed;
      const added = Math.min(above[column] ?? 0, current[column - 1] ?? 0) + 1;
      current.push(Math.min(diagonal, added));
    }
    above = current;
  }
  return above[other.length] ?? 0;
}
