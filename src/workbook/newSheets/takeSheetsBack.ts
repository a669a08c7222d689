import { splitReference } from "../../grid/address";
import { cellName } from "../../grid/cell";
import type { SheetPlan } from "../../sheets/plan/sheetPlan";
import { inTurn, runBatch } from "../batch";
import { changedSince } from "../cells/changedSince";
import { placeOf, type WrittenBlock } from "../cells/writtenBlock";
import { refusalOf, WorkbookRefusal } from "../refusal";
import { nameCells } from "./fillSheet";

/** A sheet that is to be added, and once Excel has told its id, has been. */
export interface WrittenSheet extends WrittenBlock {
  readonly block: SheetPlan;
  sheetId: string;
  isAdded: boolean;
}

/**
 * Removes sheets that were added, if they are still as they were; otherwise says what is not. If Excel refuses half way,
 * the names of their cells are given again.
 */
export async function takeSheetsBack(written: readonly WrittenSheet[]): Promise<void> {
  const there = await stillThere(written);
  await inTurn(there, async (sheet) => {
    const cells = [...(await changedSince(sheet)), ...(await refuseAdded(sheet))];
    if (cells.length > 0) throw new WorkbookRefusal({ kind: "changed", address: sheet.address, cells });
  });
  try {
    await removeSheets(written);
  } catch (error) {
    const refusal = structureRefusal(error);
    try {
      await nameAgain(there);
    } catch {
      throw new WorkbookRefusal({ kind: "notRestored", because: refusal.reason });
    }
    throw refusal;
  }
}

/** Gives the cells of sheets those of their names again that are no longer there. */
function nameAgain(sheets: readonly WrittenSheet[]): Promise<void> {
  return runBatch(async (context) => {
    const names = context.workbook.names.load("items/name");
    await context.sync();
    const there = new Set(names.items.map(({ name }) => name));
    for (const sheet of sheets) {
      const missing = sheet.block.names.filter(({ name }) => !there.has(name));
      nameCells(context, placeOf(context, sheet), { names: missing });
    }
    await context.sync();
  });
}

/** The refusal to give after adding sheets failed halfway: they are removed, and it says if they could not be. */
export async function afterRemoving(
  written: readonly WrittenSheet[],
  error: unknown,
): Promise<WorkbookRefusal> {
  const refusal = structureRefusal(error);
  try {
    await removeSheets(written);
    return refusal;
  } catch {
    return new WorkbookRefusal({ kind: "notRestored", because: refusal.reason });
  }
}

/** Excel denies to add and to remove sheets where the workbook's structure is protected. */
function structureRefusal(error: unknown): WorkbookRefusal {
  const refusal = refusalOf(error);
  return refusal.reason.kind === "protected" ? new WorkbookRefusal({ kind: "structure" }) : refusal;
}

/** Those of the sheets that the user has not deleted. */
function stillThere(written: readonly WrittenSheet[]): Promise<readonly WrittenSheet[]> {
  return runBatch(async (context) => {
    const { worksheets } = context.workbook;
    const found = written.map(({ sheetId }) => worksheets.getItemOrNullObject(sheetId).load("id"));
    await context.sync();
    return written.filter((_, place) => found[place]?.isNullObject === false);
  });
}

/** A cell in use outside what was written, if the sheet has one; refuses where it has charts or tables that are not ours. */
function refuseAdded({ cell, sheetId, block }: WrittenSheet): Promise<string[]> {
  return runBatch(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const used = sheet.getUsedRange(true).load("rowIndex, columnIndex, rowCount, columnCount");
    const [charts, tables] = [sheet.charts.getCount(), sheet.tables.getCount()];
    await context.sync();
    if (charts.value > block.charts.length) {
      throw new WorkbookRefusal({ kind: "added", sheet: cell.sheet, what: "charts" });
    }
    if (tables.value > 0) throw new WorkbookRefusal({ kind: "added", sheet: cell.sheet, what: "tables" });
    const [row, column] = [used.rowIndex + used.rowCount - 1, used.columnIndex + used.columnCount - 1];
    const within = row < block.cells.length && column < (block.cells[0]?.length ?? 0);
    return within ? [] : [cellName(row, column)];
  }, cell.sheet);
}

/**
 * Removes the sheets that were added, known by their ids, and the names of their cells: of a name only one that stands
 * for cells of such a sheet. Names go first: a name whose cells are gone is an error in the user's list of names.
 */
export function removeSheets(written: readonly WrittenSheet[]): Promise<void> {
  const added = written.filter(({ isAdded }) => isAdded);
  if (added.length === 0) return Promise.resolve();
  return runBatch(async (context) => {
    const { names, worksheets } = context.workbook;
    worksheets.load("items/id, items/name, items/visibility");
    names.load("items/name, items/formula");
    await context.sync();
    const ids = new Set(added.map(({ sheetId }) => sheetId));
    const ours = worksheets.items.filter(({ id }) => ids.has(id));
    const others = worksheets.items.filter(({ id, visibility }) => !ids.has(id) && visibility === "Visible");
    // Excel keeps the last sheet that can be seen: of several it would remove all but one.
    if (others.length === 0) throw new WorkbookRefusal({ kind: "lastSheet" });
    const sheetNames = new Set(ours.map(({ name }) => name));
    const given = new Set(added.flatMap(({ block }) => block.names.map(({ name }) => name)));
    const ourNames = names.items.filter(
      ({ name, formula }) => given.has(name) && standsFor(formula, sheetNames),
    );
    ourNames.forEach((name) => name.delete());
    ours.forEach((sheet) => sheet.delete());
    await context.sync();
  });
}

/** Whether a name's formula is the address of cells of one of these sheets, or of cells that are no more. */
function standsFor(formula: unknown, sheets: ReadonlySet<string>): boolean {
  const text = String(formula).replace(/^=/, "");
  return text.includes("#REF!") || sheets.has(splitReference(text).sheet ?? "");
}
