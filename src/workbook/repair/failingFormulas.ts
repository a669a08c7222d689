import type { Box } from "../../grid/box";
import { inTurn, runBatch } from "../batch";
import { setInPieces } from "../cells/inPieces";
import { partOf, type Place } from "../cells/place";
import { rowChunks, type Chunk } from "../cells/rowChunks";

/** Cells of a sheet, which is given by its id or name. */
export interface CellsOfSheet {
  readonly sheetId: string;
  readonly box: Box;
}

/** A formula that shows an error; row and column are the sheet's own. */
export interface FailingFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly error: string;
}

/** The formulas among cells that show an error, as Excel has calculated them so far. */
export async function failingFormulas(cells: CellsOfSheet): Promise<readonly FailingFormula[]> {
  const failing: FailingFormula[] = [];
  await eachChunk(cells, async (place, part) => {
    const range = partOf(place, part).load("formulas, values, valueTypes");
    await range.context.sync();
    const { formulas, values, valueTypes } = range;
    valueTypes.forEach((types, down) =>
      types.forEach((type, across) => {
        const formula = String(formulas[down]?.[across]);
        if ((type as string) !== "Error" || !formula.startsWith("=")) return;
        const error = String(values[down]?.[across]);
        failing.push({ row: part.row + down, column: part.column + across, formula, error });
      }),
    );
  });
  return failing;
}

/**
 * Enters formulas anew, each as it stands: one that was entered before its function was known stays an error until
 * somebody does. A formula that has been changed since it was read, and every other cell, is left as it is.
 */
export async function enterAgain(cells: CellsOfSheet, again: readonly FailingFormula[]): Promise<void> {
  await eachChunk(cells, async (place, part) => {
    const here = again.filter(({ row }) => row >= part.row && row < part.row + part.rows);
    if (here.length === 0) return;
    const range = partOf(place, part).load("formulas");
    await range.context.sync();
    const formulas = Array.from({ length: part.rows }, () => Array<string | null>(part.columns).fill(null));
    for (const { row, column, formula } of here) {
      const [down, across] = [row - part.row, column - part.column];
      const entered = formulas[down];
      if (entered && range.formulas[down]?.[across] === formula) entered[across] = formula;
    }
    setInPieces({ ...place, row: part.row, column: part.column }, formulas, (piece, rows) => {
      piece.formulas = rows;
    });
    await range.context.sync();
  });
}

/** Does something with as many rows at a time as go in one request; boxes are counted from the sheet's first cell. */
function eachChunk(
  { sheetId, box }: CellsOfSheet,
  action: (place: Place, part: Box) => Promise<void>,
): Promise<void> {
  return inTurn(rowChunks(box.rows, box.columns), ({ first, rows }: Chunk) =>
    runBatch((context) => {
      const place = { sheet: context.workbook.worksheets.getItem(sheetId), row: 0, column: 0 };
      return action(place, { ...box, row: box.row + first, rows });
    }),
  );
}
