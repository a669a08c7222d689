import { readStanding, STANDING_ROW } from "../../sheets/page/standing";
import { refuseIfReadOnly, runBatch } from "../batch";
import { removeSheets } from "../newSheets/takeSheetsBack";
import { readBook } from "../reading/readBook";
import { WorkbookRefusal } from "../refusal";
import { referringTo } from "./referringTo";

/** What removing a ready model's sheet would take along. Nothing has been written. */
export interface Removal {
  readonly sheet: string;
  /** The sheet's own id: somebody may give another one its name. */
  readonly sheetId: string;
  /** The names of its cells, which go with it. */
  readonly names: readonly string[];
  /** Cells of other sheets, and names that stay, that refer to it, and would show `#REF!`. */
  readonly cells: readonly string[];
  /** Sheets too large to be read for that. */
  readonly unread: readonly string[];
}

/** Looks at what refers to a ready model's sheet. Writes nothing. */
export async function planRemoval(sheet: string): Promise<Removal> {
  refuseIfReadOnly();
  const sheetId = await runBatch(async (context) => {
    const found = context.workbook.worksheets.getItem(sheet).load("id");
    const protection = context.workbook.protection.load("protected");
    await context.sync();
    if (protection.protected) throw new WorkbookRefusal({ kind: "structure" });
    return found.id;
  }, sheet);
  const { reading, skipped } = await readBook();
  return {
    sheet,
    sheetId,
    ...referringTo(sheet, reading),
    unread: skipped.filter((name) => name !== sheet),
  };
}

/** Removes the sheet with that id and the names of its cells, if it still is a ready model's; nothing else goes. */
export async function removeOurSheet({ sheet, sheetId, names }: Removal): Promise<void> {
  refuseIfReadOnly();
  await runBatch(async (context) => {
    const found = context.workbook.worksheets.getItemOrNullObject(sheetId).load("id");
    await context.sync();
    if (found.isNullObject) throw new WorkbookRefusal({ kind: "noSheet", sheet });
    const cell = found.getRange(`A${STANDING_ROW}`).load("text, formulas");
    await context.sync();
    const [[formula] = []] = cell.formulas as unknown[][];
    const [[text = ""] = []] = cell.text;
    if (!readStanding(String(formula), text)) throw new WorkbookRefusal({ kind: "notOurs", sheet });
  }, sheet);
  await removeSheets([{ sheetId, isAdded: true, block: { names: names.map((name) => ({ name })) } }]);
}
