import { runBatch } from "../batch";
import { WorkbookRefusal, refusalOf } from "../refusal";
import { deleteTable } from "./makeTable";
import { changedSince } from "../cells/changedSince";
import { eachChunk, type WrittenBlock } from "../cells/writtenBlock";
import { examineTarget } from "./examineTarget";
import { writtenAsText } from "../../sheets/plan/writtenAsText";
import { partOf } from "../cells/dress";
import type { Chunk } from "../cells/rowChunks";
import { formulaAt, type TargetState } from "../cells/targetState";

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

/**
 * Asks for the rows of a chunk to hold what they held before a block was written. Looks and number formats come with the
 * first chunk, and only where the sheet lets its cells be formatted.
 */
export function putBack(part: Excel.Range, { first, rows }: Chunk, written: WrittenBlock): void {
  const { before, block, formattable } = written;
  const columns = block.cells[0]?.length ?? 0;
  if (formattable && first === 0) putLooksBack(part, before);
  part.formulas = Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_, across) => contentBefore(before, first + down, across)),
  );
}

function putLooksBack(topRows: Excel.Range, { used, looks }: TargetState): void {
  if (used) partOf(topRows, used.box).numberFormat = used.numberFormats.map((row) => [...row]);
  for (const { box, properties, numberFormats } of looks) {
    const part = partOf(topRows, box);
    part.setCellProperties(properties);
    part.numberFormat = numberFormats;
  }
}

/** What shows itself is a text, even where it begins with =, and must not come back as a formula. */
function contentBefore(before: TargetState, row: number, column: number): unknown {
  const formula = formulaAt(before, row, column);
  const { used } = before;
  const [down, across] = [row - (used?.box.row ?? 0), column - (used?.box.column ?? 0)];
  const isText = used?.valueTypes[down]?.[across] === "String" && formula === used.values[down]?.[across];
  return isText ? writtenAsText(String(formula)) : formula;
}
