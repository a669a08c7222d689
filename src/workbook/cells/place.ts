import type { Box } from "../../grid/box";

/** A cell of a sheet from which the boxes of a block are counted. */
export interface Place {
  readonly sheet: Excel.Worksheet;
  readonly row: number;
  readonly column: number;
}

/** The cells of a box that is counted from a place. */
export function partOf({ sheet, row, column }: Place, box: Box): Excel.Range {
  return sheet.getRangeByIndexes(row + box.row, column + box.column, box.rows, box.columns);
}
