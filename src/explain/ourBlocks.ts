import type { Node } from "../formulas/tree";
import type { Cell } from "../grid/cell";
import type { Asks } from "./explained";
import { agree, type Figure } from "./figure";
import { argumentsOf, filledBy } from "./ourCalls";
import { ourCallOf, type OurCall } from "./ours";
import { PlaceScope, type Ranges } from "./placeScope";
import { addressOf, cellsOf, type Book, type Cells } from "./reading";
import { stated, type Stated } from "./stated";
import type { Filled } from "./statement";

/** What the function says of its figure; undefined where the figures of an argument cannot be told. */
export function saidOf(
  book: Book,
  ours: OurCall,
  tree: Node,
  block: Cells,
  scope: PlaceScope,
): { readonly said: Stated | undefined } | undefined {
  const filled = blockOf(book, ours, tree, block, scope);
  return filled && { said: stated(ours.statement, filled, ours.at.row, ours.at.column) };
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
export function askedAgain({ statement, call, at }: OurCall, scope: PlaceScope): Asks | undefined {
  const filled = filledBy(statement, call, scope, []);
  if (!filled) return undefined;
  const addresses = ({ cells: [only, ...others] }: Figure) =>
    only && others.length === 0 ? addressOf(only) : "";
  return {
    id: statement.id,
    args: argumentsOf(statement, filled),
    from: Object.fromEntries(
      [...filled.args].map(([name, area]) => [name, area.map((row) => row.map(addresses))]),
    ),
    ...at,
  };
}
