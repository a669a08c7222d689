import { references } from "../formulas/references";
import type { Cell } from "../grid/cell";
import { scopeAt } from "./cellScope";
import type { Explained, Term } from "./explained";
import { labelOf } from "./labels";
import { lowerFirst } from "./lowerFirst";
import { addressOfCells, cellsOf, type Book, type Cells } from "./reading";
import { EMPTY, termOf } from "./terms";

/** Of what cannot be put into words, as many cells are listed. */
const MOST_LISTED = 24;

/** Every reference of a formula as a term: single cells by themselves, ranges as one. */
export function termsListed(
  book: Book,
  base: Pick<Explained, "cell">,
  anchor: Cell,
  formula: string,
): Term[] {
  const scope = scopeAt(book, anchor);
  const found = references(formula).map((reference): Term | undefined => {
    const { text, kind, book: other, lastSheet } = reference;
    if (other !== null || lastSheet !== null) {
      return {
        ...EMPTY,
        words: other === null ? `${text}, on several sheets` : `${text}, in another workbook`,
        kind: "unread",
      };
    }
    const span = { at: 0, end: 0 };
    const type = kind === "cells" ? "reference" : kind === "table" ? "structured" : "name";
    const cells = scope.cells({ type, text, ...span });
    if (!cells) return kind === "name" ? undefined : { ...EMPTY, words: text, kind: "unread" };
    const whole = (reference.spills && book.spill(cells)) || cells;
    const clipped = book.clipped(whole);
    const listedCells = cellsOf({ ...clipped, rows: Math.min(clipped.rows, 1000) }).flat();
    const [only] = listedCells;
    if (only && listedCells.length === 1)
      return termOf(book, base, { value: book.value(only), cells: [only] }, "");
    return severalOf(book, clipped, listedCells);
  });
  const unique = new Map(found.flatMap((term) => (term ? [[term.at || term.words, term] as const] : [])));
  return [...unique.values()].slice(0, MOST_LISTED);
}

function severalOf(book: Book, cells: Cells, all: readonly Cell[]): Term {
  const { row, heading } = labelOf(book, cells);
  const words = cells.columns === 1 ? heading : cells.rows === 1 ? row : "";
  return {
    ...EMPTY,
    words: `${all.length} cells${words ? ` of ${lowerFirst(words)}` : ""}`,
    cells: all,
    at: addressOfCells(cells),
  };
}
