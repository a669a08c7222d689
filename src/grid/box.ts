/** A rectangle of cells. `row` and `column` are its top left cell, counted from 0; `rows` and `columns` are at least 1. */
export interface Box {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** A sheet has this many rows and columns, in Excel and therefore in every address the client sends. */
export const SHEET: Readonly<Box> = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };

/** The cells two boxes share; null if they share none. */
export function intersection(a: Box, b: Box): Box | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest box that holds both. */
export function boundingBox(a: Box, b: Box): Box {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** The smallest box that holds all these cells; null for none. */
export function placesBox(places: Iterable<{ row: number; column: number }>): Box | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const { row, column } of places) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Whether two boxes share a cell. */
export function overlaps(a: Box, b: Box): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** Whether every cell of `inner` is a cell of `outer`. */
export function contains(outer: Box, inner: Box): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

/** Whether two boxes are of the same cells. */
export const isSameBox = (a: Box, b: Box): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

/** Whether a cell is one of a box. */
export function holds(box: Box, row: number, column: number): boolean {
  return isBetween(box.row, box.rows, row) && isBetween(box.column, box.columns, column);
}

/** Whether some cell of a row is one of a box. */
export function reaches(box: Box, row: number): boolean {
  return isBetween(box.row, box.rows, row);
}

const isBetween = (first: number, count: number, at: number): boolean => at >= first && at < first + count;

/** What is left of a box without the cells of another: up to four boxes around them. */
export function without(box: Box, cut: Box): Box[] {
  const shared = intersection(box, cut);
  if (!shared) return [box];
  const [below, after] = [shared.row + shared.rows, shared.column + shared.columns];
  return [
    { ...box, rows: shared.row - box.row },
    { ...box, row: below, rows: box.row + box.rows - below },
    { ...shared, column: box.column, columns: shared.column - box.column },
    { ...shared, column: after, columns: box.column + box.columns - after },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** Rows of what `cell` makes of each place in the box, given as steps down and right from its top left cell. */
export const mapBox = <Cell>(box: Box, cell: (down: number, right: number) => Cell): Cell[][] =>
  Array.from({ length: box.rows }, (_, down) =>
    Array.from({ length: box.columns }, (_, right) => cell(down, right)),
  );
