import { calls } from "../formulas/calls";
import type { Cell } from "../grid/cell";
import type { Explained, Kind, Term } from "./explained";
import { agree, isNumber, type Figure } from "./figure";
import { settled } from "./handedOn";
import { labelOf } from "./labels";
import { plainNumber } from "./phrase";
import { addressOf, type Book } from "./reading";
import type { Sign } from "./signs";
import { isHeading, sourceOf } from "./sources";
import { lowerFirst } from "./lowerFirst";

/** A term of which nothing is known yet. */
export const EMPTY = { sign: "" as const, words: "", text: "", value: "", cells: [], at: "", via: [] };

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
