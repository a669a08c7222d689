import { topLeftOf } from "../../grid/cell";
import { runWrite, inTurn, refuseIfReadOnly } from "../batch";
import type { InsertPlan, Insertion, Progress } from "../port";
import { WorkbookRefusal } from "../refusal";
import type { RestoreRecords } from "../restoreRecords";
import { makeTable } from "./makeTable";
import { agreedTarget } from "./agreedTarget";
import { dress } from "../cells/dress";
import { rowChunks, type Chunk } from "../cells/rowChunks";
import { afterTakingBack, takeBlockBack } from "./takeBlockBack";
import { cellWriter } from "../cells/writeCells";
import { rangeAt, rowsOf, type WrittenBlock } from "../cells/writtenBlock";

/**
 * Writes a planned block, all or nothing. A large one goes in several requests, which are all taken back if one of them
 * fails or the user cancels.
 */
export async function insertBlock(
  records: RestoreRecords,
  plan: InsertPlan,
  replace: boolean,
  { onProgress, signal }: Progress = {},
): Promise<Insertion> {
  const { block, address, cellCount } = plan;
  const cell = topLeftOf(address);
  if (!cell) throw new WorkbookRefusal({ kind: "notAnAddress", text: address });
  refuseIfReadOnly();
  const [rows, columns] = [block.cells.length, block.cells[0]?.length ?? 0];
  const write = cellWriter(block);
  let written: WrittenBlock | undefined;
  const writeRows = async (chunk: Chunk) => {
    if (signal?.aborted) throw new WorkbookRefusal({ kind: "cancelled" });
    await runWrite(async (context) => {
      written ??= await agreedTarget(context, cell, plan, replace);
      const range = rangeAt(context, address);
      if (chunk.first === 0 && written.formattable) dress(range, block.dressed);
      const part = rowsOf(range, chunk, columns);
      write(part, chunk);
      part.load("formulas");
      await context.sync();
      written.after.push(...(part.formulas as unknown[][]));
    }, cell.sheet);
    onProgress?.((chunk.first + chunk.rows) / rows);
  };
  try {
    await inTurn(rowChunks(rows, columns), writeRows);
    if (written && block.table) await makeTable(written, block.table);
  } catch (error) {
    throw written ? await afterTakingBack(written, error) : error;
  }
  const done = written;
  const id = records.keep(() => (done ? takeBlockBack(done) : Promise.resolve()));
  return { id, address, cellCount };
}
