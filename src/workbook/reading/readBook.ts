import type { BookReading, SheetReading } from "../../checks/reading";
import { inTurn, runBatch } from "../batch";
import type { Progress } from "../plans";
import { WorkbookRefusal } from "../refusal";

/** What one answer of Excel's may hold: on the web it is cut off at 5 MB. */
const MOST_AT_ONCE = 20_000;
/** Beyond this a workbook is read in part: its sheets in their order, as far as they fit. */
const MOST_CELLS = 200_000;

/** A workbook as it was read, and the sheets that were too large to be read with the others. */
export interface ReadBook {
  readonly reading: BookReading;
  readonly skipped: readonly string[];
}

/** Some rows of a sheet's used cells; rows and columns count from 0. */
interface Part {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

interface ReadPart extends Part {
  readonly range: Excel.Range;
}

/** Reads every sheet's cells: formulas, values and formats, and what they show where the workbook is small. Writes nothing. */
export function readBook({ signal, onProgress }: Progress = {}): Promise<ReadBook> {
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
    let cells = 0;
    const parts = sheets.flatMap(({ sheet: { name }, used }) => {
      if (used.isNullObject) return [];
      const count = used.rowCount * used.columnCount;
      if (cells + count > MOST_CELLS) {
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
    const read: ReadPart[] = [];
    await inTurn(requests(parts), async (request) => {
      if (signal?.aborted) throw new WorkbookRefusal({ kind: "cancelled" });
      for (const part of request) {
        const range = worksheets
          .getItem(part.sheet)
          .getRangeByIndexes(part.row, part.column, part.rows, part.columns)
          .load(`formulas, values, numberFormat${cells <= MOST_AT_ONCE ? ", text" : ""}`);
        read.push({ ...part, range });
      }
      await context.sync();
      onProgress?.(read.length / Math.max(1, parts.length));
    });
    return {
      reading: {
        sheets: worksheets.items
          .filter(({ name }) => !skipped.includes(name))
          .map(({ name, visibility }) =>
            sheetOf(
              name,
              visibility,
              read.filter(({ sheet }) => sheet === name),
              cells <= MOST_AT_ONCE,
            ),
          ),
        names: Object.fromEntries(names.items.map(({ name, formula }) => [name, String(formula)])),
      },
      skipped,
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
    hiddenRows: [],
    hiddenColumns: [],
  };
}
