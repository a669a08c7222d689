import { partOf, type Place } from "../cells/place";
import type { WidenedColumn, WrittenBlock } from "../cells/writtenBlock";

/** Points by which two readings of one width may differ: Excel keeps widths in whole pixels. */
const SAME_WIDTH = 1;

/** Asks for the columns to be widened that the user agreed to; to be called after the next sync, it keeps how wide they are. */
export function widen(place: Place, { widened }: WrittenBlock): () => void {
  const asked = widened.map((column) => {
    const cell = cellOf(place, column);
    cell.format.columnWidth = column.enough;
    return { column, cell: cell.load("format/columnWidth") };
  });
  return () => asked.forEach(({ column, cell }) => (column.after = cell.format.columnWidth));
}

/** Puts back the widths of columns that are still as wide as they were made. */
export async function putWidthsBack(
  context: Excel.RequestContext,
  place: Place,
  { widened }: WrittenBlock,
): Promise<void> {
  if (widened.length === 0) return;
  const asked = widened.map((column) => ({
    column,
    cell: cellOf(place, column).load("format/columnWidth"),
  }));
  await context.sync();
  for (const { column, cell } of asked) {
    const { format } = cell;
    const { width, after = column.enough } = column;
    if (Math.abs(format.columnWidth - after) <= SAME_WIDTH) format.columnWidth = width;
  }
}

const cellOf = (place: Place, { column }: WidenedColumn): Excel.Range =>
  partOf(place, { row: 0, column, rows: 1, columns: 1 });
