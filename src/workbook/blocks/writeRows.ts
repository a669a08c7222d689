import { changedCells } from "../cells/changedCells";
import { dress, GENERAL } from "../cells/dress";
import { setInPieces } from "../cells/inPieces";
import type { Place } from "../cells/place";
import type { Chunk } from "../cells/rowChunks";
import { formulaAt, type TargetState } from "../cells/targetState";
import { cellWriter } from "../cells/writeCells";
import { placeOf, placeOfRows, rowsOf, wholeOf, type WrittenBlock } from "../cells/writtenBlock";
import { WorkbookRefusal } from "../refusal";
import { widen } from "./widen";

/**
 * Asks for the rows of a chunk of a block to be written, the last ones with the looks of all, and read back. What comes
 * back is to be called after the next sync: it keeps what the rows hold then.
 */
export type AskChunk = (context: Excel.RequestContext, written: WrittenBlock, chunk: Chunk) => () => void;

/** How a block is written, chunk by chunk; its contents are worked out once. */
export function chunkWriter(block: WrittenBlock["block"]): AskChunk {
  const write = cellWriter(block);
  return (context, written, chunk) => {
    const { before, formattable, after } = written;
    written.begun = Math.max(written.begun, chunk.first + chunk.rows);
    const place = placeOf(context, written);
    if (chunk.first === 0 && formattable) makeOrdinary(place, before);
    write(placeOfRows(place, chunk), chunk);
    const isLast = chunk.first + chunk.rows === block.cells.length;
    if (formattable && isLast) dress(place, block);
    const keepWidths = isLast ? widen(place, written) : () => undefined;
    const rows = rowsOf(place, chunk, block).load("formulas");
    return () => {
      after.push(...(rows.formulas as unknown[][]));
      keepWidths();
    };
  };
}

/** Cells formatted as text would show formulas as they are typed: they become ordinary ones first. */
function makeOrdinary(place: Place, { used }: TargetState): void {
  if (!used) return;
  const from = { ...place, row: place.row + used.box.row, column: place.column + used.box.column };
  const codes = used.numberFormats.map((row) => row.map((code) => (code === "@" ? GENERAL : null)));
  setInPieces(from, codes, (piece, rows) => {
    // Excel's types say that no cell is left out, and its documents that null leaves one out.
    piece.numberFormat = rows as string[][];
  });
}

/**
 * Refuses where cells of a chunk that is still to be written have changed since the first one was: a long block takes
 * its time, and what somebody types meanwhile is theirs.
 */
export async function refuseIfChanged(
  context: Excel.RequestContext,
  written: WrittenBlock,
  chunk: Chunk,
): Promise<void> {
  const { cell, block, before, address } = written;
  const rows = rowsOf(placeOf(context, written), chunk, block).load("formulas");
  await context.sync();
  const cells = changedCells(
    { row: cell.row + chunk.first, column: cell.column },
    { rows: chunk.rows, columns: wholeOf(block).columns },
    (row, column) => formulaAt(before, chunk.first + row, column),
    (row, column) => (rows.formulas as unknown[][])[row]?.[column],
  );
  if (cells.length > 0) throw new WorkbookRefusal({ kind: "changed", address, cells });
}
