import { capabilities } from "./host";
import { refusalOf, WorkbookRefusal } from "./refusal";

type Action<Result> = (context: Excel.RequestContext) => Promise<Result>;

/** Runs one action on the workbook; an error of Excel's comes out as a refusal that can name the sheet. */
export async function runBatch<Result>(action: Action<Result>, sheet = ""): Promise<Result> {
  try {
    return await Excel.run(action);
  } catch (error) {
    throw refusalOf(error, sheet);
  }
}

/** Whether this Excel has refused, since the pane was opened, to undo an action as one step. */
let refusedOneStep = false;

/** Whether an action that writes in one request can be one step of Excel's own undo. */
export function canBeOneStep(): boolean {
  return capabilities.oneUndoStep() && !refusedOneStep;
}

/** What an action came to, and whether one Ctrl+Z takes it back. */
interface Done<Result> {
  readonly result: Result;
  readonly excelUndo: boolean;
}

/**
 * As `runBatch`, for an action that writes in one request: one step of Excel's undo where Excel can. An Excel that cannot
 * undo one member of such a group refuses the whole of it, sometimes with no word of why: then `takeBack` removes what
 * the attempt may have left, and the action is done again without the group, as is every later one.
 */
export async function runAsOneStep<Result>(
  action: Action<Result>,
  takeBack: () => Promise<void>,
  sheet = "",
): Promise<Done<Result>> {
  if (!canBeOneStep()) return { result: await runBatch(action, sheet), excelUndo: false };
  try {
    return { result: await Excel.run({ mergeUndoGroup: true }, action), excelUndo: true };
  } catch (error) {
    const refusal = refusalOf(error, sheet);
    // What has a reason of its own would be refused without the group as well.
    if (refusal.reason.kind !== "failed") throw refusal;
    await takeBack();
    const result = await runBatch(action, sheet);
    refusedOneStep = true;
    return { result, excelUndo: false };
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
