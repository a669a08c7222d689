import { everyPart } from "../../../src/explain/everyPart";
import type { CellValue } from "../../../src/explain/figure";
import { Book, type CallOurs, type Reading } from "../../../src/explain/reading";

// What explains is asked at once: its parts are there before.
beforeAll(everyPart);

/** A sheet's cells in rows; a formula is given with its value: ["=A1+B1", 3]. */
export type Row = readonly (CellValue | readonly [formula: string, value: CellValue])[];

/** A workbook that was read, from its sheets' cells. */
export function bookOf(
  sheets: Readonly<Record<string, readonly Row[]>>,
  more: Partial<Reading> = {},
  call?: CallOurs,
): Book {
  const read = Object.entries(sheets).map(([name, rows]) => {
    const columns = Math.max(...rows.map((row) => row.length));
    const cells = rows.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? ""));
    const value = (cell: Row[number]): CellValue => (Array.isArray(cell) ? cell[1] : cell) as CellValue;
    const formula = (cell: Row[number]): CellValue => (Array.isArray(cell) ? cell[0] : cell) as CellValue;
    return {
      name,
      row: 0,
      column: 0,
      whole: true,
      formulas: cells.map((row) => row.map(formula)),
      values: cells.map((row) => row.map(value)),
      texts: cells.map((row) => row.map((cell) => String(value(cell)))),
    };
  });
  return new Book({ sheets: read, names: {}, tables: [], spills: [], ...more }, call);
}
