/** Rows by which the separator is judged. */
const SAMPLE = 20;

/** The separators looked for, in this order where two fit alike. */
const SEPARATORS = [",", ";", "\t", "|"];

/** What separates the cells of a CSV text: the separator by which most of its rows have as many cells as each other. */
export function separatorOf(
  rowsCutBy: (separator: string, rows: number) => readonly (readonly string[])[],
): string {
  const fits = SEPARATORS.map((separator) => ({ separator, fit: fit(rowsCutBy(separator, SAMPLE)) }));
  return fits.reduce((best, next) => (next.fit > best.fit ? next : best)).separator;
}

/** How many rows agree, and then in how many cells. A title above the table has one, or as many as it has commas. */
function fit(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return Math.max(0, ...[...counts].map(([width, alike]) => alike ** 2 * width));
}
