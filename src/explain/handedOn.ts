import type { Cell } from "../grid/cell";
import { calculationOf } from "./calculation";
import { agree } from "./figure";
import { addressOf, type Book } from "./reading";

/** As many links as are followed before a circle is taken for one. */
const MOST_LINKS = 32;

/** Where a figure that is only handed on comes from. */
export function settled(
  book: Book,
  cell: Cell,
  via: readonly string[],
): { cell: Cell; via: readonly string[] } {
  const next = via.length < MOST_LINKS ? handedOnFrom(book, cell) : undefined;
  if (!next || !book.canExplain(next) || !agree(book.value(next), book.value(cell))) return { cell, via };
  return settled(book, next, [...via, addressOf(cell)]);
}

/** The one cell whose figure a cell repeats. */
function handedOnFrom(book: Book, cell: Cell): Cell | undefined {
  const calculation = calculationOf(book, cell);
  const said = calculation?.ours?.said;
  const reduced = said ? (said.given ? undefined : said.reduced) : calculation?.reduced;
  const [figure] = reduced?.figures ?? [];
  return reduced?.made.is === "figure" && figure?.cells.length === 1 ? figure.cells[0] : undefined;
}
