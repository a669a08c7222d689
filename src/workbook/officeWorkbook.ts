import { insertBlock } from "./blocks/insertBlock";
import { planInsert } from "./blocks/planInsert";
import { callFunction } from "./calls/callFunction";
import { capabilities, hostInWords, hostTheme } from "./host";
import { choices } from "./kept/choices";
import { ownCatalogue } from "./kept/ownCatalogue";
import { paneMemory } from "./kept/paneMemory";
import { insertSheets } from "./newSheets/insertSheets";
import { planSheets } from "./newSheets/planSheets";
import type { WorkbookPort } from "./port";
import { RestoreRecords } from "./restoreRecords";
import { readBlock } from "./selection/readBlock";
import { readRange } from "./selection/readRange";
import { readSelection } from "./selection/readSelection";
import { selectRange } from "./selection/selectRange";
import { watchSelection } from "./selection/watchSelection";
import { findIndicatorTable } from "./tables/findIndicatorTable";
import { planRefresh } from "./tables/planRefresh";
import { refresh } from "./tables/refresh";

/** The open workbook, through Office.js. */
export function officeWorkbook(): WorkbookPort {
  const records = new RestoreRecords();
  return {
    readSelection,
    watchSelection,
    readBlock,
    readRange,
    callFunction,
    selectRange,
    planInsert,
    insertBlock: (plan, replace, progress) => insertBlock(records, plan, replace, progress),
    planSheets,
    insertSheets: (plan, progress) => insertSheets(records, plan, progress),
    undo: (id) => records.undo(id),
    findIndicatorTable,
    planRefresh,
    refresh: (plan) => refresh(records, plan),
    host: hostInWords,
    theme: hostTheme,
    hasCards: capabilities.cards,
    memory: paneMemory,
    choices,
    ownCatalogue,
  };
}
