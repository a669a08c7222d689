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

/** A number that can be a year: one only beside the year before or after it, for amounts are as large. */
const isYear = (value: CellValue): value is number =>
  isNumber(value) && Number.isInteger(value) && value >= 1900 && value <= 2199;

const YEAR_WORDS = /^(?:19|20|21)\d\d(?:[/-]\d{2,4})?$/;

export function labelOf(book: Book, cell: Cell): Label {
  return { row: leftOf(book, cell), heading: above(book, cell) };
}

/** The words that begin its row of the table, the fuller one of two; else the nearest text on its left. */
function leftOf(book: Book, { sheet, row, column }: Cell): string {
  const at = (one: number) => ({ sheet, row, column: one });
  let first = column;
  // A figure that is missing leaves a gap below its heading; between two tables nothing stands above either.
  while (first > 0 && (book.value(at(first - 1)) !== "" || above(book, at(first - 1)))) first--;
  const joined = Array.from({ length: column - first }, (_, along) => book.value(at(first + along)));
  const figures = joined.findIndex((value) => !isText(value));
  const words = (figures < 0 ? joined : joined.slice(0, figures)).filter(isText).map((text) => text.trim());
  const [code = "", title = ""] = words;
  if (words.length > 0) return title.length > code.length ? title : code;
  for (let left = column - 1; left >= 0; left--) {
    const value = book.value(at(left));
    if (isText(value)) return value.trim();
  }
  return "";
}

/** The year above it, else what heads its column of the table. Only years hold on below a blank row. */
function above(book: Book, { sheet, row, column }: Cell): string {
  let heading = "";
  let isBeyond = false;
  for (let up = row - 1; up >= 0; up--) {
    const here = { sheet, row: up, column };
    const value = book.value(here);
    const year = isText(value) && YEAR_WORDS.test(value.trim()) ? value.trim() : yearAt(book, here);
    if (year) return year;
    const filled = filledIn(book, here);
    // A row of one cell is a title: of what stands below it, or of the sheet.
    isBeyond ||= filled === 0 || (filled === 1 && (heading !== "" || value === ""));
    if (isBeyond && heading) return heading;
    if (!isBeyond && isText(value)) heading = value.trim();
  }
  return heading;
}

function yearAt(book: Book, { sheet, row, column }: Cell): string {
  const value = book.value({ sheet, row, column });
  if (!isYear(value)) return "";
  const beside = [column - 1, column + 1].map((one) => book.value({ sheet, row, column: one }));
  return beside.includes(value - 1) || beside.includes(value + 1) ? String(value) : "";
}

/** How many cells of a row hold anything. */
function filledIn(book: Book, { sheet, row }: Cell): number {
  const read = book.sheet(sheet);
  return read?.values[row - read.row]?.filter((value) => value !== "").length ?? 0;
}

/** Both words as one: "Budget requirement 2011/12"; the address where a figure has neither. */
export function nameOf({ row, heading }: Label, otherwise: string): string {
  if (!row) return heading || otherwise;
  return heading && !row.includes(heading) ? `${row} ${heading}` : row;
}
