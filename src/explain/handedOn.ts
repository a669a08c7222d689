import type { Cell } from "../grid/cell";
import { agree, type Figure } from "./figure";
import { CellScope } from "./native";
import { filledBy, ourCallOf } from "./ours";
import { addressOf, cellsOf, type Book } from "./reading";
import { reduce, type Reduced } from "./reduce";
import { stated } from "./stated";

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
