import { columnIndex } from "../../grid/address";
import type { Box } from "../../grid/box";

/** One end of a range: where it stands, and whether it stays there when the formula is copied. */
export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

/** Cells that a formula refers to, which move with it where they are not fixed. */
export interface RelativeArea {
  readonly sheet: string | null;
  readonly corners: readonly [Corner, Corner];
}

export const isOneCell = ({ corners: [first, last] }: RelativeArea): boolean =>
  first.row === last.row && first.column === last.column;

export function readCorner(written: string, row: number, column: number): Corner {
  const [, columnSign, letters, rowSign, digits] = /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(written) ?? [];
  return {
    row: digits ? Number(digits) - 1 : row,
    column: letters ? columnIndex(letters) : column,
    // Whole columns and rows stay whole wherever the formula stands.
    fixedRow: rowSign === "$" || !digits,
    fixedColumn: columnSign === "$" || !letters,
  };
}

/** Where an area stands for a copy of the formula in another cell. */
export function boxAt(
  { corners }: RelativeArea,
  from: { row: number; column: number },
  to: { row: number; column: number },
): Box {
  const [one, other] = corners.map((corner) => ({
    row: corner.fixedRow ? corner.row : corner.row + to.row - from.row,
    column: corner.fixedColumn ? corner.column : corner.column + to.column - from.column,
  })) as [{ row: number; column: number }, { row: number; column: number }];
  const [row, column] = [Math.min(one.row, other.row), Math.min(one.column, other.column)];
  return {
    row,
    column,
    rows: Math.abs(one.row - other.row) + 1,
    columns: Math.abs(one.column - other.column) + 1,
  };
}
