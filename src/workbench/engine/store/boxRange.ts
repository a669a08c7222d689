import type { IRange } from "@univerjs/core";
import type { Box } from "../../../grid/box";

export const rangeOf = ({ row, column, rows, columns }: Box): IRange => ({
  startRow: row,
  startColumn: column,
  endRow: row + rows - 1,
  endColumn: column + columns - 1,
});

export const boxOf = ({ startRow, startColumn, endRow, endColumn }: IRange): Box => ({
  row: startRow,
  column: startColumn,
  rows: endRow - startRow + 1,
  columns: endColumn - startColumn + 1,
});
