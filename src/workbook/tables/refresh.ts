import { writtenAsText } from "../../sheets/plan/writtenAsText";
import { allOrNone } from "../allOrNone";
import { refuseIfReadOnly, runAsOneStep, runBatch } from "../batch";
import { setInPieces } from "../cells/inPieces";
import type { CellChange, Insertion, RefreshPlan } from "../plans";
import { WorkbookRefusal } from "../refusal";
import type { RestoreRecords } from "../restoreRecords";
import { tableOfOurs } from "./planRefresh";
import type { TableRead } from "./readTable";

/** Writes a plan's changes, all or none, if the table is as the plan saw it; no other column and no other cell is touched. */
export async function refresh(records: RestoreRecords, plan: RefreshPlan): Promise<Insertion> {
  refuseIfReadOnly();
  const { table, changes, formulas } = plan;
  const isAsSeen = (read: TableRead) => sameCells(read.formulas, formulas);
  const excelUndo = await changeAll(plan, { isAsSeen, content: updated, undoing: contentBefore(plan) });
  const id = records.keep(() => takeRefreshBack(plan));
  return { id, address: table.address, cellCount: changes.length, excelUndo, errors: [] };
}

/** Puts the cells of a refresh back, all or none, if they still hold what it wrote. */
async function takeRefreshBack(plan: RefreshPlan): Promise<void> {
  const isAsSeen = ({ texts }: TableRead) =>
    plan.changes.every(({ row, column, after }) => texts[row]?.[column] === after);
  await changeAll(plan, { isAsSeen, content: contentBefore(plan), undoing: updated });
}

/** What is written into the cell of a change. */
type ContentOf = (change: CellChange) => unknown;

const updated: ContentOf = ({ after }) => writtenAsText(after);

const contentBefore =
  ({ formulas }: RefreshPlan): ContentOf =>
  ({ row, column, before }) => {
    const formula = formulas[row]?.[column];
    return formula === before ? writtenAsText(before) : formula;
  };

interface ChangeOfCells {
  /** Whether the table is as it must be to be written. */
  readonly isAsSeen: (read: TableRead) => boolean;
  readonly content: ContentOf;
  /** What takes a change back. */
  readonly undoing: ContentOf;
}

/** Writes the cells of a plan's changes, or none where Excel refuses; says whether one Ctrl+Z takes them back. */
async function changeAll(plan: RefreshPlan, { isAsSeen, content, undoing }: ChangeOfCells): Promise<boolean> {
  const { table, changes } = plan;
  let begun = false;
  const write = async (context: Excel.RequestContext) => {
    const read = await tableOfOurs(context, table);
    if (!isAsSeen(read)) {
      const cells = changes.map(({ address }) => address);
      throw new WorkbookRefusal({ kind: "changed", address: table.address, cells });
    }
    begun = true;
    askChanges(read, changes, content);
    await context.sync();
  };
  const takeBack = async () => {
    if (!begun) return;
    await runBatch(async (context) => {
      askChanges(await tableOfOurs(context, table), changes, undoing);
      await context.sync();
    });
    begun = false;
  };
  return allOrNone(async () => (await runAsOneStep(write, takeBack)).excelUndo, takeBack);
}

/** Asks for the cells of changes to be written, column by column; null leaves the cells between them alone. */
function askChanges({ body, formulas }: TableRead, changes: readonly CellChange[], content: ContentOf): void {
  const columns = new Map<number, unknown[][]>();
  for (const change of changes) {
    const rows = columns.get(change.column) ?? formulas.map((): unknown[] => [null]);
    rows[change.row] = [content(change)];
    columns.set(change.column, rows);
  }
  const place = { sheet: body.worksheet, row: body.rowIndex, column: body.columnIndex };
  for (const [column, rows] of columns) {
    setInPieces({ ...place, column: place.column + column }, rows, (piece, contents) => {
      piece.formulas = contents;
    });
  }
}

function sameCells(one: readonly (readonly unknown[])[], other: readonly (readonly unknown[])[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
