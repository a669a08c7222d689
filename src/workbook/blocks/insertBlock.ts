import { topLeftOf } from "../../grid/cell";
import { inTurn, refuseIfReadOnly, runAsOneStep, runBatch } from "../batch";
import { rowChunks, type Chunk } from "../cells/rowChunks";
import { wholeOf, type WrittenBlock } from "../cells/writtenBlock";
import type { BlockOptions, InsertPlan, Insertion } from "../plans";
import { WorkbookRefusal } from "../refusal";
import { formulaErrors, type Pause } from "../repair/formulaErrors";
import type { RestoreRecords } from "../restoreRecords";
import { agreedTarget } from "./agreedTarget";
import { makeTable } from "./makeTable";
import { putBlockBack } from "./putBlockBack";
import { afterTakingBack, takeBlockBack } from "./takeBlockBack";
import { chunkWriter, refuseIfChanged } from "./writeRows";

/**
 * Writes a planned block, all or nothing. A large one goes in several requests, which are all taken back if one of them
 * fails or the user cancels.
 */
export async function insertBlock(
  records: RestoreRecords,
  pause: Pause,
  plan: InsertPlan,
  replace: boolean,
  { onProgress, signal, widen = false }: BlockOptions = {},
): Promise<Insertion> {
  const { block, address, cellCount } = plan;
  const cell = topLeftOf(address);
  if (!cell) throw new WorkbookRefusal({ kind: "notAnAddress", text: address });
  refuseIfReadOnly();
  const { rows, columns } = wholeOf(block);
  const chunks = rowChunks(rows, columns);
  const ask = chunkWriter(block);
  let written: WrittenBlock | undefined;
  let excelUndo = false;
  const writeRows = async (chunk: Chunk) => {
    if (signal?.aborted) throw new WorkbookRefusal({ kind: "cancelled" });
    const action = async (context: Excel.RequestContext) => {
      if (!written) written = await agreedTarget(context, cell, plan, { replace, widen });
      else if (chunk.first > 0) await refuseIfChanged(context, written, chunk);
      const keep = ask(context, written, chunk);
      await context.sync();
      keep();
    };
    // Only what goes in one request can be one step.
    if (chunks.length > 1 || block.table) await runBatch(action, cell.sheet);
    else {
      const takeBack = () => (written ? putBlockBack(written) : Promise.resolve());
      ({ excelUndo } = await runAsOneStep(action, takeBack, cell.sheet));
    }
    onProgress?.((chunk.first + chunk.rows) / rows);
  };
  try {
    await inTurn(chunks, writeRows);
    if (written && block.table) await makeTable(written, block.table);
  } catch (error) {
    throw written ? await afterTakingBack(written, error) : error;
  }
  const done = written;
  const id = records.keep((keepAdded) => (done ? takeBlockBack(done, keepAdded) : Promise.resolve()));
  const { errors, rewritten } = await formulaErrors(done ? [done] : [], pause);
  return { id, address, cellCount, excelUndo: excelUndo && !rewritten, errors };
}
