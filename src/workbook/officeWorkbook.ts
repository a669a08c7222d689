import { insertBlock } from "./blocks/insertBlock";
import { planInsert } from "./blocks/planInsert";
import { callFunction } from "./calls/callFunction";
import { capabilities, hostInWords, hostTheme, savesFiles } from "./host";
import { choices } from "./kept/choices";
import { ownCatalogue } from "./kept/ownCatalogue";
import { paneMemory } from "./kept/paneMemory";
import { insertSheets } from "./newSheets/insertSheets";
import { planSheets } from "./newSheets/planSheets";
import type { WorkbookPort } from "./port";
import type { Pause } from "./repair/formulaErrors";
import { RestoreRecords } from "./restoreRecords";
import { readBlock } from "./selection/readBlock";
import { readRange } from "./selection/readRange";
import { readSelection } from "./selection/readSelection";
import { selectRange } from "./selection/selectRange";
import { watchSelection } from "./selection/watchSelection";
import { watchVisibility } from "./selection/watchVisibility";
import { findIndicatorTable } from "./tables/findIndicatorTable";
import { planRefresh } from "./tables/planRefresh";
import { refresh } from "./tables/refresh";

const waited: Pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The open workbook, through Office.js; `pause` is how it waits for Excel to calculate. */
export function officeWorkbook(pause: Pause = waited): WorkbookPort {
  const records = new RestoreRecords();
  return {
    readSelection,
    watchSelection,
    watchVisibility,
    readBlock,
    readRange,
    callFunction,
    selectRange,
    planInsert,
    insertBlock: (plan, replace, progress) => insertBlock(records, pause, plan, replace, progress),
    planSheets,
    insertSheets: (plan, progress) => insertSheets(records, pause, plan, progress),
    undo: (id, keepAdded) => records.undo(id, keepAdded),
    findIndicatorTable,
    planRefresh,
    refresh: (plan) => refresh(records, plan),
    host: hostInWords,
    theme: hostTheme,
    hasCards: capabilities.cards,
    savesFiles,
    memory: paneMemory,
    choices,
    ownCatalogue,
  };
}
