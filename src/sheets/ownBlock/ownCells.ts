import { columnLetters, quoteSheetName, splitReference } from "../../grid/address";
import { cellName, topLeftOf } from "../../grid/cell";
import type { Formula } from "../plan/content";

/** A block of the user's own cells, as it stands or turned. */
export interface OwnCells {
  /** With its sheet. */
  readonly address: string;
  readonly values: readonly (readonly (string | number | boolean)[])[];
  readonly texts: readonly (readonly string[])[];
  /** Its rows are the columns of the sheet: the block is read as if it had been turned. */
  readonly isTurned?: boolean;
}

/** A row or column of the sheet, as Excel names it. */
export interface Line {
  readonly kind: "row" | "column";
  readonly name: string;
}

/** The block read the other way: what stands in its columns as rows. */
export function turned({ address, values, texts, isTurned = false }: OwnCells): OwnCells {
  return { address, values: transposed(values), texts: transposed(texts), isTurned: !isTurned };
}

function transposed<T>(rows: readonly (readonly T[])[]): T[][] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] as T));
}

/** The row of the sheet where a row of the block stands; its column where the block is turned. */
export function rowOnSheet(cells: OwnCells, row: number): Line {
  return lineOnSheet(cells, cells.isTurned ? "column" : "row", row);
}

/** The column of the sheet where a column of the block stands; its row where the block is turned. */
export function columnOnSheet(cells: OwnCells, column: number): Line {
  return lineOnSheet(cells, cells.isTurned ? "row" : "column", column);
}

function lineOnSheet({ address }: OwnCells, kind: Line["kind"], at: number): Line {
  const { row = 0, column = 0 } = topLeftOf(address) ?? {};
  return { kind, name: kind === "row" ? String(row + at + 1) : columnLetters(column + at) };
}

/** The address of a cell of the block on its sheet, without the sheet. */
export function cellOnSheet(
  { address, isTurned }: Pick<OwnCells, "address" | "isTurned">,
  row: number,
  column: number,
): string {
  const topLeft = topLeftOf(address);
  const [down, right] = isTurned ? [column, row] : [row, column];
  return cellName((topLeft?.row ?? 0) + down, (topLeft?.column ?? 0) + right);
}

/** A formula that shows a cell of the user's and stays blank while it is: linked, never copied. */
export function linkTo(cells: Pick<OwnCells, "address" | "isTurned">, row: number, column: number): Formula {
  const { sheet } = splitReference(cells.address);
  const linked = `${quoteSheetName(sheet ?? "")}!${cellOnSheet(cells, row, column)}`;
  return { formula: `=IF(ISBLANK(${linked}),"",${linked})` };
}
