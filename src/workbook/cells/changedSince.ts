import { isSpilledInto } from "../../sheets/plan/block";
import { changedCells } from "./changedCells";
import { contentsNow, wholeOf, type WrittenBlock } from "./writtenBlock";

/** The cells of a block that no longer hold what its insertion left in them, by name. */
export async function changedSince(written: WrittenBlock): Promise<string[]> {
  const { cell, block, after } = written;
  const now = await contentsNow(written);
  return changedCells(
    cell,
    wholeOf(block),
    (row, column) => after[row]?.[column],
    // What a formula spills is a result: it changes without anybody changing the cell.
    (row, column) => (isSpilledInto(block, row, column) ? after : now)[row]?.[column],
  );
}
