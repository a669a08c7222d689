import { topLeftOf } from "./address";
import { runBatch } from "./batch";
import { changedCells } from "./changedCells";
import { putBack } from "./putBack";
import { WorkbookRefusal } from "./refusal";
import type { RestoreRecords } from "./restoreRecords";

/** Puts back what an insertion overwrote, if its cells are still as it left them; otherwise says which are not. */
export async function undoInsert(records: RestoreRecords, id: number): Promise<void> {
  const record = records.find(id);
  const cell = record && topLeftOf(record.address);
  if (!record || !cell) throw new WorkbookRefusal({ kind: "forgotten" });
  const { address, headerRows, before, after } = record;
  await runBatch(async (context) => {
    const range = context.workbook.worksheets
      .getItem(cell.sheet)
      .getRange(address.slice(address.lastIndexOf("!") + 1));
    range.load("formulas, numberFormat, worksheet/protection/protected");
    await context.sync();
    const cells = changedCells(cell, after.formulas, range.formulas);
    if (cells.length > 0) throw new WorkbookRefusal({ kind: "changed", address, cells });
    const formattable = headerRows > 0 && !range.worksheet.protection.protected;
    const heading = formattable ? range.getRow(0).getResizedRange(headerRows - 1, 0) : undefined;
    putBack(range, before, heading, range.numberFormat as string[][]);
    await context.sync();
  }, cell.sheet);
  records.forget(id);
}
