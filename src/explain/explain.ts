import type { Cell } from "../grid/cell";
import type { Asks, Explained } from "./explained";
import { agree, isError, type Figure } from "./figure";
import { labelOf, nameOf } from "./labels";
import { CellScope } from "./native";
import { filledBy, functionsOf, ourCallOf, type OurCall } from "./ours";
import { listed, phrase, phraseOfCondition } from "./phrase";
import { addressOf, cellsOf, type Book, type Cells } from "./reading";
import { reduce, type Reduced } from "./reduce";
import { signsOf } from "./signs";
import { sourceOf } from "./sources";
import { stated, type Stated } from "./stated";
import { shownText, termOf, termsListed } from "./terms";

/** As many terms as are shown; a sum of more says how many there are. */
const MOST_TERMS = 200;
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
