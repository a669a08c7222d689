/** Rows become columns. */
export function transpose<T>(block: readonly (readonly T[])[]): T[][] {
  return (block[0] ?? []).map((_, column) => block.flatMap((row) => row.slice(column, column + 1)));
}
