/** Rows by which the separator is judged. */
const SAMPLE = 20;

/** The separators looked for, in this order where two fit alike. */
const SEPARATORS = [",", ";", "\t"];

/**
 * What separates the cells of a CSV text: the separator that cuts most rows into as many cells as the first row, and
 * into the most cells.
 */
export function separatorOf(
  rowsCutBy: (separator: string, rows: number) => readonly (readonly string[])[],
): string {
  const fits = SEPARATORS.map((separator) => ({ separator, fit: fit(rowsCutBy(separator, SAMPLE)) }));
  return fits.reduce((best, next) => (next.fit > best.fit ? next : best)).separator;
}

function fit(rows: readonly (readonly string[])[]): number {
  const width = rows[0]?.length ?? 0;
  const alike = rows.filter((row) => row.length === width).length;
  return width > 1 ? (width * alike) / rows.length : 0;
}
