import { columnIndex, columnLetters } from "./address";
import { SHEET } from "./box";

// Text in quotes, sheet names in quotes, and structured references are passed over whole: nothing in them is an address.
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(.!])/gi;

/** A cell a formula names: indexes from 0, and whether each is fixed by a `$`. */
export interface CellReference {
  row: number;
  column: number;
  fixedRow: boolean;
  fixedColumn: boolean;
}

/** The formula with every cell it names replaced by what `move` makes of it; null there gives `#REF!`. */
export function mapReferences(
  formula: string,
  move: (reference: CellReference) => { row: number; column: number } | null,
): string {
  return formula.replace(
    TOKEN,
    (text: string, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string) => {
      if (letters === undefined || digits === undefined) return text;
      const moved = move({
        row: Number(digits) - 1,
        column: columnIndex(letters),
        fixedRow: fixedRow === "$",
        fixedColumn: fixedColumn === "$",
      });
      if (!moved || moved.row < 0 || moved.column < 0) return "#REF!";
      if (moved.row >= SHEET.rows || moved.column >= SHEET.columns) return "#REF!";
      return `${fixedColumn ?? ""}${columnLetters(moved.column)}${fixedRow ?? ""}${moved.row + 1}`;
    },
  );
}

/** The formula as it reads when copied so many rows down and columns to the right: what has no `$` moves along. */
export const shiftReferences = (formula: string, rows: number, columns: number): string =>
  mapReferences(formula, (cell) => ({
    row: cell.fixedRow ? cell.row : cell.row + rows,
    column: cell.fixedColumn ? cell.column : cell.column + columns,
  }));
