import type { BookReading, SheetReading } from "../../checks/reading";
import { inTurn, runBatch } from "../batch";
import type { Progress } from "../plans";
import { MOST_CELLS } from "./mostCells";
import { hiddenLines, type HiddenLines } from "./hiddenLines";
import { WorkbookRefusal } from "../refusal";

/** What one answer of Excel's may hold: on the web it is cut off at 5 MB. */
const MOST_AT_ONCE = 20_000;

/** A workbook as it was read, and the sheets that were too large to be read with the others. */
export interface ReadBook {
  readonly reading: BookReading;
  readonly skipped: readonly string[];
  /** How many cells each sheet has in use, so that it can be said which are to be read. */
  readonly sizes: readonly SheetSize[];
}

export interface SheetSize {
  readonly name: string;
  readonly cells: number;
}

/** How a workbook is read; `only` names the sheets that are, in place of all that fit. */
export interface BookWanted extends Progress {
  readonly only?: readonly string[];
}

/** Some rows of a sheet's used cells; rows and columns count from 0. */
export interface Part {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface ReadPart extends Part {
  readonly range: Excel.Range;
}

/** Reads every sheet's cells: formulas, values and formats, and what they show where the workbook is small. Writes nothing. */
export function readBook({ signal, onProgress, only }: BookWanted = {}): Promise<ReadBook> {
  return runBatch(async (context) => {
    const worksheets = context.workbook.worksheets.load("items/name, items/visibility");
    const names = context.workbook.names.load("items/name, items/formula");
    await context.sync();
    const sheets = worksheets.items.map((sheet) => ({
      sheet,
      used: sheet.getUsedRangeOrNullObject(true).load("rowIndex, columnIndex, rowCount, columnCount"),
    }));
    await context.sync();
    const skipped: string[] = [];
    const sizes = sheets.map(({ sheet: { name }, used }) => ({
      name,
      cells: used.isNullObject ? 0 : used.rowCount * used.columnCount,
    }));
    let cells = 0;
    const parts = sheets.flatMap(({ sheet: { name }, used }) => {
      if (used.isNullObject) return [];
      const count = used.rowCount * used.columnCount;
      if (cells + count > MOST_CELLS || only?.includes(name) === false) {
        skipped.push(name);
        return [];
      }
      cells += count;
      return split({
        sheet: name,
        row: used.rowIndex,
        column: used.columnIndex,
        rows: used.rowCount,
        columns: used.columnCount,
      });
    });
    const hasTexts = cells <= MOST_AT_ONCE;
    const read: ReadPart[] = [];
    await inTurn(requests(parts), async (request) => {
      if (signal?.aborted) throw new WorkbookRefusal({ kind: "cancelled" });
      for (const part of request) {
        const range = worksheets
          .getItem(part.sheet)
          .getRangeByIndexes(part.row, part.column, part.rows, part.columns)
          .load(`formulas, values, numberFormat, rowHidden, columnHidden${hasTexts ? ", text" : ""}`);
        read.push({ ...part, range });
      }
      await context.sync();
      onProgress?.(read.length / Math.max(1, parts.length));
    });
    const hidden = await hiddenLines(context, read);
    return {
      reading: {
        sheets: worksheets.items
          .filter(({ name }) => !skipped.includes(name))
          .map(({ name, visibility }) =>
            sheetOf(
              name,
              visibility,
              read.filter(({ sheet }) => sheet === name),
              hidden,
              hasTexts,
            ),
          ),
        names: Object.fromEntries(names.items.map(({ name, formula }) => [name, String(formula)])),
      },
      skipped,
      sizes,
    };
  });
}

/** Rows of a sheet that one request can hold. */
function split(part: Part): Part[] {
  const most = Math.max(1, Math.floor(MOST_AT_ONCE / part.columns));
  return Array.from({ length: Math.ceil(part.rows / most) }, (_, step) => ({
    ...part,
    row: part.row + step * most,
    rows: Math.min(most, part.rows - step * most),
  }));
}

/** Parts that are asked for together. */
function requests(parts: readonly Part[]): Part[][] {
  const together: Part[][] = [];
  let cells = Number.POSITIVE_INFINITY;
  for (const part of parts) {
    const count = part.rows * part.columns;
    if (cells + count > MOST_AT_ONCE) {
      together.push([]);
      cells = 0;
    }
    together.at(-1)?.push(part);
    cells += count;
  }
  return together;
}

/** The grids of a sheet, from A1 on: what lies before its used cells is blank. */
function sheetOf(
  name: string,
  visibility: string,
  parts: readonly ReadPart[],
  hidden: ReadonlyMap<string, HiddenLines>,
  hasTexts: boolean,
): SheetReading {
  const [first] = parts;
  const columns = first ? first.column + first.columns : 0;
  const grid = <Cell>(blank: Cell, of: (range: Excel.Range) => Cell[][]): Cell[][] => [
    ...Array.from({ length: first?.row ?? 0 }, () => Array<Cell>(columns).fill(blank)),
    ...parts.flatMap(({ range, column }) =>
      of(range).map((row) => [...Array<Cell>(column).fill(blank), ...row]),
    ),
  ];
  return {
    name,
    visibility: visibility === "VeryHidden" ? "veryHidden" : visibility === "Hidden" ? "hidden" : "visible",
    formulas: grid<string | number | boolean>(
      "",
      (range) => range.formulas as (string | number | boolean)[][],
    ),
    values: grid<string | number | boolean>("", (range) => range.values as (string | number | boolean)[][]),
    formats: grid<string>("General", (range) => range.numberFormat as string[][]),
    ...(hasTexts && { texts: grid<string>("", (range) => range.text) }),
    hiddenRows: hidden.get(name)?.rows ?? [],
    hiddenColumns: hidden.get(name)?.columns ?? [],
  };
}
