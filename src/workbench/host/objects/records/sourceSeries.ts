import type { ValueType } from "../../gridStore";
import type { Range } from "../range/range";

/** Whether a chart's series are the columns or the rows of its source; `Auto` leaves it to the source's shape. */
export type SeriesBy = "Auto" | "Columns" | "Rows";

/** The cells one series of a chart takes from the chart's source. */
export interface SourceSeries {
  /** The heading; null if the source has none. */
  name: Range | null;
  values: Range;
  categories: Range | null;
}

/**
 * The series Excel makes of a source: one for each column, or each row if the source is wider than high. A first row and
 * a first column are headings where there is no number in them, or where the corner between them is blank.
 */
export function sourceSeries(source: Range, seriesBy: SeriesBy): SourceSeries[] {
  const { rows, columns } = source.box;
  const isBlank = kinds(source.GetCell(0, 0)).includes("Empty");
  const hasTop = rows > 1 && (isBlank || !kinds(besideCorner(source)).includes("Double"));
  const hasSide = columns > 1 && (isBlank || !kinds(belowCorner(source)).includes("Double"));
  const [down, right] = [hasTop ? 1 : 0, hasSide ? 1 : 0];
  const body = source.GetOffsetRange(down, right).GetAbsoluteResizedRange(rows - down, columns - right);
  const top = hasTop ? body.GetRow(-1) : null;
  const side = hasSide ? body.GetColumn(-1) : null;
  if (seriesBy === "Columns" || (seriesBy === "Auto" && rows >= columns)) {
    return Array.from({ length: body.box.columns }, (_, index) => ({
      name: top && top.GetCell(0, index),
      values: body.GetColumn(index),
      categories: side,
    }));
  }
  return Array.from({ length: body.box.rows }, (_, index) => ({
    name: side && side.GetCell(index, 0),
    values: body.GetRow(index),
    categories: top,
  }));
}

const kinds = (range: Range): ValueType[] => (range.ValueTypes as ValueType[][]).flat();

/** The first row without its first cell, unless that is all of it. */
function besideCorner(source: Range): Range {
  const columns = Math.max(1, source.box.columns - 1);
  return source.GetCell(0, source.box.columns - columns).GetAbsoluteResizedRange(1, columns);
}

/** The first column without its first cell, unless that is all of it. */
function belowCorner(source: Range): Range {
  const rows = Math.max(1, source.box.rows - 1);
  return source.GetCell(source.box.rows - rows, 0).GetAbsoluteResizedRange(rows, 1);
}
