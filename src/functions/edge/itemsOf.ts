/** The items of a list at some of its positions. */
export function itemsOf<T>(list: readonly T[], positions: readonly number[]): T[] {
  return positions.flatMap((position) => list.slice(position, position + 1));
}
