import type { Node } from "../formulas/tree";
import type { Cell } from "../grid/cell";
import { scopeAt } from "./cellScope";
import { agree } from "./figure";
import { ourCallOf } from "./ours";
import { FURTHER, OURS } from "./parts";
import { PlaceScope } from "./placeScope";
import { addressOf, type Book, type Cells } from "./reading";
import { reduce, type Reduced } from "./reduce";
import type { Stated } from "./stated";
import type { Statement } from "./statement";

/** How a cell's formula makes its value, as far as it can be told. */
export interface Calculation {
  readonly anchor: Cell;
  readonly formula: string;
  /** Undefined for a formula that is not understood; `problem` says why. */
  readonly tree?: Node | undefined;
  readonly problem?: string | undefined;
  readonly scope: PlaceScope;
  /** The function of ours that makes it, and what that says: nothing of a heading. */
  readonly ours?: { readonly statement: Statement; readonly said: Stated | undefined } | undefined;
  readonly reduced?: Omit<Reduced, "value"> | undefined;
}

const known = new WeakMap<Book, Map<string, Calculation | undefined>>();

/** How a cell comes about; undefined for one that was typed. Worked out once. */
export function calculationOf(book: Book, cell: Cell): Calculation | undefined {
  const calculations = known.get(book) ?? new Map<string, Calculation | undefined>();
  known.set(book, calculations);
  const at = addressOf(cell);
  if (!calculations.has(at)) calculations.set(at, calculated(book, cell));
  return calculations.get(at);
}

function calculated(book: Book, cell: Cell): Calculation | undefined {
  const block: Cells = book.spill(cell) ?? { ...cell, rows: 1, columns: 1 };
  const anchor: Cell = { sheet: block.sheet, row: block.row, column: block.column };
  const formula = book.formula(anchor);
  if (!formula) return undefined;
  const place = { row: cell.row - anchor.row, column: cell.column - anchor.column };
  const scope = new PlaceScope(scopeAt(book, anchor), place);
  const { tree, problem } = book.parse(formula);
  const base = { anchor, formula, tree, problem, scope };
  if (!tree) return base;
  const value = book.value(cell);
  const ours = ourCallOf(tree, scope, place);
  const filled = ours && OURS.get().saidOf(book, ours, tree, block, scope);
  if (ours && filled) {
    const { said } = filled;
    if (!said || (said.reduced && (said.given || agree(said.reduced.value, value))))
      return { ...base, ours: { statement: ours.statement, said } };
  }
  const reduced = reduce(tree, scope);
  if (reduced && agree(reduced.value, value)) return { ...base, reduced };
  return typeof value === "string" ? { ...base, reduced: FURTHER.get().wordsOf(tree, scope, value) } : base;
}
