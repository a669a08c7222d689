import { hostTheme } from "./hostTheme";
import { insertRows } from "./insertRows";
import { paneMemory } from "./paneMemory";
import { planInsert } from "./planInsert";
import type { WorkbookPort } from "./port";
import { readSelection } from "./readSelection";
import { RestoreRecords } from "./restoreRecords";
import { selectRange } from "./selectRange";
import { undoInsert } from "./undoInsert";
import { watchSelection } from "./watchSelection";

/** The open workbook, through Office.js. */
export function officeWorkbook(): WorkbookPort {
  const records = new RestoreRecords();
  return {
    readSelection,
    watchSelection,
    planInsert,
    insertRows: (plan, replace) => insertRows(records, plan, replace),
    undoInsert: (id) => undoInsert(records, id),
    selectRange,
    theme: hostTheme,
    memory: paneMemory,
  };
}
