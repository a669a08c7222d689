import { topLeftOf } from "../../grid/cell";
import { runBatch } from "../batch";
import { WorkbookRefusal } from "../refusal";

/** Selects a range, given with its sheet, and brings that to the front. */
export async function selectRange(address: string): Promise<void> {
  const cell = topLeftOf(address);
  if (!cell) throw new WorkbookRefusal({ kind: "notAnAddress", text: address });
  await runBatch(async (context) => {
    const sheet = context.workbook.worksheets.getItem(cell.sheet);
    sheet.getRange(address.slice(address.lastIndexOf("!") + 1)).select();
    await context.sync();
  }, cell.sheet);
}
