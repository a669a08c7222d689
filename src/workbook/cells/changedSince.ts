import { isSpilledInto } from "../../sheets/plan/block";
import { changedCells } from "./changedCells";
import { eachChunk, type WrittenBlock } from "./writtenBlock";

/** The cells of a block that no longer hold what its insertion left in them, by name. */
export async function changedSince(written: WrittenBlock): Promise<string[]> {
  const { cell, block, after } = written;
  const now: unknown[][] = [];
  await eachChunk(written, async (part, context) => {
    part.load("formulas");
    await context.sync();
    now.push(...(part.formulas as unknown[][]));
  });
  return changedCells(
    cell,
    { rows: block.cells.length, columns: block.cells[0]?.length ?? 0 },
    (row, column) => after[row]?.[column],
    // What a formula spills is a result: it changes without anybody changing the cell.
    (row, column) => (isSpilledInto(block, row, column) ? after : now)[row]?.[column],
  );
}
