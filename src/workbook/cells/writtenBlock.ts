import type { Box } from "../../grid/box";
import type { Cell } from "../../grid/cell";
import type { Block } from "../../sheets/plan/block";
import { inTurn, runBatch } from "../batch";
import { partOf, type Place } from "./place";
import { type Chunk, rowChunks } from "./rowChunks";
import type { NarrowColumn } from "../plans";
import type { TargetState } from "./targetState";

/** A column that is widened with its block, and how wide Excel has made it. */
export interface WidenedColumn extends NarrowColumn {
  after?: number;
}

/** A block in the sheet: where, what it overwrote, and what its cells held right after it was written. */
export interface WrittenBlock {
  readonly cell: Cell;
  readonly address: string;
  /** The sheet's own id, which it keeps when the user renames it; its name as long as Excel has not told the id. */
  readonly sheetId: string;
  readonly block: Block;
  readonly before: TargetState;
  /** Whether the sheet let its cells be formatted. */
  readonly formattable: boolean;
  readonly widened: readonly WidenedColumn[];
  /** As many rows as have been written and read back. */
  readonly after: unknown[][];
  /** How many rows Excel has been asked to write, whatever came of it. */
  begun: number;
  /** The table that was made of it. */
  tableId?: string;
}

/** The box of a whole block, counted from its own top left cell. */
export function wholeOf({ cells }: Block): Box {
  return { row: 0, column: 0, rows: cells.length, columns: cells[0]?.length ?? 0 };
}

/** Where a written block stands. */
export function placeOf(
  context: Excel.RequestContext,
  { cell, sheetId }: Pick<WrittenBlock, "cell" | "sheetId">,
): Place {
  const { row, column } = cell;
  return { sheet: context.workbook.worksheets.getItem(sheetId), row, column };
}

/** The rows of a chunk, as a place of their own. */
export function placeOfRows(place: Place, { first }: Chunk): Place {
  return { ...place, row: place.row + first };
}

/** The rows of a chunk of a block. */
export function rowsOf(place: Place, { first, rows }: Chunk, { cells }: Block): Excel.Range {
  return partOf(place, { row: first, column: 0, rows, columns: cells[0]?.length ?? 0 });
}

/** The chunks of a block that Excel has been asked to write. */
export function begunChunks({ block, begun }: WrittenBlock): readonly Chunk[] {
  const { rows, columns } = wholeOf(block);
  return rowChunks(rows, columns).filter(({ first }) => first < begun);
}

/** What the cells of a written block hold now, row by row, as far as they were written. */
export async function contentsNow(written: WrittenBlock): Promise<unknown[][]> {
  const now: unknown[][] = [];
  await inTurn(begunChunks(written), (chunk) =>
    runBatch(async (context) => {
      const rows = rowsOf(placeOf(context, written), chunk, written.block).load("formulas");
      await context.sync();
      now.push(...(rows.formulas as unknown[][]));
    }, written.cell.sheet),
  );
  return now;
}
