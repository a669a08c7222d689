import { references } from "../formulas/references";
import type { Cell } from "../grid/cell";
import { agree, isError, isNumber, type CellValue, type Figure, type Made } from "./figure";
import { labelOf, nameOf } from "./labels";
import { CellScope } from "./native";
import { filledBy, functionsOf, ourCallOf, type OurCall } from "./ours";
import { listed, phrase, phraseOfCondition, plainNumber } from "./phrase";
import { addressOf, addressOfCells, cellsOf, type Book, type Cells } from "./reading";
import { reduce, type Reduced } from "./reduce";
import { signsOf, type Sign } from "./signs";
import { sourceOf, type Source } from "./sources";
import { lowerFirst, stated, type Stated } from "./stated";

/** What a cell is: typed, filled by a function of ours, by another formula, a heading of a block of ours, or nothing. */
export type Kind = "input" | "ours" | "formula" | "heading" | "blank";

/** One of the figures that a figure is made of. */
export interface Term {
  readonly sign: Sign;
  /** What it is called in the sentence. */
  readonly words: string;
  readonly text: string;
  readonly value: CellValue;
  /** The cells it comes from; none for what is worked out on the way, several for a total. */
  readonly cells: readonly Cell[];
  /** Their address; "" for none. */
  readonly at: string;
  /** Cells that only handed the figure on. */
  readonly via: readonly string[];
  /** Undefined for totals and what is worked out; "unread" for a sheet or workbook that was not read. */
  readonly kind?: Kind | "unread";
  readonly source?: Source | undefined;
}

/** What is said of one cell. Plain data: it can be kept, copied and compared. */
export interface Explained {
  readonly cell: Cell;
  readonly at: string;
  readonly kind: Kind;
  /** What the figure is called: "Budget gap: Lower 2011/12". */
  readonly name: string;
  readonly value: CellValue;
  readonly text: string;
  readonly sentence: string;
  /** What arithmetic does not show. */
  readonly rule?: string | undefined;
  readonly formula?: string;
  readonly terms: readonly Term[];
  /** How the value is made of its terms, in their order; undefined where it is not said in full. */
  readonly made?: Made | undefined;
  readonly source?: Source | undefined;
  /** Of an error that begins in a call of ours: the call, and which of its cells this is. */
  readonly asks?: Asks | undefined;
}

/** A call as it can be made again: the rows of each argument, null for a blank cell and for an argument left out. */
export interface Asks {
  readonly id: string;
  readonly args: readonly (readonly (readonly (CellValue | null)[])[] | null)[];
  readonly row: number;
  readonly column: number;
}

/** As many terms as are shown; a sum of more says how many there are. */
const MOST_TERMS = 200;
/** Of what cannot be put into words, as many cells are listed. */
const MOST_LISTED = 24;

/** One cell: its sentence and the figures it is made of. Links that only hand a figure on are no steps. */
export function explain(book: Book, asked: Cell): Explained {
  const cell = { sheet: book.sheet(asked.sheet)?.name ?? asked.sheet, row: asked.row, column: asked.column };
  const block = book.spill(cell);
  const anchor: Cell = block ?? cell;
  const value = book.value(cell);
  const label = labelOf(book, cell);
  const base = {
    cell,
    at: addressOf(cell),
    value,
    text: shownText(book, cell),
    name: nameOf(label, addressOf(cell)),
  };
  const formula = book.formula(anchor);
  if (!formula) return typed(book, base);
  const said = calculated(book, base, anchor, block, formula);
  return { ...base, formula, ...said };
}

type Base = Pick<Explained, "cell" | "at" | "value" | "text" | "name">;
type Saying = Omit<Explained, keyof Base | "formula">;

function typed(book: Book, base: Base): Explained {
  if (base.value === "") return { ...base, kind: "blank", sentence: `${base.at} is blank.`, terms: [] };
  const source = sourceOf(book, base.cell);
  const where = source ? `Its note: ${source.text}` : "There is no source note beside it.";
  const sentence = `${base.name} ${base.text} is typed here. ${where}`;
  return { ...base, kind: "input", sentence, terms: [], source };
}

