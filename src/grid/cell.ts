import { formatAddress, parseAddress, splitReference } from "./address";
import { SHEET } from "./box";

/** A row and a column, both counted from 0. */
export type Place = Pick<Cell, "row" | "column">;

/** A cell by its sheet ("" for the active one) and its place, both counted from 0. */
export interface Cell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Whole columns and rows begin with no cell. */
const BEGINS_WITH_CELL = /^\$?[a-z]+\$?\d/i;

/** The top left cell of "C5", "Gap!$C$5" or "'My sheet'!C5:F9"; undefined for what is no address of cells. */
export function topLeftOf(address: string): Cell | undefined {
  const { sheet, address: cells } = splitReference(address.trim());
  const box = BEGINS_WITH_CELL.test(cells) ? parseAddress(cells) : null;
  return box ? { sheet: sheet ?? "", row: box.row, column: box.column } : undefined;
}

/** Whether a block of that size, put at the cell, stays within Excel's sheet. */
export function fits({ row, column }: Pick<Cell, "row" | "column">, rows: number, columns: number): boolean {
  return row + rows <= SHEET.rows && column + columns <= SHEET.columns;
}

/** "C5", from a row and a column counted from 0. */
export function cellName(row: number, column: number): string {
  return formatAddress({ row, column, rows: 1, columns: 1 });
}

/** The box's address without its sheet: "C5:F9", or "C5" for one cell. */
export function boxName(
  { row, column }: Pick<Cell, "row" | "column">,
  rows: number,
  columns: number,
): string {
  return formatAddress({ row, column, rows, columns });
}
