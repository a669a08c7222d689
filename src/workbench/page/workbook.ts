import { createEngine } from "../engine/createEngine";
import type { FunctionsMetadata } from "../engine/functionMetadata";
import { pagePreset } from "../engine/pagePreset";
import type { UniverStore } from "../engine/univerStore";
import { asEarlier } from "../book/earlierBook";
import { EARLIER, exampleBook } from "../book/exampleBook";
import { recordObjects } from "../book/recordObjects";
import { writeBook, type WrittenSheet } from "../book/writeBook";
import type { FunctionCalls } from "../host/functionCalls";
import type { WorkbenchHost } from "../host/workbenchHost";
import { watchCells } from "./cells/watchCells";
import { nameControls } from "./nameControls";
import { sheetView } from "./sheetView";
import { showRecords } from "./showRecords";
import { spreadsheet, type Spreadsheet } from "./spreadsheet";
import type { Switches } from "./switches";

/** The workbook on the page: its cells, and the component that draws them. */
export interface OpenWorkbook {
  store: UniverStore;
  grid: Spreadsheet;
  /** Goes on when the host has opened the workbook: what it keeps beside the cells is shown. */
  hosted: (host: WorkbenchHost) => void;
}

/** Lets the page do what is waiting: each of the steps here takes a noticeable time. */
const breathe = () => new Promise((resolve) => setTimeout(resolve));

/** Opens the workbook that the switches ask for, drawn into `place`; its functions run by `calls`. */
export async function openWorkbook(
  place: HTMLElement,
  metadata: FunctionsMetadata,
  calls: FunctionCalls,
  switches: Switches,
): Promise<OpenWorkbook> {
  const { univer, store } = createEngine({ preset: pagePreset(place), metadata, calls });
  const grid = spreadsheet(univer, place);
  nameControls(place);
  grid.setDark(switches.theme !== "light");
  await breathe();
  const planned = writeContents(store, switches.book);
  grid.forgetUndo();
  await breathe();
  store.recalculate();
  await grid.drawn();
  watchCells(store, grid);
  return {
    store,
    grid,
    hosted(host) {
      planned.forEach(({ id, plan }) => recordObjects(host.workbook.sheet(id), plan));
      showRecords(host, univer, store, grid, sheetView(univer));
    },
  };
}

/** Writes what the workbook opens with. Returns its sheets with their plans. */
function writeContents(store: UniverStore, book: Switches["book"]): WrittenSheet[] {
  if (book === "empty") return [];
  return writeBook(
    store,
    exampleBook(book).map(({ example }) => (book === EARLIER ? asEarlier(example) : example)),
  );
}