function calculated(book: Book, base: Base, anchor: Cell, block: Cells | undefined, formula: string): Saying {
  const scope = new CellScope(book, anchor);
  const { tree, problem } = book.parse(formula);
  if (!tree)
    return general(book, base, anchor, formula, `by a formula that cannot be put into words (${problem})`);
  const ours = ourCallOf(tree, scope);
  if (isError(base.value))
    return failed(book, base, anchor, formula, ours && asksOf(base, anchor, ours, scope));
  const said = ours && saidByOurs(book, base, block ?? { ...anchor, rows: 1, columns: 1 }, ours, scope);
  if (said) return said;
  const reduced = block ? undefined : reduce(tree, scope);
  if (reduced && agree(reduced.value, base.value)) {
    const isFixed = reduced.figures.length === 0 && reduced.because.length === 0;
    const rule = isFixed ? "The formula holds the figure itself and refers to no cell." : undefined;
    return { kind: "formula", ...inFull(book, base, base.name, reduced, rule) };
  }
  const functions = functionsOf(tree);
  return general(
    book,
    base,
    anchor,
    formula,
    functions.length > 0 ? `with ${listed(functions)}` : "by a formula",
  );
}

/** What the function says of its own figure. */
function saidByOurs(
  book: Book,
  base: Base,
  block: Cells,
  { call, statement }: OurCall,
  scope: CellScope,
): Saying | undefined {
  const figures = cellsOf(block).map((row) =>
    row.map((cell): Figure => ({ value: book.value(cell), cells: [cell] })),
  );
  const [down, right] = [base.cell.row - block.row, base.cell.column - block.column];
  const filled = filledBy(statement, call, scope, figures);
  if (!filled) return undefined;
  const said = stated(statement, filled, down, right);
  if (!said) {
    const sentence = `${base.text || base.at} is a heading of the block that PLAN.${statement.id} fills.`;
    return { kind: "heading", sentence, terms: [] };
  }
  const name = base.name === base.at ? (said.name ?? base.name) : base.name;
  if (said.reduced && !said.given && agree(said.reduced.value, base.value)) {
    return { kind: "ours", ...inFull(book, base, name, said.reduced, said.rule) };
  }
  return said.reduced && said.given
    ? { kind: "ours", ...asGiven(book, base, name, said, statement.id) }
    : undefined;
}

/** A figure with all that it is made of. */
function inFull(book: Book, base: Base, name: string, reduced: Reduced, rule?: string): Omit<Saying, "kind"> {
  const { figures, made, because } = reduced;
  const signs = signsOf(made, figures.length);
  const terms = figures.map((figure, index) => termOf(book, base, figure, signs[index] ?? ""));
  const say = (index: number) => (terms[index] ? `${terms[index].text} ${terms[index].words}`.trim() : "");
  const isChosen = made.is === "value";
  const reasons = because.map((one) => phraseOfCondition(one, say));
  const why = reasons.length > 0 ? `${isChosen ? " because " : ", because "}${listed(reasons)}` : "";
  const is = isChosen
    ? ` is ${typeof base.value === "string" ? `“${base.text}”` : base.text}`
    : ` ${base.text} = ${phrase(made, say)}`;
  const sentence = `${name}${is}${why}`;
  return {
    sentence,
    rule,
    terms: terms.slice(0, MOST_TERMS),
    made: terms.length > MOST_TERMS ? undefined : made,
  };
}

/** A figure that the function gives and no sum makes: what goes into it. */
function asGiven(
  book: Book,
  base: Base,
  name: string,
  { reduced, rule }: Stated,
  id: string,
): Omit<Saying, "kind"> {
  const terms = (reduced?.figures ?? [])
    .filter(({ cells, value }) => cells.length > 0 || (value !== "" && value !== 0))
    .map((figure) => termOf(book, base, figure, ""));
  const from = terms.map(({ text, words }) => `${text} ${words}`.trim());
  const sentence = `${name} ${base.text} is what PLAN.${id} gives${from.length > 0 ? ` for ${listed(from)}` : ""}.`;
  return { sentence, rule, terms };
}

/** What cannot be put into words: which functions it uses, and its figures. */
function general(book: Book, base: Base, anchor: Cell, formula: string, how: string): Saying {
  const terms = termsListed(book, base, anchor, formula);
  const count = terms.reduce((sum, { cells }) => sum + Math.max(cells.length, 1), 0);
  const named = terms.slice(0, 4).map(({ text, words }) => `${text} ${words}`.trim());
  const from =
    terms.length === 0 ? "" : ` from ${count === 1 ? "one figure" : `${count} figures`}: ${named.join(", ")}`;
  const sentence = `${base.name} ${base.text} is calculated ${how}${from}${terms.length > 4 ? " …" : ""}`;
  return { kind: "formula", sentence, terms };
}

