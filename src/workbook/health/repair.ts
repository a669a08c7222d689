import { placesBox } from "../../grid/box";
import { cellName } from "../../grid/cell";
import { inTurn, refuseIfReadOnly } from "../batch";
import { WorkbookRefusal } from "../refusal";
import { enterAgain, failingFormulas, type CellsOfSheet } from "../repair/failingFormulas";
import type { LostCell } from "./ourCells";

/**
 * Writes the formulas of cells again, each as it stands. Refuses, before it writes any, where one of them is no longer what
 * was read; resolves to how many show an error still.
 */
export async function repair(lost: readonly LostCell[]): Promise<number> {
  refuseIfReadOnly();
  const sheets = [...new Set(lost.map(({ sheet }) => sheet))].map((sheet) => {
    const cells = lost.filter((cell) => cell.sheet === sheet);
    return {
      sheet,
      cells,
      around: { sheetId: sheet, box: placesBox(cells) ?? { row: 0, column: 0, rows: 1, columns: 1 } },
    };
  });
  await inTurn(sheets, async ({ sheet, cells, around }) => {
    const there = await failing(around);
    const changed = cells.filter((cell) => there.get(`${cell.row},${cell.column}`) !== cell.formula);
    if (changed.length > 0)
      throw new WorkbookRefusal({
        kind: "changed",
        address: sheet,
        cells: changed.map(({ row, column }) => cellName(row, column)),
      });
  });
  await inTurn(sheets, ({ cells, around }) => enterAgain(around, cells));
  let left = 0;
  await inTurn(sheets, async ({ cells, around }) => {
    const there = await failing(around);
    left += cells.filter(({ row, column }) => there.has(`${row},${column}`)).length;
  });
  return left;
}

/** The formulas that show an error, by their place. */
const failing = async (cells: CellsOfSheet): Promise<ReadonlyMap<string, string>> =>
  new Map((await failingFormulas(cells)).map(({ row, column, formula }) => [`${row},${column}`, formula]));
