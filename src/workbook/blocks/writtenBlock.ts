import { splitReference } from "../../sheets/grid/address";
import type { Block } from "../../sheets/block";
import type { Cell } from "../../sheets/grid/cell";
import type { Chunk } from "./rowChunks";
import type { TargetState } from "./targetState";

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
