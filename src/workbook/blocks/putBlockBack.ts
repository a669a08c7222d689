import { isSpilledInto } from "../../sheets/plan/block";
import { inTurn, runBatch } from "../batch";
import { contentBefore } from "../cells/contentBefore";
import { formatNumbers, GENERAL } from "../cells/dress";
import { setInPieces } from "../cells/inPieces";
import { putLooksBack } from "../cells/looksBefore";
import { partOf, type Place } from "../cells/place";
import type { Chunk } from "../cells/rowChunks";
import { formulaAt, type TargetState } from "../cells/targetState";
import { begunChunks, placeOf, placeOfRows, rowsOf, wholeOf, type WrittenBlock } from "../cells/writtenBlock";
import { removeTable } from "./tableOfBlock";
import { putWidthsBack } from "./widen";

/**
 * Puts back what a block overwrote, as far as Excel was asked to write it. A table that was made of it goes; one that has
 * grown becomes plain cells, and only the block's own are put back. With `keepChanged`, cells that no longer hold what
 * the block left in them stay as they are.
 */
export async function putBlockBack(written: WrittenBlock, keepChanged = false): Promise<void> {
  const chunks = begunChunks(written);
  await inTurn(chunks, (chunk) =>
    runBatch(async (context) => {
      const place = placeOf(context, written);
      const isTheirs = keepChanged ? await askChanged(context, place, written, chunk) : () => false;
      if (chunk.first === 0) await removeTable(context, written);
      if (chunk.first === 0 && written.formattable) {
        // What goes back into a cell that is formatted as text would be text.
        written.before.looks.forEach(({ box }) => formatNumbers(partOf(place, box), GENERAL));
      }
      putContentsBack(place, written, chunk, isTheirs);
      if (chunk === chunks.at(-1)) {
        if (written.formattable) putFormatsBack(place, written.before);
        await putWidthsBack(context, place, written);
      }
      await context.sync();
    }, written.cell.sheet),
  );
}

type InBlock = (row: number, column: number) => boolean;

/** Looks which cells of a chunk hold something else than they were left with; none of one that was not read back. */
async function askChanged(
  context: Excel.RequestContext,
  place: Place,
  { block, after }: WrittenBlock,
  chunk: Chunk,
): Promise<InBlock> {
  if (after.length <= chunk.first) return () => false;
  const rows = rowsOf(place, chunk, block).load("formulas");
  await context.sync();
  const now = rows.formulas as unknown[][];
  return (row, column) =>
    !isSpilledInto(block, row, column) && now[row - chunk.first]?.[column] !== after[row]?.[column];
}

function putContentsBack(
  place: Place,
  { block, before }: WrittenBlock,
  chunk: Chunk,
  isTheirs: InBlock,
): void {
  const contents = Array.from({ length: chunk.rows }, (_, down) =>
    Array.from({ length: wholeOf(block).columns }, (_, column) => {
      const row = chunk.first + down;
      return isTheirs(row, column) ? null : contentAt(before, row, column);
    }),
  );
  setInPieces(placeOfRows(place, chunk), contents, (piece, rows) => {
    piece.formulas = rows;
  });
}

function contentAt(before: TargetState, row: number, column: number): unknown {
  const { used } = before;
  const [down, across] = [row - (used?.box.row ?? 0), column - (used?.box.column ?? 0)];
  const formula = formulaAt(before, row, column);
  return contentBefore(formula, used?.values[down]?.[across], used?.valueTypes[down]?.[across]);
}

function putFormatsBack(place: Place, { used, looks }: TargetState): void {
  if (used) {
    const from = { ...place, row: place.row + used.box.row, column: place.column + used.box.column };
    setInPieces(from, used.numberFormats, (piece, codes) => {
      piece.numberFormat = codes;
    });
  }
  looks.forEach((look) => putLooksBack(place, look));
}
