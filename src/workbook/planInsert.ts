import { fits, topLeftOf, type Cell } from "./address";
import { runBatch } from "./batch";
import { capabilities } from "./capabilities";
import { examineTarget } from "./examineTarget";
import type { Block, InsertPlan } from "./port";
import { WorkbookRefusal } from "./refusal";

/** Looks at the cells a block would fill from the target's top left cell on. Writes nothing. */
export async function planInsert(target: string, block: Block): Promise<InsertPlan> {
  const cell = cellFor(target, block);
  return runBatch(async (context) => {
    const { address, state, occupied, obstacle } = await examineTarget(context, cell, block);
    if (obstacle) throw new WorkbookRefusal(obstacle);
    const cellCount = block.cells.flat().length;
    return { block, address, cellCount, occupied, before: state, excelUndo: capabilities.oneUndoStep() };
  }, cell.sheet);
}

function cellFor(target: string, { cells }: Block): Cell {
  const cell = topLeftOf(target);
  if (!cell) throw new WorkbookRefusal({ kind: "notAnAddress", text: target });
  const [rows, columns] = [cells.length, cells[0]?.length ?? 0];
  if (!fits(cell, rows, columns)) throw new WorkbookRefusal({ kind: "offGrid", rows, columns });
  return cell;
}
