import { splitReference } from "../../grid/address";
import { cellName } from "../../grid/cell";
import type { SheetPlan } from "../../sheets/plan/sheetPlan";
import { allOrNone } from "../allOrNone";
import { inTurn, runBatch } from "../batch";
import { changedSince } from "../cells/changedSince";
import type { WrittenBlock } from "../cells/writtenBlock";
import { refusalOf, WorkbookRefusal } from "../refusal";

/** A sheet that is to be added, and once Excel has told its id, has been. */
export interface WrittenSheet extends WrittenBlock {
  readonly block: SheetPlan;
  sheetId: string;
  isAdded: boolean;
}

/** A name of the workbook, and the formula it stands for. */
interface Named {
  readonly name: string;
  readonly formula: string;
}

/** A sheet to be removed, with the names of its cells. */
interface ToRemove extends Pick<WrittenSheet, "sheetId" | "isAdded"> {
  readonly block: { readonly names: readonly { readonly name: string }[] };
}

/** Removes sheets that were added, if they are still as they were; otherwise says what is not. */
export async function takeSheetsBack(written: readonly WrittenSheet[]): Promise<void> {
  await inTurn(await stillThere(written), async (sheet) => {
    const cells = [...(await changedSince(sheet)), ...(await refuseAdded(sheet))];
    if (cells.length > 0) throw new WorkbookRefusal({ kind: "changed", address: sheet.address, cells });
  });
  await removeSheets(written);
}

/** Excel denies to add and to remove sheets where the workbook's structure is protected. */
export function structureRefusal(error: unknown): WorkbookRefusal {
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

/** Removes sheets with the names of their cells. If Excel refuses half way, the names are given again. */
export async function removeSheets(written: readonly ToRemove[]): Promise<void> {
  const added = written.filter(({ isAdded }) => isAdded);
  if (added.length === 0) return;
  let names: readonly Named[] = [];
  await allOrNone(
    () => removeWithNames(added, (found) => (names = found)),
    () => nameAgain(names),
    structureRefusal,
  );
}

/**
 * Removes the sheets that were added, known by their ids, and the names of their cells: of a name only one that stands
 * for cells of such a sheet. Names go first: a name whose cells are gone is an error in the user's list of names.
 */
function removeWithNames(
  added: readonly ToRemove[],
  removing: (names: readonly Named[]) => void,
): Promise<void> {
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
    removing(ourNames.map(({ name, formula }) => ({ name, formula: String(formula) })));
    ourNames.forEach((name) => name.delete());
    ours.forEach((sheet) => sheet.delete());
    await context.sync();
  });
}

/** Gives those names again that are no longer there. */
async function nameAgain(given: readonly Named[]): Promise<void> {
  if (given.length === 0) return;
  await runBatch(async (context) => {
    const names = context.workbook.names.load("items/name");
    await context.sync();
    const there = new Set(names.items.map(({ name }) => name));
    given.filter(({ name }) => !there.has(name)).forEach(({ name, formula }) => names.add(name, formula));
    await context.sync();
  });
}

/** Whether a name's formula is the address of cells of one of these sheets, or of cells that are no more. */
function standsFor(formula: unknown, sheets: ReadonlySet<string>): boolean {
  const text = String(formula).replace(/^=/, "");
  return text.includes("#REF!") || sheets.has(splitReference(text).sheet ?? "");
}
