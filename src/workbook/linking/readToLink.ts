import type { BookReading } from "../../checks/reading";
import { refuseIfReadOnly, runBatch } from "../batch";
import { readBook } from "../reading/readBook";
import { readOurSheets, type OurSheet } from "../reading/readOurSheets";
import { WorkbookRefusal } from "../refusal";

/** The workbook as it is read to link one of its sheets to others. */
export interface ReadToLink {
  readonly reading: BookReading;
  readonly ours: readonly OurSheet[];
  /** Sheets too large to be read. */
  readonly unread: readonly string[];
}

/** Reads all sheets and which are ready models'; refuses where the sheet is protected. Writes nothing. */
export async function readToLink(sheet: string): Promise<ReadToLink> {
  refuseIfReadOnly();
  await runBatch(async (context) => {
    const { protection } = context.workbook.worksheets.getItem(sheet).load("protection/protected");
    await context.sync();
    if (protection.protected) throw new WorkbookRefusal({ kind: "protected", sheet });
  }, sheet);
  const { reading, skipped } = await readBook();
  return { reading, ours: await readOurSheets(), unread: skipped };
}
