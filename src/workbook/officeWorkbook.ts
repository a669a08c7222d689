import { callFunction } from "./calls/callFunction";
import { openCopy } from "./copying/openCopy";
import { workbookName } from "./copying/workbookName";
import { capabilities, hostInWords, hostTheme, savesFiles } from "./host";
import { choices } from "./kept/choices";
import { ownCatalogue } from "./kept/ownCatalogue";
import { paneMemory } from "./kept/paneMemory";
import type { WorkbookPort } from "./port";
import type { Pause } from "./repair/formulaErrors";
import { RestoreRecords } from "./restoreRecords";
import { readSelection } from "./selection/readSelection";
import { selectRange } from "./selection/selectRange";
import { watchSelection } from "./selection/watchSelection";
import { watchVisibility } from "./selection/watchVisibility";

/** The first look needs none of them. */
const actions = () => import(/* webpackChunkName: "actions" */ "./actions");

const waited: Pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Only who looks for a fault needs these. */
const health = () => import(/* webpackChunkName: "health" */ "./health/health");
const updating = () => import(/* webpackChunkName: "updating" */ "./updating/updating");
const changeLog = () => import(/* webpackChunkName: "change-log" */ "./changeLog/changeLog");

/** Copying brings the twins of all functions with it: it is loaded when it is first needed. */
const copying = () => import(/* webpackChunkName: "copying" */ "./copying/copying");

/** The open workbook, through Office.js; `pause` is how it waits for Excel to calculate. */
export function officeWorkbook(pause: Pause = waited): WorkbookPort {
  const records = new RestoreRecords();
  return {
    readSelection,
    watchSelection,
    watchVisibility,
    readBlock: async () => (await actions()).readBlock(),
    readRange: async (reference) => (await actions()).readRange(reference),
    callFunction,
    readAround: async (address, before) => (await actions()).readAround(address, before),
    readBook: async (wanted) => (await actions()).readBook(wanted),
    readOurSheets: async () => (await actions()).readOurSheets(),
    planRemoval: async (sheet) => (await actions()).planRemoval(sheet),
    earlierSheets: async (sheets) => (await updating()).earlierSheets(sheets),
    planUpdate: async (sheet, conventions) => (await updating()).planUpdate(sheet, conventions),
    tryUpdate: async (plan) => (await updating()).tryUpdate(plan, pause),
    updateSheet: async (plan) => (await updating()).updateSheet(records, pause, plan),
    removeOurSheet: async (removal) => (await actions()).removeOurSheet(removal),
    readToLink: async (sheet) => (await actions()).readToLink(sheet),
    linkCells: async (plan) => (await actions()).linkCells(records, plan),
    health: {
      inventory: async () => (await health()).inventory(),
      trial: async () => (await health()).trial(pause),
      repair: async (lost) => (await health()).repair(lost),
    },
    hasChanged: async (entry) => (await changeLog()).hasChanged(entry),
    selectRange,
    planInsert: async (target, blockAt) => (await actions()).planInsert(target, blockAt),
    insertBlock: async (plan, replace, options) =>
      (await actions()).insertBlock(records, pause, plan, replace, options),
    planSheets: async (draft) => (await actions()).planSheets(draft),
    insertSheets: async (plan, progress) => (await actions()).insertSheets(records, pause, plan, progress),
    undo: (id, keepAdded) => records.undo(id, keepAdded),
    findIndicatorTable: async () => (await actions()).findIndicatorTable(),
    planRefresh: async (table, valueOf) => (await actions()).planRefresh(table, valueOf),
    refresh: async (plan) => (await actions()).refresh(records, plan),
    host: hostInWords,
    theme: hostTheme,
    hasCards: capabilities.cards,
    savesFiles,
    copying: {
      name: workbookName,
      survey: async (signal) => (await copying()).surveyCopy(signal),
      make: async (...asked) => (await copying()).makeCopy(...asked),
      pack: async (...asked) => (await copying()).makePack(...asked),
      open: openCopy,
    },
    memory: paneMemory,
    choices,
    ownCatalogue,
  };
}
