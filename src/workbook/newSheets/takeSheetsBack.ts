import { cellName } from "../../grid/cell";
import type { NamedCells } from "../../sheets/plan/sheetPlan";
import { runBatch, inTurn } from "../batch";
import { changedSince } from "../cells/changedSince";
import type { WrittenBlock } from "../cells/writtenBlock";
import { WorkbookRefusal, refusalOf } from "../refusal";

/** A sheet that was added, with the names of its cells. */
export interface WrittenSheet extends WrittenBlock {
  readonly names: readonly NamedCells[];
}

/** Removes sheets that were added, if they are still as they were; otherwise says which cells are not. */
export async function takeSheetsBack(written: readonly WrittenSheet[]): Promise<void> {
  await inTurn(written, async (sheet) => {
    const cells = [...(await changedSince(sheet)), ...(await filledBeyond(sheet))];
    if (cells.length > 0) throw new WorkbookRefusal({ kind: "changed", address: sheet.address, cells });
  });
  await removeSheets(written);
}

/** The refusal to give after adding sheets failed halfway: they are removed, and it says if they could not be. */
export async function afterRemoving(
  written: readonly WrittenSheet[],
  error: unknown,
): Promise<WorkbookRefusal> {
  const { reason } = refusalOf(error);
  // Excel denies new sheets where the workbook's structure is protected.
  const refusal = new WorkbookRefusal(reason.kind === "protected" ? { kind: "structure" } : reason);
  try {
    await removeSheets(written);
    return refusal;
  } catch {
    return new WorkbookRefusal({ kind: "notRestored", because: refusal.reason });
  }
}

/** A cell in use outside what was written, if the sheet has one: its used cells then end elsewhere. */
function filledBeyond({ cell, block }: WrittenSheet): Promise<string[]> {
  return runBatch(async (context) => {
    const sheet = context.workbook.worksheets.getItem(cell.sheet);
    const used = sheet.getUsedRange(true).load("rowIndex, columnIndex, rowCount, columnCount");
    await context.sync();
    const [row, column] = [used.rowIndex + used.rowCount - 1, used.columnIndex + used.columnCount - 1];
    const within = row < block.cells.length && column < (block.cells[0]?.length ?? 0);
    return within ? [] : [cellName(row, column)];
  }, cell.sheet);
}

/** Removes whichever of the sheets and names are there, names first: without their cells they would be errors. */
function removeSheets(written: readonly WrittenSheet[]): Promise<void> {
  return runBatch(async (context) => {
    const { names, worksheets } = context.workbook;
    const gone = [
      ...written.flatMap((sheet) => sheet.names.map(({ name }) => names.getItemOrNullObject(name))),
      ...written.map(({ cell }) => worksheets.getItemOrNullObject(cell.sheet)),
    ];
    gone.forEach((one) => one.load("name"));
    await context.sync();
    gone.filter(({ isNullObject }) => !isNullObject).forEach((one) => one.delete());
    await context.sync();
  });
}
