import { quoteSheetName } from "../../grid/address";
import { boxName } from "../../grid/cell";
import type { SheetPlan } from "../../sheets/plan/sheetPlan";
import { allOrNone } from "../allOrNone";
import { chunkWriter, type AskChunk } from "../blocks/writeRows";
import { inTurn, refuseIfReadOnly, runAsOneStep, runBatch } from "../batch";
import { rowChunks, type Chunk } from "../cells/rowChunks";
import { placeOf } from "../cells/writtenBlock";
import { readNames } from "../names/readNames";
import type { Insertion, Progress, SheetsPlan } from "../plans";
import { WorkbookRefusal } from "../refusal";
import { formulaErrors, type Pause } from "../repair/formulaErrors";
import type { RestoreRecords } from "../restoreRecords";
import type { FinishChart } from "./drawChart";
import { furnishSheet, nameCells } from "./fillSheet";
import { setUpPage } from "./setUpPage";
import { removeSheets, structureRefusal, takeSheetsBack, type WrittenSheet } from "./takeSheetsBack";

/** A new sheet being written: how its rows are written, and in which chunks. */
interface SheetInHand {
  readonly written: WrittenSheet;
  readonly ask: AskChunk;
  readonly chunks: readonly Chunk[];
}

/**
 * Adds a plan's sheets, all or none, in one step; the rows of a very long sheet follow in requests of their own. When
 * something fails, or the user cancels, the sheets are removed again.
 */
export async function insertSheets(
  records: RestoreRecords,
  pause: Pause,
  plan: SheetsPlan,
  progress: Progress = {},
): Promise<Insertion> {
  refuseIfReadOnly();
  let inHand: readonly SheetInHand[] = [];
  const written = () => inHand.map((sheet) => sheet.written);
  const add = async (context: Excel.RequestContext) => {
    await refuseTakenNames(context, plan);
    inHand = plan.sheets.map(sheetInHand);
    await addSheets(context, written());
    await writeSheets(context, inHand);
  };
  const remove = () => removeSheets(written());
  const excelUndo = await allOrNone(
    async () => {
      if (!plan.sheets.map(sheetInHand).some(isLong)) return (await runAsOneStep(add, remove)).excelUndo;
      await runBatch(add);
      await inTurn(inHand.filter(isLong), (sheet) => writeRest(sheet, progress));
      return false;
    },
    remove,
    structureRefusal,
  );
  const done = written();
  const id = records.keep(() => takeSheetsBack(done));
  const { errors, rewritten } = await formulaErrors(done, pause);
  const { cellCount } = plan;
  return { id, address: done[0]?.address ?? "", cellCount, excelUndo: excelUndo && !rewritten, errors };
}

/** Only what goes in one request can be one step of Excel's undo. */
const isLong = ({ chunks }: SheetInHand) => chunks.length > 1;

function sheetInHand(plan: SheetPlan): SheetInHand {
  const { name, cells } = plan;
  const cell = { sheet: name, row: 0, column: 0 };
  const [rows, columns] = [cells.length, cells[0]?.length ?? 0];
  const written: WrittenSheet = {
    cell,
    address: `${quoteSheetName(name)}!${boxName(cell, rows, columns)}`,
    sheetId: name,
    isAdded: false,
    block: plan,
    before: { used: undefined, looks: [] },
    formattable: true,
    widened: [],
    after: [],
    begun: 0,
  };
  return { written, ask: chunkWriter(plan), chunks: rowChunks(rows, columns) };
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

/**
 * Adds blank sheets one by one, so that of each is known whether it is there, by its id: somebody else may give a sheet
 * the same name at the same time, and that one must never be taken for ours.
 */
async function addSheets(context: Excel.RequestContext, sheets: readonly WrittenSheet[]): Promise<void> {
  await inTurn(sheets, async (sheet) => {
    const added = context.workbook.worksheets.add(sheet.cell.sheet).load("id");
    await context.sync();
    sheet.sheetId = added.id;
    sheet.isAdded = true;
  });
}

/** Writes the first rows of all sheets, once every name is there, and what goes with them where there are no more. */
async function writeSheets(context: Excel.RequestContext, inHand: readonly SheetInHand[]): Promise<void> {
  inHand.forEach(({ written }) => nameCells(context, placeOf(context, written), written.block));
  const asked = inHand.map(({ written, ask, chunks }) =>
    chunks.slice(0, 1).map((chunk) => ask(context, written, chunk)),
  );
  const whole = inHand.filter((sheet) => !isLong(sheet));
  const charts = whole.flatMap(({ written }) => furnishSheet(placeOf(context, written), written.block));
  await context.sync();
  asked.flat().forEach((keep) => keep());
  await finishCharts(context, charts);
  await setUpPages(context, inHand);
}

/** Writes the rows of a long sheet that did not go into the first request, and what goes with them after the last. */
async function writeRest(
  { written, ask, chunks }: SheetInHand,
  { onProgress, signal }: Progress,
): Promise<void> {
  await inTurn(chunks.slice(1), async (chunk) => {
    if (signal?.aborted) throw new WorkbookRefusal({ kind: "cancelled" });
    await runBatch(async (context) => {
      const keep = ask(context, written, chunk);
      const isLast = chunk === chunks.at(-1);
      const charts = isLast ? furnishSheet(placeOf(context, written), written.block) : [];
      await context.sync();
      keep();
      await finishCharts(context, charts);
    });
    onProgress?.((chunk.first + chunk.rows) / written.block.cells.length);
  });
}

/** Gives charts their series, now that Excel has said which they came with. */
async function finishCharts(context: Excel.RequestContext, charts: readonly FinishChart[]): Promise<void> {
  if (charts.length === 0) return;
  charts.forEach((finish) => finish());
  await context.sync();
}

/** Without a printer Excel may refuse to set a page up. The figures are worth more than their print: they stay. */
async function setUpPages(context: Excel.RequestContext, inHand: readonly SheetInHand[]): Promise<void> {
  inHand.forEach(({ written }) => setUpPage(placeOf(context, written).sheet, written.block.print));
  await context.sync().catch(() => undefined);
}
