import { cellName } from "../../grid/cell";

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** What a cell holds, counted from the top left one of its block. */
export type ContentAt = (row: number, column: number) => unknown;

/** The cells of a block whose contents are not what they were, by name; `topLeft` says where the block stands. */
export function changedCells(
  topLeft: { readonly row: number; readonly column: number },
  { rows, columns }: Size,
  before: ContentAt,
  now: ContentAt,
): string[] {
  const changed: string[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (before(row, column) !== now(row, column)) {
        changed.push(cellName(topLeft.row + row, topLeft.column + column));
      }
    }
  }
  return changed;
}
