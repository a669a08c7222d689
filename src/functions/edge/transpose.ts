/** Rows become columns. */
export function transpose<T>(block: readonly (readonly T[])[]): T[][] {
  const columns = (block[0] ?? []).map((): T[] => []);
  for (const row of block) row.forEach((cell, column) => columns[column]?.push(cell));
  return columns;
}
