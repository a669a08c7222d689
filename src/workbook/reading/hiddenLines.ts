import type { ReadPart } from "./readBook";

/** The rows and columns of a sheet that are out of sight, counted from 0. */
export interface HiddenLines {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/**
 * Which rows and columns of the sheets that were read are hidden. Of each part it is known whether any is: only of parts with
 * some it is asked which, in one request, and of most workbooks in none.
 */
export async function hiddenLines(
  context: Excel.RequestContext,
  parts: readonly ReadPart[],
): Promise<ReadonlyMap<string, HiddenLines>> {
  // Null where some are hidden and some are not.
  const some = (answer: boolean | null) => answer !== false;
  const asked = parts
    .filter(({ range }) => some(range.rowHidden) || some(range.columnHidden))
    .map((part) => ({
      part,
      rows: some(part.range.rowHidden) ? part.range.getRowProperties({ rowHidden: true }) : undefined,
      columns: some(part.range.columnHidden)
        ? part.range.getColumnProperties({ columnHidden: true })
        : undefined,
    }));
  if (asked.length === 0) return new Map();
  await context.sync();
  const hidden = new Map<string, { rows: number[]; columns: number[] }>();
  for (const { part, rows, columns } of asked) {
    const known = hidden.get(part.sheet) ?? { rows: [], columns: [] };
    rows?.value.forEach(({ rowHidden }, at) => {
      if (rowHidden) known.rows.push(part.row + at);
    });
    // Every part of a sheet has the same columns.
    if (known.columns.length === 0)
      columns?.value.forEach(({ columnHidden }, at) => {
        if (columnHidden) known.columns.push(part.column + at);
      });
    hidden.set(part.sheet, known);
  }
  return hidden;
}