/** An error: where it begins. */
function failed(book: Book, base: Base, anchor: Cell, formula: string, asks: Asks | undefined): Saying {
  const terms = termsListed(book, base, anchor, formula);
  const from = terms.filter(({ value }) => isError(value));
  const said =
    from.length > 0
      ? `${base.name} shows ${base.text} because ${listed(from.map(({ at, text }) => `${at} shows ${text}`))}.`
      : `${base.name} shows ${base.text}: the error begins here.`;
  if (from.length > 0) return { kind: "formula", sentence: said, terms: from };
  return { kind: asks ? "ours" : "formula", sentence: said, terms, asks };
}

/** The call as it stands, with what its arguments hold. */
function asksOf(
  { cell }: Base,
  anchor: Cell,
  { call, statement }: OurCall,
  scope: CellScope,
): Asks | undefined {
  const args = filledBy(statement, call, scope, [])?.args;
  if (!args) return undefined;
  const rows = statement.parameters.map(
    (name) =>
      args.get(name)?.map((figures) => figures.map(({ value }) => (value === "" ? null : value))) ?? null,
  );
  return { id: statement.id, args: rows, row: cell.row - anchor.row, column: cell.column - anchor.column };
}

/** Every reference of a formula as a term: single cells by themselves, ranges as one. */
function termsListed(book: Book, base: Base, anchor: Cell, formula: string): Term[] {
  const scope = new CellScope(book, anchor);
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
  const words = labelOf(book, cells).row;
  return {
    ...EMPTY,
    words: `${all.length} cells${words ? ` of ${lowerFirst(words)}` : ""}`,
    cells: all,
    at: addressOfCells(cells),
  };
}

/** One figure as a term: where a link only hands it on, the figure it hands on. */
function termOf(book: Book, base: Base, figure: Figure, sign: Sign): Term {
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
  if (more.length > 0) {
    const at = listed([addressOf(only), addressOf(more.at(-1) ?? only)]).replace(" and ", " to ");
    const text = isNumber(figure.value) ? plainNumber(figure.value) : "";
    return {
      ...EMPTY,
      sign,
      words: figure.words ?? `from ${figure.cells.length} cells`,
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

/** As many links as are followed before a circle is taken for one. */
const MOST_LINKS = 32;

/** Where a figure that is only handed on comes from. */
function settled(book: Book, cell: Cell, via: readonly string[]): { cell: Cell; via: readonly string[] } {
  const next = via.length < MOST_LINKS ? handedOnFrom(book, cell) : undefined;
  if (!next || !book.canExplain(next) || !agree(book.value(next), book.value(cell))) return { cell, via };
  return settled(book, next, [...via, addressOf(cell)]);
}

/** The one cell whose figure a cell repeats. */
function handedOnFrom(book: Book, cell: Cell): Cell | undefined {
  const block = book.spill(cell);
  const anchor: Cell = block ?? cell;
  const formula = book.formula(anchor);
  const { tree } = formula ? book.parse(formula) : {};
  if (!tree) return undefined;
  const scope = new CellScope(book, anchor);
  const ours = ourCallOf(tree, scope);
  if (!ours) return block ? undefined : oneFigure(reduce(tree, scope));
  const cells = block ?? { ...anchor, rows: 1, columns: 1 };
  const figures = cellsOf(cells).map((row) =>
    row.map((one): Figure => ({ value: book.value(one), cells: [one] })),
  );
  const filled = filledBy(ours.statement, ours.call, scope, figures);
  const said = filled && stated(ours.statement, filled, cell.row - cells.row, cell.column - cells.column);
  return said?.given ? undefined : oneFigure(said?.reduced);
}

function oneFigure(reduced: Reduced | undefined): Cell | undefined {
  const [figure] = reduced?.figures ?? [];
  return reduced?.made.is === "figure" && figure?.cells.length === 1 ? figure.cells[0] : undefined;
}

function kindOf(book: Book, cell: Cell): Kind {
  const formula = book.formula(book.spill(cell) ?? cell);
  if (!formula) return book.value(cell) === "" ? "blank" : "input";
  return /PLAN[._]/i.test(formula) ? "ours" : "formula";
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

function shownText(book: Book, cell: Cell): string {
  const text = book.text(cell);
  if (text !== "") return text;
  const value = book.value(cell);
  return isNumber(value) ? plainNumber(value) : String(value);
}
