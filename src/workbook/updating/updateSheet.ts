import { cellName } from "../../grid/cell";
import { writtenAsText } from "../../sheets/plan/writtenAsText";
import { allOrNone } from "../allOrNone";
import { refuseIfReadOnly, runBatch } from "../batch";
import { setInPieces } from "../cells/inPieces";
import { insertSheets } from "../newSheets/insertSheets";
import type { Insertion } from "../plans";
import { WorkbookRefusal } from "../refusal";
import type { Pause } from "../repair/formulaErrors";
import { RestoreRecords } from "../restoreRecords";
import { isSpilled, type ReadSheet } from "./laidSheet";
import type { UpdatePlan } from "./planUpdate";

/** A name that the new sheet takes over, as it was. */
interface Moved {
  readonly name: string;
  readonly formula: string;
  readonly comment: string;
}

/**
 * Puts a sheet of today's model in the place of an older one, all or nothing: it takes over the name and the names of
 * cells, and the older one stays beside it, under another name and as figures. One undo brings everything back.
 */
export async function updateSheet(
  records: RestoreRecords,
  pause: Pause,
  plan: UpdatePlan,
): Promise<Insertion> {
  refuseIfReadOnly();
  const own = new RestoreRecords();
  const names = await namesTaken(plan);
  const takeBack = () => putBack(plan, names);
  const replace = async () => {
    await setAside(plan);
    const { cells } = plan.plan;
    const cellCount = cells.flat().filter((content) => content !== null).length;
    return insertSheets(own, pause, { sheets: [plan.plan], cellCount, excelUndo: false });
  };
  let done = await allOrNone(replace, takeBack);
  await moveBeside(plan);
  const id = records.keep(async () => {
    await refuseChangedSince(plan);
    await own.undo(done.id);
    await allOrNone(takeBack, async () => {
      done = await replace();
      await moveBeside(plan);
    });
  });
  return { ...done, id, excelUndo: false };
}

/** What stands in the place of formulas, cell by cell; null leaves a cell as it is. */
function asFigures({ formulas, values, spills }: ReadSheet): (string | number | boolean | null)[][] {
  return formulas.map((row, at) =>
    row.map((held, column) => {
      const isMade = String(held).startsWith("=") || isSpilled(spills, at, column);
      const value = values[at]?.[column] ?? "";
      return isMade ? (typeof value === "string" ? writtenAsText(value) : value) : null;
    }),
  );
}

/** The formulas again, and nothing where they fill cells. */
function asFormulas({ formulas, spills }: ReadSheet): (string | number | boolean | null)[][] {
  return formulas.map((row, at) =>
    row.map((held, column) => {
      if (isSpilled(spills, at, column)) return "";
      return String(held).startsWith("=") ? held : null;
    }),
  );
}

/** The names that the new sheet takes over; refuses where a cell of the older one has changed since it was planned. */
function namesTaken({ sheet, sheetId, old, plan }: UpdatePlan): Promise<readonly Moved[]> {
  return runBatch(async (context) => {
    const [rows, columns] = [old.formulas.length, old.formulas[0]?.length ?? 0];
    const worksheet = context.workbook.worksheets.getItem(sheetId);
    const range = worksheet.getRangeByIndexes(0, 0, rows, columns).load("formulas");
    const names = context.workbook.names.load("items/name, items/formula, items/comment");
    await context.sync();
    const changed = changedCells(
      old,
      range.formulas as unknown[][],
      (row, column) => old.formulas[row]?.[column],
    );
    if (changed.length > 0) throw new WorkbookRefusal({ kind: "changed", address: sheet, cells: changed });
    const wanted = namesIn(plan);
    return names.items
      .filter(({ name }) => wanted.has(name.toLowerCase()))
      .map(({ name, formula, comment }) => ({ name, formula: String(formula), comment }));
  }, sheet);
}

const namesIn = ({ names }: UpdatePlan["plan"]): ReadonlySet<string> =>
  new Set(names.map(({ name }) => name.toLowerCase()));

/** Makes figures of the older sheet, gives it its other name and takes the names of its cells from it. */
function setAside({ sheet, sheetId, kept, old, plan }: UpdatePlan): Promise<void> {
  return runBatch(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheetId);
    const names = context.workbook.names.load("items/name");
    await context.sync();
    setInPieces({ sheet: worksheet, row: 0, column: 0 }, asFigures(old), (piece, contents) => {
      piece.formulas = contents;
    });
    const wanted = namesIn(plan);
    names.items.filter(({ name }) => wanted.has(name.toLowerCase())).forEach((name) => name.delete());
    worksheet.name = kept;
    await context.sync();
  }, sheet);
}

/** The cells that hold something else, by name; what a formula fills is none of the user's. */
function changedCells(
  { formulas, spills }: ReadSheet,
  now: readonly (readonly unknown[])[],
  expected: (row: number, column: number) => unknown,
): string[] {
  return formulas.flatMap((row, at) =>
    row.flatMap((_, column) =>
      isSpilled(spills, at, column) || now[at]?.[column] === expected(at, column)
        ? []
        : [cellName(at, column)],
    ),
  );
}

/** The new sheet stands where the older one stood; that Excel cannot move it is no reason to take it back. */
async function moveBeside({ sheet, sheetId }: UpdatePlan): Promise<void> {
  await runBatch(async (context) => {
    const { worksheets } = context.workbook;
    const before = worksheets.getItem(sheetId).load("position");
    await context.sync();
    worksheets.getItem(sheet).position = before.position;
    await context.sync();
  }, sheet).catch(() => undefined);
}

/** Refuses to take an update back where the sheet as it was has been changed or deleted meanwhile. */
function refuseChangedSince({ sheetId, kept, old }: UpdatePlan): Promise<void> {
  return runBatch(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load("id");
    await context.sync();
    if (worksheet.isNullObject) throw new WorkbookRefusal({ kind: "noSheet", sheet: kept });
    const [rows, columns] = [old.formulas.length, old.formulas[0]?.length ?? 0];
    const range = worksheet.getRangeByIndexes(0, 0, rows, columns).load("values");
    await context.sync();
    const cells = changedCells(old, range.values, (row, column) => old.values[row]?.[column]);
    if (cells.length > 0) throw new WorkbookRefusal({ kind: "changed", address: kept, cells });
  }, kept);
}

/** Gives the older sheet its name, its formulas and the names of its cells again, as far as they were taken from it. */
function putBack({ sheet, sheetId, old }: UpdatePlan, taken: readonly Moved[]): Promise<void> {
  return runBatch(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheetId).load("name");
    const names = context.workbook.names.load("items/name");
    await context.sync();
    if (worksheet.name !== sheet) worksheet.name = sheet;
    const there = new Set(names.items.map(({ name }) => name));
    taken
      .filter(({ name }) => !there.has(name))
      .forEach(({ name, formula, comment }) => context.workbook.names.add(name, formula, comment));
    setInPieces({ sheet: worksheet, row: 0, column: 0 }, asFormulas(old), (piece, contents) => {
      piece.formulas = contents;
    });
    await context.sync();
  }, sheet);
}
