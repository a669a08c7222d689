import { readReference } from "../formulas/references";
import type { Cell } from "../grid/cell";
import { cellsOf, type Book, type Cells } from "./reading";

/** Columns of a table by their headings, all rows or this one. */
export function tableCells(text: string, book: Book, place: Cell): Cells | undefined {
  const found = readReference(text);
  if (found?.kind !== "table") return undefined;
  const table = found.table ? book.table(found.table) : book.tableAround(place);
  const isThisRow = /^@|#This Row/i.test(found.headings);
  const wanted = found.headings
    .replace(/\[?#[^\],]*\]?,?/g, "")
    .replace(/^@/, "")
    .replace(/^\[|\]$/g, "")
    .replace(/'(.)/g, "$1");
  if (!table || wanted.includes("[") || (/#/.test(found.headings) && !isThisRow)) return undefined;
  const headings = cellsOf({ ...table.headings, sheet: table.sheet }).flat();
  const column = headings.find((cell) => book.text(cell).toLowerCase() === wanted.toLowerCase())?.column;
  if (column === undefined) return undefined;
  const whole = { ...table.body, column, columns: 1, sheet: table.sheet };
  return isThisRow ? { ...whole, row: place.row, rows: 1 } : whole;
}
