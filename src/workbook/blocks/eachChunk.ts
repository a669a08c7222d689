import { runBatch } from "../batch";
import { inTurn } from "../inTurn";
import { rowChunks, type Chunk } from "./rowChunks";
import { rangeAt, rowsOf, type WrittenBlock } from "./writtenBlock";

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
