import type { Cell } from "../grid/cell";
import { isError } from "./figure";
import { addressOf, type Book } from "./reading";

/** Where an input says that it comes from. */
export interface Source {
  readonly text: string;
  readonly at: string;
}

const HEADING = /^(?:sources?|references?|basis|where from)$/i;

/** A note has words: a unit, a tick or a status is none. */
const LEAST = 4;

/**
 * The note of an input: the text in its row under a heading Source, Reference or Basis, else the text typed right of its
 * figures, else the cell's comment. A line for a whole sheet belongs to no single cell and is never taken.
 */
export function sourceOf(book: Book, cell: Cell): Source | undefined {
  return underHeading(book, cell) ?? rightOf(book, cell) ?? commentOn(book, cell);
}

/** What people have put on the cell itself, one behind the other. */
function commentOn(book: Book, { sheet, row, column }: Cell): Source | undefined {
  const texts = (book.reading.comments ?? []).flatMap(({ cell, text }) =>
    cell.row === row && cell.column === column && cell.sheet.toLowerCase() === sheet.toLowerCase()
      ? [text.trim()]
      : [],
  );
  return texts.length > 0 ? { text: texts.join(" · "), at: addressOf({ sheet, row, column }) } : undefined;
}

/** Whether what was typed heads a column, words in a row that ends with the heading Source; or a row of what is calculated. */
export const isHeading = (book: Book, cell: Cell): boolean =>
  typeof book.value(cell) === "string" &&
  (textsRightOf(book, cell).some((text) => HEADING.test(text)) || namesCalculated(book, cell));

/** The first words of a row in which all else is calculated: a figure among it. */
function namesCalculated(book: Book, cell: Cell): boolean {
  const read = book.sheet(cell.sheet);
  const row = read?.values[cell.row - read.row] ?? [];
  const filled = row.flatMap((value, at) => (value === "" ? [] : [(read?.column ?? 0) + at]));
  const [first, ...others] = filled.map((column) => ({ ...cell, column }));
  const isCalculated = (one: Cell) => book.formula(one) !== "" || book.spill(one) !== undefined;
  return (
    first?.column === cell.column &&
    others.every(isCalculated) &&
    others.some((one) => typeof book.value(one) === "number")
  );
}

function textsRightOf(book: Book, cell: Cell): string[] {
  const read = book.sheet(cell.sheet);
  const right = read?.values[cell.row - read.row]?.slice(cell.column + 1 - read.column) ?? [];
  return right.flatMap((value) => (typeof value === "string" && value.trim() !== "" ? [value.trim()] : []));
}

function underHeading(book: Book, cell: Cell): Source | undefined {
  const read = book.sheet(cell.sheet);
  if (!read) return undefined;
  const last = read.column + (read.values[0]?.length ?? 0);
  for (let up = cell.row - 1; up >= read.row; up--) {
    for (let column = cell.column + 1; column < last; column++) {
      const heading = book.value({ ...cell, row: up, column });
      if (typeof heading !== "string" || !HEADING.test(heading.trim())) continue;
      return noteAt(book, { ...cell, column });
    }
  }
  return undefined;
}

/** The first text right of the figure that was typed: what a formula says there is no source. */
function rightOf(book: Book, cell: Cell): Source | undefined {
  // One of several words in a row has its neighbour beside it and no note.
  if (typeof book.value(cell) === "string" && textsRightOf(book, cell).length > 1) return undefined;
  const read = book.sheet(cell.sheet);
  const last = read ? read.column + (read.values[0]?.length ?? 0) : 0;
  for (let column = cell.column + 1; column < last; column++) {
    const note = noteAt(book, { ...cell, column });
    if (note) return note;
  }
  return undefined;
}

function noteAt(book: Book, cell: Cell): Source | undefined {
  const text = book.value(cell);
  if (typeof text !== "string" || text.trim().length < LEAST || isError(text)) return undefined;
  const isTyped = book.formula(cell) === "" && book.spill(cell) === undefined;
  return isTyped ? { text: text.trim(), at: addressOf(cell) } : undefined;
}
