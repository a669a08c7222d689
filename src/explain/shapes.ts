import { calls } from "../formulas/calls";
import { agree } from "./figure";
import { scopeAt } from "./cellScope";
import { Book, cellsOf, type Cells } from "./reading";

/** A book with the blocks that our calls fill, by what they answer, where the host cannot say which cells those are. */
export function withShapes(book: Book): Book {
  const { reading, call } = book;
  if (!reading.saysNoSpills) return book;
  return new Book({ ...reading, spills: reading.sheets.flatMap((sheet) => blocksOf(book, sheet)) }, call);
}

function blocksOf(book: Book, { name, row, column, formulas }: Book["reading"]["sheets"][number]): Cells[] {
  return formulas.flatMap((cells, down) =>
    cells.flatMap((_, right) => {
      const anchor = { sheet: name, row: row + down, column: column + right };
      const block = blockAt(book, anchor);
      return block ? [block] : [];
    }),
  );
}

/** What the formula comes to, where just that stands in the cells it would fill. */
function blockAt(book: Book, anchor: Pick<Cells, "sheet" | "row" | "column">): Cells | undefined {
  const formula = book.formula(anchor);
  const { tree } = calls(formula).length > 0 ? book.parse(formula) : {};
  const area = tree && scopeAt(book, anchor).area(tree);
  const block = { ...anchor, rows: area?.length ?? 1, columns: area?.[0]?.length ?? 1 };
  if (block.rows * block.columns < 2) return undefined;
  const isShown = cellsOf(block).every((cells, down) =>
    cells.every((cell, right) => {
      const is = area?.[down]?.[right]?.value;
      return (is === "" && book.value(cell) === "") || agree(is, book.value(cell));
    }),
  );
  return isShown ? block : undefined;
}
