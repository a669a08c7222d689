import { boxName, topLeftOf } from "./address";
import { runBatch } from "./batch";
import { WorkbookRefusal } from "./refusal";

/** Selects a range and brings its sheet to the front. */
export function selectRange(address: string): Promise<void> {
  const cell = topLeftOf(address);
  if (!cell) throw new WorkbookRefusal({ kind: "notAnAddress", text: address });
  const box = address.slice(address.lastIndexOf("!") + 1) || boxName(cell, 1, 1);
  return runBatch(async (context) => {
    context.workbook.worksheets.getItem(cell.sheet).getRange(box).select();
    await context.sync();
  }, cell.sheet);
}
