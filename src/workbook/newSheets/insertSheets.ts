import { quoteSheetName } from "../../grid/address";
import { boxName } from "../../grid/cell";
import type { SheetPlan } from "../../sheets/plan/sheetPlan";
import { runWrite, inTurn, refuseIfReadOnly } from "../batch";
import { rowChunks, type Chunk } from "../cells/rowChunks";
import { cellWriter, type WriteRows } from "../cells/writeCells";
import { rangeAt, rowsOf } from "../cells/writtenBlock";
import type { Insertion, Progress, SheetsPlan } from "../port";
import { WorkbookRefusal } from "../refusal";
import type { RestoreRecords } from "../restoreRecords";
import { fillSheet } from "./fillSheet";
import { readNames } from "../names/readNames";
import { afterRemoving, takeSheetsBack, type WrittenSheet } from "./takeSheetsBack";

/** A new sheet being written: how its rows are written, and in which chunks. */
interface SheetInHand {
  readonly plan: SheetPlan;
  readonly written: WrittenSheet;
  readonly write: WriteRows;
  readonly chunks: readonly Chunk[];
}

/**
 * Adds a plan's sheets, all or none, in one request; the rows of a very long sheet follow in others. When one of them
 * fails, or the user cancels, the sheets are removed again.
 */
export async function insertSheets(
  records: RestoreRecords,
  plan: SheetsPlan,
  { onProgress, signal }: Progress = {},
): Promise<Insertion> {
  refuseIfReadOnly();
  const inHand = plan.sheets.map(sheetInHand);
  const later = inHand.flatMap((sheet) => sheet.chunks.slice(1).map((chunk) => ({ sheet, chunk })));
  const added: WrittenSheet[] = [];
  try {
    await runWrite(async (context) => {
      await refuseTakenNames(context, plan);
      added.push(...inHand.map(({ written }) => written));
      await addSheets(context, inHand);
    }, "");
    await inTurn(later, async ({ sheet, chunk }) => {
      if (signal?.aborted) throw new WorkbookRefusal({ kind: "cancelled" });
      await runWrite(async (context) => {
        const rows = askRows(context, sheet, chunk);
        await context.sync();
        sheet.written.after.push(...(rows.formulas as unknown[][]));
      }, "");
      onProgress?.((chunk.first + chunk.rows) / sheet.plan.cells.length);
    });
  } catch (error) {
    throw added.length > 0 ? await afterRemoving(added, error) : error;
  }
  const id = records.keep(() => takeSheetsBack(added));
  return { id, address: added[0]?.address ?? "", cellCount: plan.cellCount };
}

function sheetInHand(plan: SheetPlan): SheetInHand {
  const { name, cells, names } = plan;
  const cell = { sheet: name, row: 0, column: 0 };
  const [rows, columns] = [cells.length, cells[0]?.length ?? 0];
  const address = `${quoteSheetName(name)}!${boxName(cell, rows, columns)}`;
  const before = { used: undefined, looks: [] };
  return {
    plan,
    written: { cell, address, block: plan, names, before, formattable: true, after: [] },
    write: cellWriter(plan),
    chunks: rowChunks(rows, columns),
  };
}

/** Refuses where somebody has meanwhile given a sheet or cells a name of the plan's. */
async function refuseTakenNames(context: Excel.RequestContext, { sheets }: SheetsPlan): Promise<void> {
  const names = readNames(context);
  await context.sync();
  const taken = names.taken(
    sheets.map(({ name }) => name),
    sheets.flatMap((sheet) => sheet.names.map(({ name }) => name)),
  );
  if (taken !== undefined) throw new WorkbookRefusal({ kind: "nameTaken", name: taken });
}

/** Adds all sheets before any formula is written: one may refer to another. */
async function addSheets(context: Excel.RequestContext, inHand: readonly SheetInHand[]): Promise<void> {
  const { worksheets } = context.workbook;
  const sheets = inHand.map((sheet) => ({ ...sheet, worksheet: worksheets.add(sheet.plan.name) }));
  sheets.forEach(({ worksheet, plan }) => fillSheet(context, worksheet, plan));
  const rows = sheets.map((sheet) => ({
    sheet,
    asked: sheet.chunks.slice(0, 1).map((chunk) => askRows(context, sheet, chunk)),
  }));
  await context.sync();
  rows.forEach(({ sheet, asked }) =>
    sheet.written.after.push(...asked.flatMap(({ formulas }) => formulas as unknown[][])),
  );
}

/** Asks for a chunk of rows to be written and read back. */
function askRows(
  context: Excel.RequestContext,
  { plan, written, write }: SheetInHand,
  chunk: Chunk,
): Excel.Range {
  const part = rowsOf(rangeAt(context, written.address), chunk, plan.cells[0]?.length ?? 0);
  write(part, chunk);
  return part.load("formulas");
}
