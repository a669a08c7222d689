import { placesBox } from "../../grid/box";
import { cellName } from "../../grid/cell";
import { inTurn, refuseIfReadOnly, runBatch } from "../batch";
import { WorkbookRefusal } from "../refusal";
import { failingFormulas, type CellsOfSheet } from "../repair/failingFormulas";
import type { LostCell } from "./ourCells";

/** Lost cells of one sheet, one below the other, that one assignment sets. */
interface Run {
  readonly sheet: string;
  readonly cells: readonly LostCell[];
}

/**
 * Writes the formulas of cells again, each as it stands: all of them in one request, and none where one of them is no longer
 * what was read, or its sheet refuses. Resolves to how many show an error still.
 */
export async function repair(lost: readonly LostCell[]): Promise<number> {
  refuseIfReadOnly();
  if (lost.length === 0) return 0;
  const runs = runsOf(lost);
  await runBatch(async (context) => {
    const asked = runs.map(({ sheet, cells }) => {
      const box = placesBox(cells) ?? { row: 0, column: 0, rows: 1, columns: 1 };
      const from = context.workbook.worksheets.getItem(sheet);
      from.load("name, protection/protected");
      const range = from
        .getRangeByIndexes(box.row, box.column, box.rows, box.columns)
        .load("formulas, format/protection/locked");
      return { cells, from, range };
    });
    await context.sync();
    for (const { from, range } of asked)
      // Cells that a protected sheet leaves open may be written; `locked` is null where only some are open.
      if (from.protection.protected && (range.format.protection.locked as boolean | null) !== false)
        throw new WorkbookRefusal({ kind: "protected", sheet: from.name });
    refuseChanged(
      asked.flatMap(({ cells, range }) => {
        const there = range.formulas.flat() as unknown[];
        return cells.filter(({ formula }, at) => there[at] !== formula);
      }),
    );
    for (const { cells, range } of asked) range.formulas = cells.map(({ formula }) => [formula]);
    await context.sync();
  });
  return stillLost(lost);
}

function refuseChanged(changed: readonly LostCell[]): void {
  const [first] = changed;
  if (!first) return;
  const cells = changed.filter(({ sheet }) => sheet === first.sheet);
  throw new WorkbookRefusal({
    kind: "changed",
    address: first.sheet,
    cells: cells.map(({ row, column }) => cellName(row, column)),
  });
}

/** The most cells that the client sends as one assignment which Excel can undo as one. */
const MOST_IN_A_RUN = 1_000;

/** Lost cells that stand one below the other are one run. */
function runsOf(lost: readonly LostCell[]): Run[] {
  const ordered = [...lost].sort(
    (one, other) => one.sheet.localeCompare(other.sheet) || one.column - other.column || one.row - other.row,
  );
  const runs: { sheet: string; cells: LostCell[] }[] = [];
  for (const cell of ordered) {
    const last = runs.at(-1);
    const before = last?.cells.at(-1);
    const follows =
      before?.sheet === cell.sheet && before.column === cell.column && before.row === cell.row - 1;
    if (last && follows && last.cells.length < MOST_IN_A_RUN) last.cells.push(cell);
    else runs.push({ sheet: cell.sheet, cells: [cell] });
  }
  return runs;
}

async function stillLost(lost: readonly LostCell[]): Promise<number> {
  let left = 0;
  const sheets = [...new Set(lost.map(({ sheet }) => sheet))];
  await inTurn(sheets, async (sheet) => {
    const cells = lost.filter((cell) => cell.sheet === sheet);
    const box = placesBox(cells);
    if (!box) return;
    const there = await failing({ sheetId: sheet, box });
    left += cells.filter(({ row, column }) => there.has(`${row},${column}`)).length;
  });
  return left;
}

/** The formulas that show an error, by their place. */
const failing = async (cells: CellsOfSheet): Promise<ReadonlySet<string>> =>
  new Set((await failingFormulas(cells)).map(({ row, column }) => `${row},${column}`));
