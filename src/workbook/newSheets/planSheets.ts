import type { Draft } from "../../sheets/plan/draft";
import { canBeOneStep, refuseIfReadOnly, runBatch } from "../batch";
import { rowChunks } from "../cells/rowChunks";
import type { SheetsPlan } from "../plans";
import { WorkbookRefusal } from "../refusal";
import { readNames } from "../names/readNames";

/** Finds free names for new sheets and plans them. Writes nothing. */
export async function planSheets(draft: Draft): Promise<SheetsPlan> {
  refuseIfReadOnly();
  return runBatch(async (context) => {
    const names = readNames(context);
    const protection = context.workbook.protection.load("protected");
    await context.sync();
    // Said before anybody fills in a model that cannot be added.
    if (protection.protected) throw new WorkbookRefusal({ kind: "structure" });
    const sheets = draft(names.free());
    const cellCount = sheets
      .flatMap(({ cells }) => cells.map((row) => row.filter((content) => content !== null).length))
      .reduce((sum, count) => sum + count, 0);
    const isLong = sheets.some(({ cells }) => rowChunks(cells.length, cells[0]?.length ?? 0).length > 1);
    return { sheets, cellCount, excelUndo: canBeOneStep() && !isLong };
  });
}
