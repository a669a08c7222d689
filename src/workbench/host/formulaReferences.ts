import { columnIndex, columnLetters } from "../../grid/address";
import { SHEET } from "../../grid/box";

const CELL = String.raw`(\$?)([A-Z]{1,3})(\$?)(\d{1,7})`;
const SHEET_NAME = String.raw`(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?`;
// Text in quotes and what stands in brackets is passed over whole: nothing in there is an address.
const TOKEN = new RegExp(
  String.raw`"(?:[^"]|"")*"|\[[^\]]*\]|(?<![\p{L}\p{N}_.$'])${SHEET_NAME}${CELL}(?::${CELL})?(?![\p{L}\p{N}_(.!])`,
  "giu",
);

/** A cell a formula names: indexes from 0, whether each is fixed by a `$`, and whether it ends a range. */
export interface CellReference {
  row: number;
  column: number;
  fixedRow: boolean;
  fixedColumn: boolean;
  /** The sheet the reference names; null for the formula's own. */
  sheet: string | null;
  corner: "only" | "first" | "last";
}

export interface Place {
  row: number;
  column: number;
}

/** The formula with every cell it names moved to where `move` says; null there, or no such cell, gives `#REF!`. */
export function mapReferences(formula: string, move: (reference: CellReference) => Place | null): string {
  return formula.replace(TOKEN, (text: string, ...groups: (string | undefined)[]) => {
    const [prefix, ...cells] = groups;
    if (cells[1] === undefined) return text;
    const sheet = prefix === undefined ? null : prefix.replace(/^'|'$/g, "").replace(/''/g, "'");
    const isRange = cells[5] !== undefined;
    const first = moved(cells.slice(0, 4), sheet, isRange ? "first" : "only", move);
    const last = isRange ? moved(cells.slice(4, 8), sheet, "last", move) : "";
    if (first === null || last === null) return "#REF!";
    return `${prefix === undefined ? "" : `${prefix}!`}${first}${isRange ? `:${last}` : ""}`;
  });
}

function moved(
  [fixedColumn = "", letters = "", fixedRow = "", digits = ""]: (string | undefined)[],
  sheet: string | null,
  corner: CellReference["corner"],
  move: (reference: CellReference) => Place | null,
): string | null {
  const place = move({
    row: Number(digits) - 1,
    column: columnIndex(letters),
    fixedRow: fixedRow === "$",
    fixedColumn: fixedColumn === "$",
    sheet,
    corner,
  });
  if (!place || place.row < 0 || place.column < 0) return null;
  if (place.row >= SHEET.rows || place.column >= SHEET.columns) return null;
  return `${fixedColumn}${columnLetters(place.column)}${fixedRow}${place.row + 1}`;
}

/** The formula as it reads when copied so many rows down and columns to the right: what has no `$` moves along. */
export const shiftReferences = (formula: string, rows: number, columns: number): string =>
  mapReferences(formula, (cell) => ({
    row: cell.fixedRow ? cell.row : cell.row + rows,
    column: cell.fixedColumn ? cell.column : cell.column + columns,
  }));
