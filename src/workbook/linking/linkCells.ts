import { formatAddress, quoteSheetName } from "../../grid/address";
import { holds, placesBox, type Box } from "../../grid/box";
import { stacked } from "../../grid/stacked";
import { appearance, type CellFormat } from "../../sheets/looks/looks";
import { TEXT } from "../../sheets/looks/numberFormats";
import { allOrNone } from "../allOrNone";
import { refuseIfReadOnly, runAsOneStep, runBatch } from "../batch";
import { contentBefore } from "../cells/contentBefore";
import { formatNumbers, GENERAL } from "../cells/dress";
import { lookBefore, putLooksBack, type LooksBefore } from "../cells/looksBefore";
import { partOf, type Place } from "../cells/place";
import type { Insertion } from "../plans";
import { WorkbookRefusal } from "../refusal";
import type { RestoreRecords } from "../restoreRecords";
import type { CellWrite } from "./cellWrite";

/** The cells of a sheet that are to change, and nothing else. Nothing has been written. */
export interface LinkingPlan {
  readonly sheet: string;
  readonly writes: readonly CellWrite[];
}

/** Cells that stand below each other, in one, with what is written into each of them from the top. */
interface Block {
  readonly box: Box;
  readonly writes: readonly CellWrite[];
}

/** What its cells held and how they looked, and what they hold once written. */
interface Run extends Block {
  readonly contents: readonly unknown[];
  readonly look: LooksBefore;
  after: readonly unknown[];
}

interface Written {
  readonly sheetId: string;
  readonly runs: readonly Run[];
}

/** Writes a plan's cells, all or none, where they still hold what it saw; no other cell is touched. */
export async function linkCells(records: RestoreRecords, plan: LinkingPlan): Promise<Insertion> {
  refuseIfReadOnly();
  const { sheet, writes } = plan;
  let written: Written | undefined;
  const write = async (context: Excel.RequestContext) => {
    const worksheet = context.workbook.worksheets.getItem(sheet).load("id, protection/protected");
    const place = { sheet: worksheet, row: 0, column: 0 };
    const asked = blocksOf(writes).map((block) => askRun(place, block));
    await context.sync();
    if (worksheet.protection.protected) throw new WorkbookRefusal({ kind: "protected", sheet });
    const runs = asked.map(({ block, range, look }): Run => {
      return { ...block, contents: contentsBefore(range), look: look.read(), after: [] };
    });
    refuseChanged(
      sheet,
      asked.map(({ range }) => range.formulas.flat() as unknown[]),
      runs,
    );
    written = { sheetId: worksheet.id, runs };
    runs.forEach((run) => writeRun(place, run));
    const now = runs.map(({ box }) => partOf(place, box).load("formulas"));
    await context.sync();
    runs.forEach((run, at) => (run.after = now[at]?.formulas.flat() as unknown[]));
  };
  const takeBack = async () => {
    if (written) await putBack(written);
    written = undefined;
  };
  const excelUndo = await allOrNone(
    async () => (await runAsOneStep(write, takeBack, sheet)).excelUndo,
    takeBack,
  );
  const done = written;
  const id = records.keep(() => (done ? takeLinkBack(sheet, done) : Promise.resolve()));
  const box = placesBox(writes.filter(({ isLinked }) => isLinked));
  const address = box ? `${quoteSheetName(sheet)}!${formatAddress(box)}` : quoteSheetName(sheet);
  return { id, address, cellCount: writes.length, excelUndo, errors: [] };
}

/** Puts the cells back, all or none, if they still hold what the link left in them. */
async function takeLinkBack(sheet: string, written: Written): Promise<void> {
  const { sheetId, runs } = written;
  await runBatch(async (context) => {
    const place = { sheet: context.workbook.worksheets.getItem(sheetId), row: 0, column: 0 };
    const now = runs.map(({ box }) => partOf(place, box).load("formulas"));
    await context.sync();
    const changed = runs.flatMap(({ writes, after }, at) =>
      writes.filter((_, down) => (now[at]?.formulas.flat() as unknown[])[down] !== after[down]),
    );
    if (changed.length > 0) {
      throw new WorkbookRefusal({
        kind: "changed",
        address: sheet,
        cells: changed.map(({ address }) => address),
      });
    }
  }, sheet);
  await allOrNone(
    () => putBack(written),
    () =>
      runBatch(async (context) => {
        const place = { sheet: context.workbook.worksheets.getItem(sheetId), row: 0, column: 0 };
        runs.forEach((run) => writeRun(place, run));
        await context.sync();
      }, sheet),
  );
}

function askRun(place: Place, block: Block) {
  const range = partOf(place, block.box).load("formulas, values, valueTypes, numberFormat");
  return { block, range, look: lookBefore(place, block.box) };
}

function contentsBefore({ formulas, values, valueTypes }: Excel.Range): unknown[] {
  const [held, shown, types] = [formulas.flat() as unknown[], values.flat() as unknown[], valueTypes.flat()];
  return held.map((content, at) => contentBefore(content, shown[at], types[at]));
}

function refuseChanged(sheet: string, held: readonly unknown[][], runs: readonly Run[]): void {
  const changed = runs.flatMap(({ writes }, at) =>
    writes.filter((one, down) => held[at]?.[down] !== one.held),
  );
  if (changed.length === 0) return;
  throw new WorkbookRefusal({
    kind: "changed",
    address: sheet,
    cells: changed.map(({ address }) => address),
  });
}

/** Asks for the cells of a run to be written. A cell that is formatted as text would not calculate. */
function writeRun(place: Place, { box, writes, look }: Run): void {
  const range = partOf(place, box);
  formatNumbers(range, GENERAL);
  range.formulas = writes.map(({ content }) => [content]);
  range.numberFormat = writes.map(({ content }, down) => {
    const code = look.numberFormats[down]?.[0] ?? GENERAL;
    return [code === TEXT && content.startsWith("=") ? GENERAL : code];
  });
  if (writes.some(({ isLinked }) => isLinked)) colour(range, appearance("linked").format);
}

function colour(range: Excel.Range, { fontColor, fillColor }: CellFormat): void {
  if (fontColor !== undefined) range.format.font.color = fontColor;
  if (fillColor !== undefined) range.format.fill.color = fillColor;
}

/** What goes back into a cell that is formatted as text would be text: number formats come last. */
function putBack({ sheetId, runs }: Written): Promise<void> {
  return runBatch(async (context) => {
    const place = { sheet: context.workbook.worksheets.getItem(sheetId), row: 0, column: 0 };
    for (const { box, contents, look } of runs) {
      const range = partOf(place, box);
      formatNumbers(range, GENERAL);
      range.formulas = contents.map((content) => [content]);
      putLooksBack(place, look);
    }
    await context.sync();
  });
}

/** The cells that stand below each other, block by block, those that follow another sheet apart from the others. */
function blocksOf(writes: readonly CellWrite[]): Block[] {
  const byRow = [...writes].sort((one, other) => one.row - other.row);
  return [true, false].flatMap((isLinked) => {
    const alike = byRow.filter((one) => one.isLinked === isLinked);
    return stacked(alike.map(({ row, column }) => ({ row, column, rows: 1, columns: 1 }))).map((box) => ({
      box,
      writes: alike.filter(({ row, column }) => holds(box, row, column)),
    }));
  });
}
