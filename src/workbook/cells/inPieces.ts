import type { Box } from "../../grid/box";
import { partOf, type Place } from "./place";

/** The most cells one assignment may set: the client cuts larger ones up, and what it cuts up cannot be undone as one. */
export const CELLS_IN_ONE_ASSIGNMENT = 1_500;

/**
 * Asks for rows of one value a cell to be set from a place on, piece by piece and from the bottom up: a formula is then
 * written after the cells it spills into have been cleared. A piece of nothing but null is left out, for null leaves a
 * cell as it is.
 */
export function setInPieces<Value>(
  place: Place,
  values: readonly (readonly Value[])[],
  set: (piece: Excel.Range, values: Value[][]) => void,
): void {
  for (const box of piecesOf(values.length, values[0]?.length ?? 0)) {
    const piece = values
      .slice(box.row, box.row + box.rows)
      .map((row) => row.slice(box.column, box.column + box.columns));
    if (piece.some((row) => row.some((value) => value !== null))) set(partOf(place, box), piece);
  }
}

/** Cuts rows and columns into boxes that one assignment may set, the last one first. */
function piecesOf(rows: number, columns: number): Box[] {
  const across = Math.min(columns, CELLS_IN_ONE_ASSIGNMENT);
  const down = across === 0 ? 1 : Math.floor(CELLS_IN_ONE_ASSIGNMENT / across);
  const boxes: Box[] = [];
  for (let row = 0; row < rows; row += down) {
    for (let column = 0; column < columns; column += across) {
      const size = { rows: Math.min(down, rows - row), columns: Math.min(across, columns - column) };
      boxes.push({ row, column, ...size });
    }
  }
  return boxes.reverse();
}
