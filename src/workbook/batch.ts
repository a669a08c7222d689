import { capabilities } from "./host";
import { refusalOf, WorkbookRefusal } from "./refusal";

/** Runs one action on the workbook; an error of Excel's comes out as a refusal that can name the sheet. */
export async function runBatch<Result>(
  action: (context: Excel.RequestContext) => Promise<Result>,
  sheet = "",
): Promise<Result> {
  try {
    return await Excel.run(action);
  } catch (error) {
    throw refusalOf(error, sheet);
  }
}

/** As `runBatch`, for an action that writes: one step of Excel's undo where the host can. */
export async function runWrite<Result>(
  action: (context: Excel.RequestContext) => Promise<Result>,
  sheet: string,
): Promise<Result> {
  if (!capabilities.oneUndoStep()) return runBatch(action, sheet);
  try {
    return await Excel.run({ mergeUndoGroup: true }, action);
  } catch (error) {
    throw refusalOf(error, sheet);
  }
}

/** Does one thing after the other, each a request of its own; stops at the first that fails. */
export async function inTurn<Item>(
  items: readonly Item[],
  action: (item: Item) => Promise<void>,
): Promise<void> {
  await items.reduce<Promise<void>>((before, item) => before.then(() => action(item)), Promise.resolve());
}

/** Refuses a write to a workbook that is open for reading only. */
export function refuseIfReadOnly(): void {
  if (Office.context.document.mode === Office.DocumentMode.ReadOnly) {
    throw new WorkbookRefusal({ kind: "readOnly" });
  }
}
