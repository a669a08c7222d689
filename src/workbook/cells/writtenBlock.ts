import { splitReference } from "../../grid/address";
import type { Block } from "../../sheets/plan/block";
import type { Cell } from "../../grid/cell";
import { type Chunk, rowChunks } from "./rowChunks";
import type { TargetState } from "./targetState";
import { runBatch, inTurn } from "../batch";

/** A block in the sheet: where, what it overwrote, and what its cells held right after it was written. */
export interface WrittenBlock {
  readonly cell: Cell;
  readonly address: string;
  readonly block: Block;
  readonly before: TargetState;
  /** Whether the sheet let its cells be formatted. */
  readonly formattable: boolean;
  /** As many rows as have been written. */
  readonly after: unknown[][];
  /** The table that was made of it. */
  tableId?: string;
}

export function rangeAt(context: Excel.RequestContext, address: string): Excel.Range {
  const { sheet, address: cells } = splitReference(address);
  return context.workbook.worksheets.getItem(sheet ?? "").getRange(cells);
}

/** The rows of a chunk of a range. */
export function rowsOf(range: Excel.Range, { first, rows }: Chunk, columns: number): Excel.Range {
  return range.getCell(first, 0).getAbsoluteResizedRange(rows, columns);
}

type ChunkAction = (part: Excel.Range, context: Excel.RequestContext, chunk: Chunk) => Promise<void>;

/**
 * Does something with the rows of each chunk of a written block in turn, each in a request of its own: the chunks that
 * were written, and the one that was being written when it stopped.
 */
export function eachChunk({ address, block, cell, after }: WrittenBlock, action: ChunkAction): Promise<void> {
  const columns = block.cells[0]?.length ?? 0;
  const touched = rowChunks(block.cells.length, columns).filter(({ first }) => first <= after.length);
  return inTurn(touched, (chunk) =>
    runBatch(
      (context) => action(rowsOf(rangeAt(context, address), chunk, columns), context, chunk),
      cell.sheet,
    ),
  );
}
