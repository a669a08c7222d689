import { parseAddress, splitReference } from "../../grid/address";
import type { Box, CellContents, GridStore, SheetId } from "../host/gridStore";
import type { ClientFunctionCalls } from "../host/clientFunctionCalls";
import type { LogEntry } from "../host/log";
import type { UndoLoss } from "../host/undoRecord";
import type { WorkbenchHost } from "../host/workbenchHost";

declare global {
  interface Window {
    envelopeWorkbench: WorkbenchSurface;
  }
}

/** What the page offers to tests and to whoever opens the browser's console, as `window.envelopeWorkbench`. */
export interface WorkbenchSurface {
  /** Resolves when the workbook is there and the add-in's functions and pane have loaded. */
  ready: Promise<void>;
  /** Reads cells, `Gap!B5:D9` or, on the active sheet, `B5`, as rows of values, texts, formulas or types. */
  read(reference: string, what: keyof CellContents): unknown[][];
  /** Selects cells and puts the keyboard on the grid. */
  select(reference: string): void;
  /** Whether somebody is typing in a cell. */
  editing(): boolean;
  /** True once every formula has its result; false if that takes longer than `ms`. */
  settle(ms?: number): Promise<boolean>;
  /** Has a batch wait until it is let go, counted from now on: `write@3` the third that writes, as the switch `hold`. */
  hold(batch: string): void;
  /** Resolves when that batch has come. */
  held(): Promise<void>;
  /** Lets it go. */
  release(): void;
  /** Has Excel know the functions from now on, which the switch `functions=late` keeps from it. */
  registerFunctions(): void;
  /** What the add-in has done since the user's last edit that would have emptied their list of undo in Excel. */
  undoLosses(): readonly UndoLoss[];
  /** What went differently from Excel: members that are not there, known differences that were met. */
  log(): readonly LogEntry[];
}

/** The sheet and box of a reference. @throws Error if it is none or names no sheet of the workbook. */
function resolve(store: GridStore, reference: string): { sheet: SheetId; box: Box } {
  const { sheet: name, address } = splitReference(reference);
  const sheet =
    name === null
      ? store.sheets.active()
      : store.sheets.list().find((candidate) => store.sheets.describe(candidate).name === name);
  const box = parseAddress(address);
  if (sheet === undefined || !box) throw new Error(`"${reference}" is nowhere in this workbook`);
  return { sheet, box };
}

/** Makes the surface over a grid. `focusGrid` gives the grid the keyboard. */
export function createSurface(
  store: GridStore,
  { log, hold, undoRecord }: WorkbenchHost,
  calls: ClientFunctionCalls,
  focusGrid: () => void,
): WorkbenchSurface {
  return {
    ready: calls.ready,
    hold: (batch) => hold.next(batch),
    held: () => hold.held,
    release: () => hold.release(),
    undoLosses: () => undoRecord.losses,
    registerFunctions: () => calls.register(),
    read(reference, what) {
      const { sheet, box } = resolve(store, reference);
      return store.read(sheet, box, what);
    },
    select(reference) {
      const { sheet, box } = resolve(store, reference);
      focusGrid();
      store.select(sheet, box);
    },
    editing: () => store.editing,
    settle: (ms = 20_000) => store.settle(ms),
    log: () => log.entries,
  };
}
