import type { Cell } from "../../grid/cell";
import type { InsertPlan } from "../plans";
import { WorkbookRefusal } from "../refusal";
import { changedCells } from "../cells/changedCells";
import { examineTarget } from "./examineTarget";
import { formulaAt, type TargetState } from "../cells/targetState";
import { wholeOf, type WrittenBlock } from "../cells/writtenBlock";

/**
 * Looks at a plan's cells once more, in the request that is to write them. Refuses where they are not as the plan saw
 * them, or hold what the user did not agree to lose.
 */
export async function agreedTarget(
  context: Excel.RequestContext,
  cell: Cell,
  { block, address, before, narrow }: InsertPlan,
  { replace, widen }: { readonly replace: boolean; readonly widen: boolean },
): Promise<WrittenBlock> {
  const target = await examineTarget(context, cell, block, true);
  const { obstacle, occupied, state, formattable, sheetId } = target;
  if (obstacle) throw new WorkbookRefusal(obstacle);
  const cells = changedCells(
    cell,
    wholeOf(block),
    (row, column) => formulaAt(before as TargetState, row, column),
    (row, column) => formulaAt(state, row, column),
  );
  if (cells.length > 0) throw new WorkbookRefusal({ kind: "changed", address, cells });
  if (occupied.length > 0 && !replace) throw new WorkbookRefusal({ kind: "occupied", cells: occupied });
  // A column that somebody has widened or typed into meanwhile is left as it is.
  const offered = new Set(narrow.map(({ column }) => column));
  const widened = widen ? target.narrow.filter(({ column }) => offered.has(column)) : [];
  return { cell, address, sheetId, block, before: state, formattable, widened, after: [], begun: 0 };
}
