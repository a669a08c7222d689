import { formatAddress, quoteSheetName } from "../../../grid/address";
import type { CellError } from "../../host/errors";
import { isCellError } from "../../host/errors";
import type { GridStore, SheetId } from "../../host/gridStore";

/** What there is to say about one cell. */
export interface CellReport {
  sheet: SheetId;
  row: number;
  column: number;
  /** `Gap!C18` */
  reference: string;
  /** What the cell shows, `""` if it is blank. */
  text: string;
  /** The formula it spills from, `A12`, where it is not that formula's own cell. */
  spilledFrom: string | null;
  /** Why it shows an error, in a sentence; null if it shows none. */
  message: string | null;
}

/** For errors that the spreadsheet raises itself and that carry no sentence of a function. */
const NATIVE_MESSAGES: Readonly<Record<CellError, string>> = {
  "#NULL!": "The formula names two ranges that have no cell in common.",
  "#DIV/0!": "The formula divides by zero.",
  "#VALUE!": "The formula uses a value of the wrong kind.",
  "#REF!": "The formula refers to a cell that is no longer there.",
  "#NAME?": "The formula names a function or a range that does not exist.",
  "#NUM!": "The formula gives a number that cannot be shown.",
  "#N/A": "A value the formula needs is not available.",
  "#SPILL!":
    "The result needs more cells, and one of them is not blank. Clear the cells below and to the right.",
  "#CALC!": "The formula cannot be calculated.",
  "#BUSY!": "The function has not answered yet.",
};

/** Reads one cell. */
export function reportCell(store: GridStore, sheet: SheetId, row: number, column: number): CellReport {
  const box = { row, column, rows: 1, columns: 1 };
  const text = store.read(sheet, box, "text")[0]?.[0] ?? "";
  const value = store.read(sheet, box, "value")[0]?.[0] ?? "";
  const type = store.read(sheet, box, "type")[0]?.[0];
  const spill = store.spillAt(sheet, row, column);
  const follows = spill !== null && (spill.row !== row || spill.column !== column);
  const native = type === "Error" && isCellError(value) ? NATIVE_MESSAGES[value] : null;
  return {
    sheet,
    row,
    column,
    reference: `${quoteSheetName(store.sheets.describe(sheet).name)}!${formatAddress(box)}`,
    text,
    spilledFrom: follows ? formatAddress({ ...spill, rows: 1, columns: 1 }) : null,
    message: type === "Error" ? (store.messageAt(sheet, row, column) ?? native) : null,
  };
}

/** Every cell of the workbook that shows an error, sheet by sheet, row by row. */
export function reportErrors(store: GridStore): CellReport[] {
  return store.sheets.list().flatMap((sheet) => {
    const used = store.usedRange(sheet, true);
    if (!used) return [];
    return store
      .read(sheet, used, "type")
      .flatMap((types, row) =>
        types.flatMap((type, column) =>
          type === "Error" ? [reportCell(store, sheet, used.row + row, used.column + column)] : [],
        ),
      );
  });
}
