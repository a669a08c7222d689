import { capabilities } from "./capabilities";
import { refusalOf } from "./refusalOf";

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
