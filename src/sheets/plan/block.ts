import { holds, type Box } from "../../grid/box";
import type { Look } from "../looks/looks";
import type { Rows } from "./content";

/** How some cells of a block look; the box is counted from the block's top left cell. */
export interface Dressed {
  readonly box: Box;
  readonly look: Look;
  /** A number format in place of the look's own. */
  readonly numberFormat?: string;
}

/** Cells to be written together, and how they look. Later dressings add to earlier ones. */
export interface Block {
  readonly cells: Rows;
  readonly dressed: readonly Dressed[];
  /** The boxes that formulas spill into, each with its formula's own cell at the top left. */
  readonly spills?: readonly Box[];
  /** What its cells will show, where formulas among them do not say so themselves. */
  readonly shows?: Rows;
  /** Where the cells are to become an Excel table: what it would be called. Their first row is its headings. */
  readonly table?: string;
}

/** The block with what its formulas will show in a box of it. */
export function showing(block: Block, box: Box, results: Rows): Block {
  const shows = block.cells.map((cells, row) =>
    cells.map((content, column) =>
      holds(box, row, column) ? (results[row - box.row]?.[column - box.column] ?? null) : content,
    ),
  );
  return { ...block, shows };
}

/** Whether a cell of a block is filled by a formula that stands in another cell. */
export function isSpilledInto({ spills = [] }: Block, row: number, column: number): boolean {
  return spills.some((box) => holds(box, row, column) && (row !== box.row || column !== box.column));
}
