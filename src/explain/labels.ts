import type { Cell } from "../grid/cell";
import { isError, isNumber, type CellValue } from "./figure";
import type { Book } from "./reading";

/** The words by which a figure is known on its sheet: the nearest text to its left, and the nearest heading above. */
export interface Label {
  readonly row: string;
  readonly heading: string;
}

const isText = (value: CellValue): value is string =>
  typeof value === "string" && value.trim() !== "" && !isError(value);

const isYear = (value: CellValue): boolean =>
  isNumber(value) && Number.isInteger(value) && value >= 1900 && value <= 2199;

export function labelOf(book: Book, cell: Cell): Label {
  return { row: leftOf(book, cell), heading: above(book, cell) };
}

function leftOf(book: Book, { sheet, row, column }: Cell): string {
  for (let left = column - 1; left >= 0; left--) {
    const value = book.value({ sheet, row, column: left });
    if (isText(value)) return value.trim();
  }
  return "";
}

function above(book: Book, { sheet, row, column }: Cell): string {
  for (let up = row - 1; up >= 0; up--) {
    const value = book.value({ sheet, row: up, column });
    if (isText(value)) return value.trim();
    if (isYear(value)) return String(value);
  }
  return "";
}

/** Both words as one: "Budget requirement 2011/12"; the address where a figure has neither. */
export function nameOf({ row, heading }: Label, otherwise: string): string {
  if (!row) return heading || otherwise;
  return heading && !row.includes(heading) ? `${row} ${heading}` : row;
}
