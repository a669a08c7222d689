import { createEngine } from "../engine/createEngine";
import { pagePreset } from "../engine/pagePreset";
import { openBook } from "../file/openBook";
import type { CellContents } from "../host/gridStore";
import { pageElement } from "./element";
import { gridPlace } from "./gridPlace";
import { nameControls } from "./nameControls";
import { spreadsheet } from "./spreadsheet";

/** A workbook as a colleague without the add-in has it: nobody answers a call of its functions. */
const NO_FUNCTIONS = { allowErrorForDataTypeAny: true, functions: [] };
const NO_CALLS = {
  registered: true,
  ready: Promise.resolve(),
  onRestart: () => undefined,
  call: () => undefined,
};

/** Opens the file that the page before this one was given. */
async function open(): Promise<void> {
  const number = Number(new URLSearchParams(location.search).get("copy"));
  const file = (window.opener as Window | null)?.envelopeCopies?.[number - 1];
  if (!file) throw new Error("The workbench in which this workbook was made is closed. Make the copy again.");
  const place = gridPlace();
  const { univer, store } = createEngine({
    preset: pagePreset(place.element),
    metadata: NO_FUNCTIONS,
    calls: NO_CALLS,
  });
  const grid = spreadsheet(univer, place.element);
  nameControls(place.element);
  await openBook(store, file);
  grid.forgetUndo();
  await grid.drawn();
  place.fill(grid);
  window.envelopeCopy = {
    /** Everything a sheet holds, once all of it is calculated. */
    async read(name) {
      await store.settle(60_000);
      const sheet = store.sheets.list().find((one) => store.sheets.describe(one).name === name);
      const box = sheet === undefined ? null : store.usedRange(sheet, true);
      return sheet === undefined || !box ? [] : store.read(sheet, box, "value");
    },
    sheets: () => store.sheets.list().map((one) => store.sheets.describe(one).name),
  };
}

declare global {
  interface Window {
    /** What the page offers to tests and to whoever opens the browser's console. */
    envelopeCopy?: { read(sheet: string): Promise<CellContents["value"][][]>; sheets(): string[] };
  }
}

open().catch((fault: unknown) => {
  pageElement("opening").hidden = true;
  const place = pageElement("fault");
  place.textContent = fault instanceof Error ? fault.message : String(fault);
  place.hidden = false;
});
