import { calls } from "../formulas/calls";
import { references } from "../formulas/references";
import type { Cell } from "../grid/cell";
import type { Explained, Kind, Term } from "./explained";
import { agree, isNumber, type Figure } from "./figure";
import { settled } from "./handedOn";
import { labelOf } from "./labels";
import { scopeAt } from "./cellScope";
import { plainNumber } from "./phrase";
import { addressOf, addressOfCells, cellsOf, type Book, type Cells } from "./reading";
import type { Sign } from "./signs";
import { isHeading, sourceOf } from "./sources";
import { lowerFirst } from "./stated";

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

const EMPTY = { sign: "" as const, words: "", text: "", value: "", cells: [], at: "", via: [] };

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

/** One figure as a term: where a link only hands it on, the figure it hands on. */
export function termOf(book: Book, base: Pick<Explained, "cell">, figure: Figure, sign: Sign): Term {
  const [only, ...more] = figure.cells;
  if (!only) {
    const text = isNumber(figure.value) ? plainNumber(figure.value) : String(figure.value);
    return {
      ...EMPTY,
      sign,
      words: figure.words ?? "",
      text: text === "" ? "no" : text,
      value: figure.value,
    };
  }
  const shows = book.value(only);
  const isWorked = figure.worked === true && (shows === "" || !agree(shows, figure.value));
  if (more.length > 0 || isWorked) {
    const last = more.at(-1);
    const at = last ? `${addressOf(only)} to ${addressOf(last)}` : addressOf(only);
    const text = isNumber(figure.value) ? plainNumber(figure.value) : String(figure.value);
    return {
      ...EMPTY,
      sign,
      words:
        figure.words ??
        (last ? `from ${figure.cells.length} cells` : `from ${wordsOf(book, base.cell, only)}`),
      text,
      value: figure.value,
      cells: figure.cells,
      at,
    };
  }
  const { cell, via } = settled(book, only, []);
  const words = figure.words ?? wordsOf(book, base.cell, cell);
  const known = book.knows(cell);
  const kind = book.canExplain(cell) ? kindOf(book, cell) : "unread";
  return {
    sign,
    words,
    text: known ? shownText(book, cell) || "blank" : "",
    value: figure.value,
    cells: [cell],
    at: addressOf(cell),
    via,
    kind,
    source: kind === "input" ? sourceOf(book, cell) : undefined,
  };
}

function kindOf(book: Book, cell: Cell): Kind {
  const formula = book.formula(book.spill(cell) ?? cell);
  if (!formula) return book.value(cell) === "" ? "blank" : isHeading(book, cell) ? "heading" : "input";
  return calls(formula).length > 0 ? "ours" : "formula";
}

/** By what a sentence calls a figure: its row's words, or its heading where the row is the same. */
function wordsOf(book: Book, from: Cell, cell: Cell): string {
  const label = labelOf(book, cell);
  const own = labelOf(book, from);
  const row = lowerFirst(label.row);
  if (label.row && label.row !== own.row)
    return label.heading === own.heading || !label.heading ? row : `${row} ${label.heading}`;
  return label.heading && label.heading !== own.heading ? label.heading : row || addressOf(cell);
}

export function shownText(book: Book, cell: Cell): string {
  const text = book.text(cell);
  if (text !== "") return text;
  const value = book.value(cell);
  return isNumber(value) ? plainNumber(value) : String(value);
}
