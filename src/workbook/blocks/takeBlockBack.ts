import { runBatch } from "../batch";
import { WorkbookRefusal } from "../refusal";
import { refusalOf } from "../refusalOf";
import { deleteTable } from "../tables/makeTable";
import { changedSince } from "./changedSince";
import { eachChunk } from "./eachChunk";
import { examineTarget } from "./examineTarget";
import { putBack } from "./putBack";
import type { WrittenBlock } from "./writtenBlock";

/** Puts back what a block overwrote, if its cells are still as it left them; otherwise says which are not. */
export async function takeBlockBack(written: WrittenBlock): Promise<void> {
  const cells = await changedSince(written);
  if (cells.length > 0) throw new WorkbookRefusal({ kind: "changed", address: written.address, cells });
  await putBlockBack(written);
}

/** The refusal to give after a write failed halfway: what was written is taken back, and it says if it could not be. */
export async function afterTakingBack(written: WrittenBlock, error: unknown): Promise<WorkbookRefusal> {
  const refusal = refusalOf(error, written.cell.sheet);
  try {
    await putBlockBack(written);
    return refusal;
  } catch {
    if (await isUntouched(written)) return refusal;
    return new WorkbookRefusal({ kind: "notRestored", because: refusal.reason });
  }
}

/** Whether it was the very first write that failed, and did nothing: then there was nothing to be taken back. */
async function isUntouched({ cell, block, before, after }: WrittenBlock): Promise<boolean> {
  if (after.length > 0) return false;
  try {
    const { state } = await runBatch((context) => examineTarget(context, cell, block));
    return JSON.stringify(state) === JSON.stringify(before);
  } catch {
    return false;
  }
}

async function putBlockBack(written: WrittenBlock): Promise<void> {
  if (written.tableId !== undefined) await deleteTable(written.tableId);
  await eachChunk(written, async (part, context, chunk) => {
    putBack(part, chunk, written);
    await context.sync();
  });
}
