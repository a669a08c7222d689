/** The size of Excel's sheet. */
const ROWS = 1_048_576;
const COLUMNS = 16_384;

/** A cell by its sheet ("" for the active one) and its place, both counted from 0. */
export interface Cell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const ADDRESS =
  /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([a-z]{1,3})\$?(\d{1,7})(?::\$?[a-z]{1,3}\$?\d{1,7})?$/i;

/** The top left cell of "C5", "Gap!$C$5" or "'My sheet'!C5:F9"; undefined for what is no address of cells. */
export function topLeftOf(address: string): Cell | undefined {
  const [, quoted, bare, letters, number] = ADDRESS.exec(address.trim()) ?? [];
  if (!letters || !number || Number(number) < 1) return undefined;
  const sheet = quoted?.replace(/''/g, "'") ?? bare ?? "";
  return { sheet, row: Number(number) - 1, column: columnNumber(letters) - 1 };
}

/** Whether a block of that size, put at the cell, stays within Excel's sheet. */
export function fits({ row, column }: Cell, rows: number, columns: number): boolean {
  return row + rows <= ROWS && column + columns <= COLUMNS;
}

/** "C5", from a row and a column counted from 0. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** The box's address without its sheet: "C5:F9", or "C5" for one cell. */
export function boxName({ row, column }: Cell, rows: number, columns: number): string {
  const first = cellName(row, column);
  return rows * columns === 1 ? first : `${first}:${cellName(row + rows - 1, column + columns - 1)}`;
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}
