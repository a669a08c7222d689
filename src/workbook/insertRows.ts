import { topLeftOf, type Cell } from "./address";
import { runBatch, runWrite } from "./batch";
import { changedCells } from "./changedCells";
import { examineTarget, type Target } from "./examineTarget";
import type { InsertPlan, Insertion } from "./port";
import { putBack } from "./putBack";
import { refusalOf } from "./refusalOf";
import { WorkbookRefusal } from "./refusal";
import type { RestoreRecords } from "./restoreRecords";
import { writtenAsText } from "../sheets/writtenAsText";

/**
 * Writes a planned block, all or nothing: looks at the cells once more, refuses if they are not as the plan saw them or
 * hold what the user did not agree to lose, and writes in one batch.
 */
export async function insertRows(
  records: RestoreRecords,
  plan: InsertPlan,
  replace: boolean,
): Promise<Insertion> {
  const { block, address, cellCount } = plan;
  const cell = topLeftOf(address);
  if (!cell) throw new WorkbookRefusal({ kind: "notAnAddress", text: address });
  if (Office.context.document.mode === Office.DocumentMode.ReadOnly) {
    throw new WorkbookRefusal({ kind: "readOnly" });
  }
  return runWrite(async (context) => {
    const target = await examineTarget(context, cell, block);
    refuseUnlessAgreed(target, cell, plan, replace);

    const { range, heading, state: before } = target;
    range.values = block.cells.map((row) =>
      row.map((content) => (typeof content === "string" ? writtenAsText(content) : content)),
    );
    // Headings become bold only where they share one weight, which can be put back.
    if (heading && before.headingBold !== null) heading.format.font.bold = true;
    range.load("formulas, numberFormat");
    try {
      await context.sync();
    } catch (error) {
      throw await restored(plan, cell, target, error);
    }
    const after = { formulas: range.formulas, numberFormats: range.numberFormat as string[][] };
    const id = records.keep({ address, headerRows: block.headerRows, before, after });
    return { id, address, cellCount };
  }, cell.sheet);
}

function refuseUnlessAgreed(
  { obstacle, occupied, state }: Target,
  cell: Cell,
  { address, before }: InsertPlan,
  replace: boolean,
): void {
  if (obstacle) throw new WorkbookRefusal(obstacle);
  const cells = changedCells(cell, before.formulas, state.formulas);
  if (cells.length > 0) throw new WorkbookRefusal({ kind: "changed", address, cells });
  if (occupied.length > 0 && !replace) throw new WorkbookRefusal({ kind: "occupied", cells: occupied });
}

/** Excel stops at the action that failed and keeps those before it: puts the cells back, and says if it could not. */
async function restored(
  { block }: InsertPlan,
  cell: Cell,
  { state: before }: Target,
  error: unknown,
): Promise<WorkbookRefusal> {
  const refusal = refusalOf(error, cell.sheet);
  try {
    await runBatch(async (context) => {
      const { range, heading, state } = await examineTarget(context, cell, block);
      if (changedCells(cell, before.formulas, state.formulas).length === 0) return;
      putBack(range, before, heading, state.numberFormats);
      await context.sync();
    });
    return refusal;
  } catch {
    return new WorkbookRefusal({ kind: "failed", message: refusal.message, restored: false });
  }
}
