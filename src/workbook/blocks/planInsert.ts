import type { Block } from "../../sheets/plan/block";
import { fits, topLeftOf } from "../../grid/cell";
import type { Origin } from "../../sheets/plan/origin";
import { canBeOneStep, refuseIfReadOnly, runBatch } from "../batch";
import { readNames } from "../names/readNames";
import type { InsertPlan } from "../plans";
import { WorkbookRefusal } from "../refusal";
import { examineTarget } from "./examineTarget";
import { rowChunks } from "../cells/rowChunks";

/** Looks at the cells a block would fill from the target's top left cell on. Writes nothing. */
export async function planInsert(target: string, blockAt: (origin: Origin) => Block): Promise<InsertPlan> {
  refuseIfReadOnly();
  const cell = topLeftOf(target);
  if (!cell) throw new WorkbookRefusal({ kind: "notAnAddress", text: target });
  const made = blockAt(cell);
  const [rows, columns] = [made.cells.length, made.cells[0]?.length ?? 0];
  if (!fits(cell, rows, columns)) throw new WorkbookRefusal({ kind: "offGrid", rows, columns });
  return runBatch(async (context) => {
    const names = readNames(context);
    const { address, state, occupied, narrow, obstacle } = await examineTarget(context, cell, made);
    if (obstacle) throw new WorkbookRefusal(obstacle);
    const block = made.table ? { ...made, table: names.free().table(made.table) } : made;
    const excelUndo = canBeOneStep() && !made.table && rowChunks(rows, columns).length === 1;
    return { block, address, cellCount: rows * columns, occupied, narrow, before: state, excelUndo };
  }, cell.sheet);
}
