import type { Node } from "../formulas/tree";
import type { Cell } from "../grid/cell";
import { scopeAt } from "./cellScope";
import type { Asks } from "./explained";
import { agree, type CellValue, type Figure } from "./figure";
import { argumentsOf, filledBy, ourCallOf, type OurCall } from "./ours";
import { PlaceScope, type Ranges } from "./placeScope";
import { addressOf, cellsOf, type Book, type Cells } from "./reading";
import { reduce, reduceWords, type Reduced } from "./reduce";
import { stated, type Stated } from "./stated";
import type { Filled, Statement } from "./statement";

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
  const filled = ours && blockOf(book, ours, tree, block, scope);
  if (filled) {
    const said = stated(ours.statement, filled, ours.at.row, ours.at.column);
    if (!said || (said.reduced && (said.given || agree(said.reduced.value, value))))
      return { ...base, ours: { statement: ours.statement, said } };
  }
  const reduced = reduce(tree, scope);
  if (reduced && agree(reduced.value, value)) return { ...base, reduced };
  const words = typeof value === "string" ? reduceWords(tree, scope) : undefined;
  return words && fitsWords(words, value) ? { ...base, reduced: words } : base;
}

/** Whether a text has the fixed words of a formula in their order: how its figures are written is Excel's own. */
function fitsWords({ made }: Omit<Reduced, "value">, value: CellValue): boolean {
  const fixed = made.is === "words" ? made.of : [made];
  let rest = String(value);
  return fixed.every((part) => {
    if (part.is !== "value") return true;
    const at = rest.indexOf(String(part.value));
    rest = rest.slice(at + String(part.value).length);
    return at >= 0;
  });
}

const blocks = new WeakMap<Ranges, Map<Node, Filled | undefined>>();

/** The call with its arguments, and its result as far as the sheet shows it: the same for each cell of a block. */
function blockOf(book: Book, ours: OurCall, tree: Node, block: Cells, scope: PlaceScope): Filled | undefined {
  const found = blocks.get(scope.ranges) ?? new Map<Node, Filled | undefined>();
  blocks.set(scope.ranges, found);
  if (!found.has(ours.call)) found.set(ours.call, blockShown(book, ours, tree, block, scope));
  return found.get(ours.call);
}

function blockShown(
  book: Book,
  { statement, call, isPicked }: OurCall,
  tree: Node,
  block: Cells,
  scope: PlaceScope,
): Filled | undefined {
  const cells = cellsOf(block);
  const shown = (cell: Cell): Figure => ({ value: book.value(cell), cells: [cell] });
  if (!isPicked)
    return filledBy(
      statement,
      call,
      scope,
      cells.map((row) => row.map(shown)),
    );
  const answer = scope.area(call);
  if (!answer) return undefined;
  // Of what INDEX picks, each figure of the result stands in the cell that shows it.
  const result = answer.map((row) => [...row]);
  cells.forEach((row, down) =>
    row.forEach((cell, right) => {
      const place = { row: down, column: right };
      const at = ourCallOf(tree, new PlaceScope(scope.ranges, place), place)?.at;
      const figures = at && result[at.row];
      if (figures && figures[at.column] && agree(figures[at.column]?.value, book.value(cell)))
        figures[at.column] = shown(cell);
    }),
  );
  return filledBy(statement, call, scope, result);
}

/** The call as it can be made again, where an error begins in it. */
export function askedAgain({ tree, scope, anchor }: Calculation, cell: Cell): Asks | undefined {
  const place = { row: cell.row - anchor.row, column: cell.column - anchor.column };
  const ours = tree && ourCallOf(tree, scope, place);
  const filled = ours && filledBy(ours.statement, ours.call, scope, []);
  if (!filled) return undefined;
  const addresses = ({ cells: [only, ...others] }: Figure) =>
    only && others.length === 0 ? addressOf(only) : "";
  return {
    id: ours.statement.id,
    args: argumentsOf(ours.statement, filled),
    from: Object.fromEntries(
      [...filled.args].map(([name, area]) => [name, area.map((row) => row.map(addresses))]),
    ),
    ...ours.at,
  };
}
