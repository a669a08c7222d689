import type { ReadOptions, Sheet } from "hucre";
import { SourceRefusal } from "../refusal";
import type { SourceSheet } from "../reading/sourceSheet";
import { sourceTable } from "../reading/sourceTable";
import { shownText } from "./shownText";

/** Which sheets of a workbook are read: those that a person can see, or those that are hidden. */
export type WhichSheets = "visible" | "hidden";

/** What is read of a workbook. */
export interface WorkbookFile {
  readonly file: Uint8Array;
  readonly which: WhichSheets;
}

/**
 * The sheets of an .xlsx file that have any text, in their order, with numbers and dates as the texts a person sees.
 * Sheets of charts, dialogs and macros are left out. Throws a SourceRefusal for what is no readable workbook, and for one
 * whose tables stand on hidden sheets only, with their names.
 */
export async function xlsxSheets({ file, which }: WorkbookFile): Promise<readonly SourceSheet[]> {
  const book = await openedOrRefused(file);
  const sheets = await tablesOf(book, which);
  if (sheets.some(isTable)) return sheets;
  const hidden = which === "visible" ? await tablesOf(book, "hidden") : [];
  const fitting = sheets.length === 0 ? hidden : hidden.filter(isTable);
  if (fitting.length > 0)
    throw new SourceRefusal({ kind: "hidden", sheets: fitting.map(({ name }) => name) });
  if (sheets.length === 0) throw new SourceRefusal({ kind: "empty" });
  return sheets;
}

/** The names of the sheets of an .xlsx file that a person cannot see. */
export async function hiddenNames(file: Uint8Array): Promise<readonly string[]> {
  return (await openedOrRefused(file)).names.hidden;
}

/** One column cannot hold a code and a title. */
const isTable = ({ table }: SourceSheet) => table.headings.length > 1;

const openedOrRefused = (file: Uint8Array) =>
  opened(file).catch(() => {
    throw new SourceRefusal({ kind: "damagedWorkbook" });
  });

interface Book {
  readonly names: Readonly<Record<WhichSheets, readonly string[]>>;
  /** What is read of some sheets. */
  readonly read: (options: ReadOptions) => Promise<readonly Sheet[]>;
}

async function opened(file: Uint8Array): Promise<Book> {
  // Taken apart one by one, so that the build sees which parts of a library are used and leaves out the others.
  const { readXlsx } = await import("hucre/xlsx");
  const names = { visible: [] as string[], hidden: [] as string[] };
  await readXlsx(file, {
    sheets: ({ name, hidden, veryHidden }) => {
      names[hidden || veryHidden ? "hidden" : "visible"].push(name);
      return false;
    },
  });
  return { names, read: async (options) => (await readXlsx(file, { ...options, readStyles: true })).sheets };
}

async function tablesOf(book: Book, which: WhichSheets): Promise<readonly SourceSheet[]> {
  const { format } = await import("numfmt");
  const sheets = await sheetsOf(book, book.names[which]).catch(() => {
    throw new SourceRefusal({ kind: "damagedWorkbook" });
  });
  return sheets
    .map(({ name, rows, cells }) => {
      const patternAt = (row: number, column: number) => cells?.get(`${row},${column}`)?.style?.numFmt;
      const grid = rows.map((row, at) =>
        row.map((held, column) => shownText(format, held, patternAt(at, column))),
      );
      return { name, table: sourceTable(grid) };
    })
    .filter(({ table }) => table.headings.length > 0);
}

/** What the library says of a sheet that is a chart, a dialog or a macro, and so has no worksheet's file. */
const NO_WORKSHEET = /missing worksheet file/i;

/** The worksheets of these names: all at once, or one by one where some are none. */
async function sheetsOf(book: Book, names: readonly string[]): Promise<readonly Sheet[]> {
  if (names.length === 0) return [];
  try {
    return await filledPart(book, names);
  } catch (error) {
    if (!isNoWorksheet(error)) throw error;
    if (names.length === 1) return [];
    const read: Sheet[] = [];
    for (const name of names) read.push(...(await sheetsOf(book, [name])));
    return read;
  }
}

const isNoWorksheet = (error: unknown): boolean => error instanceof Error && NO_WORKSHEET.test(error.message);

/** Parts of a sheet that are read, until one is not filled to its edge. "" is the whole sheet. */
const PARTS = ["A1:CV20000", "A1:CV200000", ""];

/**
 * The sheets as far as they are filled. A format in a far cell makes a sheet of millions of blank ones: a part is read
 * first, and more only where its last row or column holds something.
 */
async function filledPart(book: Book, names: readonly string[]): Promise<readonly Sheet[]> {
  for (const range of PARTS) {
    const sheets = await book.read({ sheets: [...names], ...(range ? { range } : {}) });
    if (range === "" || !sheets.some((sheet) => reachesEdge(sheet, range))) return sheets;
  }
  return [];
}

function reachesEdge({ rows }: Sheet, range: string): boolean {
  const isFilled = (held: unknown) => held !== null && held !== undefined && held !== "";
  const lastRow = Number(/\d+$/.exec(range)?.[0]);
  return (rows[lastRow - 1] ?? []).some(isFilled) || rows.some((row) => isFilled(row[LAST_COLUMN]));
}

/** CV, from 0. */
const LAST_COLUMN = 99;
