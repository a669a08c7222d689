import { allOrNone } from "../allOrNone";
import { inTurn, runBatch } from "../batch";
import { changedSince } from "../cells/changedSince";
import { begunChunks, type WrittenBlock } from "../cells/writtenBlock";
import { WorkbookRefusal, refusalOf } from "../refusal";
import { examineTarget } from "./examineTarget";
import { makeTable } from "./makeTable";
import { putBlockBack } from "./putBlockBack";
import { tableNow, type TableNow } from "./tableOfBlock";
import { chunkWriter } from "./writeRows";

/**
 * Puts back what a block overwrote, if its cells are still as it left them; otherwise says which are not. These, and rows
 * and columns that the user has added to its table, are named, unless they are to be kept: then they stay where they are,
 * as plain cells. If Excel refuses half way, the block stands there again.
 */
export async function takeBlockBack(written: WrittenBlock, keepTheirs = false): Promise<void> {
  const { address } = written;
  const cells = keepTheirs ? [] : await changedSince(written);
  if (cells.length > 0) throw new WorkbookRefusal({ kind: "changed", address, cells, restCanGo: true });
  const table = await tableNow(written);
  if (table && table.added.length > 0 && !keepTheirs) throw grown(table);
  await allOrNone(
    () => putBlockBack(written, keepTheirs),
    () => writeAgain(written, table),
    (error) => refusalOf(error, written.cell.sheet),
  );
}

const grown = ({ address, name, added }: TableNow) =>
  new WorkbookRefusal({ kind: "grown", address, table: name, cells: added });

/** The refusal to give after a write failed halfway: what was written is taken back, and it says if it could not be. */
export async function afterTakingBack(written: WrittenBlock, error: unknown): Promise<WorkbookRefusal> {
  const refusal = refusalOf(error, written.cell.sheet);
  if (await isUntouched(written)) return refusal;
  try {
    await putBlockBack(written, true);
    return refusal;
  } catch {
    return new WorkbookRefusal({ kind: "notRestored", because: refusal.reason });
  }
}

/** Whether it was the very first write that failed, and did nothing: then there is nothing to be taken back. */
async function isUntouched({ cell, sheetId, block, before, after }: WrittenBlock): Promise<boolean> {
  if (after.length > 0) return false;
  try {
    const { state } = await runBatch((context) => examineTarget(context, { ...cell, sheet: sheetId }, block));
    return JSON.stringify(state) === JSON.stringify(before);
  } catch {
    return false;
  }
}

/** Writes a block anew whose taking back broke off, as the table that it was, if it was one. */
async function writeAgain(written: WrittenBlock, table: TableNow | undefined): Promise<void> {
  const ask = chunkWriter(written.block);
  await inTurn(begunChunks(written), (chunk) =>
    runBatch(async (context) => {
      ask(context, written, chunk);
      await context.sync();
    }),
  );
  if (table && !(await tableNow(written))) await makeTable(written, table.name, table.box);
}
