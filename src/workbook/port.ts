import type { Reading } from "../explain/reading";
import type { Around } from "./reading/readAround";
import type { OwnCatalogue } from "../catalogue/own/ownCatalogue";
import type { Copy } from "../sharing/copyFile";
import type { CopyKind, CopyProgress } from "../sharing/facts";
import type { Pack } from "../sharing/pack/packFile";
import type { PackWishes } from "../sharing/pack/otherPages";
import type { Survey } from "../sharing/survey";
import type { Block } from "../sheets/plan/block";
import type { Conventions } from "../sheets/conventions";
import type { Draft } from "../sheets/plan/draft";
import type { OwnCells } from "../sheets/ownBlock/ownCells";
import type { Origin } from "../sheets/plan/origin";
import type { LogEntry } from "./changeLog/entry";
import type { Inventory } from "./health/inventory";
import type { LostCell } from "./health/ourCells";
import type { Trial } from "./health/trial";
import type { LinkingPlan } from "./linking/linkCells";
import type { ReadToLink } from "./linking/readToLink";
import type { callFunction } from "./calls/callFunction";
import type {
  BlockOptions,
  IndicatorTable,
  InsertPlan,
  Insertion,
  Progress,
  RefreshPlan,
  SheetsPlan,
} from "./plans";
import type { ReadRange } from "./selection/readRange";
import type { Removal } from "./removal/removeOurSheet";
import type { UpdatePlan } from "./updating/planUpdate";
import type { UpdateTrial } from "./updating/tryUpdate";
import type { OurSheet } from "./reading/readOurSheets";
import type { BookWanted, ReadBook } from "./reading/readBook";

/**
 * What the selected cells are: a call of ours or part of its block, another formula, a value, nothing, or several cells.
 */
export type SelectionKind = "ours" | "formula" | "plain" | "empty" | "several";

/** The selected cells, as the strip at the top of the pane shows them. */
export interface Selection {
  readonly address: string;
  /** The top left cell, where a block would be put. */
  readonly anchor: string;
  readonly kind: SelectionKind;
  /** What the top left cell shows. */
  readonly text: string;
  readonly cells: number;
  /** What a number on its own counts, as the sheet states it: "£m"; undefined where it says so itself, or nobody does. */
  readonly unit?: string;
  /** The sum of the numbers among several cells; undefined where there are none or too many cells to read. */
  readonly sum?: number;
}

/** The colours of the host's theme, as `#RRGGBB`. */
export interface HostTheme {
  readonly background: string;
}

/**
 * Everything the pane asks of the workbook. Each action reads, checks and then writes, all or nothing, and refuses with a
 * `WorkbookRefusal` that says why.
 */
export interface WorkbookPort {
  readSelection(): Promise<Selection>;
  /** Calls the listener whenever another cell or sheet is selected; returns what ends that. */
  watchSelection(listener: () => void): () => void;
  /** Tells whether the pane can be seen, now and whenever that changes; returns what ends that. */
  watchVisibility(listener: (visible: boolean) => void): () => void;
  /** Reads the selected block; of a single cell the block around it. */
  readBlock(): Promise<OwnCells>;
  /** Reads the cells at an address, or those that have a name. */
  readRange(reference: string): Promise<ReadRange>;
  /** What one of our functions would answer; nothing is written. Undefined where this Excel keeps them out of reach. */
  callFunction: typeof callFunction;
  /** Reads what an explanation of a cell needs, of the selected one without an address; what was read before is kept. */
  readAround(address?: string, before?: Reading): Promise<Around>;
  /** Selects a range and brings its sheet to the front. */
  selectRange(address: string): Promise<void>;

  /**
   * Reads all sheets, for the checks; those that would make it too much are left out and named. Once aborted it refuses as
   * cancelled.
   */
  readBook(wanted?: BookWanted): Promise<ReadBook>;

  /** The sheets of ready models in the workbook, and how each stands. */
  readOurSheets(): Promise<readonly OurSheet[]>;

  /** What refers to a ready model's sheet. Writes nothing. */
  planRemoval(sheet: string): Promise<Removal>;
  /** Removes the sheet and the names of its cells, if it still is a ready model's. Excel cannot undo it. */
  removeOurSheet(removal: Removal): Promise<void>;

  /** The names of those of the sheets that a model made as it was earlier. Writes nothing. */
  earlierSheets(sheets: readonly OurSheet[]): Promise<readonly string[]>;
  /** What the model of today makes of what was entered in a sheet. Refuses where it cannot be put in its place. Writes nothing. */
  planUpdate(sheet: string, conventions: Conventions): Promise<UpdatePlan>;
  /** Works the new figures out on a sheet of its own, which is removed again. */
  tryUpdate(plan: UpdatePlan): Promise<UpdateTrial>;
  /** Puts the new sheet in the place of the old one, which stays beside it as figures. */
  updateSheet(plan: UpdatePlan): Promise<Insertion>;

  /** All that is needed to know what a ready model's sheet can be linked to. Refuses where it may not be written. */
  readToLink(sheet: string): Promise<ReadToLink>;
  /** Writes the plan's cells, none where one of them no longer holds what it saw. */
  linkCells(plan: LinkingPlan): Promise<Insertion>;

  /** Whether what goes wrong is Excel or us. */
  readonly health: {
    inventory(): Promise<Inventory>;
    /** Tries a call of ours in a cell of a sheet of its own, which is removed again. */
    trial(): Promise<Trial>;
    /** Writes the same formulas again, none if one of them has changed; resolves to how many show an error still. */
    repair(lost: readonly LostCell[]): Promise<number>;
  };
  /** Whether a range that this pane wrote has changed since; undefined where that is not known. */
  hasChanged(entry: LogEntry): Promise<boolean | undefined>;

  /** Looks at the cells a block would fill from the target's top left cell on. Writes nothing. */
  planInsert(target: string, blockAt: (origin: Origin) => Block): Promise<InsertPlan>;
  /**
   * Writes the plan's block. Refuses where the cells are no longer as the plan saw them, and occupied cells unless
   * `replace` says that the user agreed to lose them. Columns are widened only if the options say so, and only those
   * that are still narrow and hold nothing else.
   */
  insertBlock(plan: InsertPlan, replace: boolean, options?: BlockOptions): Promise<Insertion>;

  /** Finds free names for new sheets and plans them. Writes nothing. */
  planSheets(draft: Draft): Promise<SheetsPlan>;
  /** Adds the plan's sheets. On failure none of them is left. */
  insertSheets(plan: SheetsPlan, progress?: Progress): Promise<Insertion>;

  /**
   * Puts back what an insertion overwrote, for the last ten of them, only while nobody changed its cells since. Refuses
   * where the user has added rows or columns to its table, unless they are to be kept as plain cells.
   */
  undo(id: number, keepAdded?: boolean): Promise<void>;

  /** The table of indicators under the selection; undefined where there is none of ours. */
  findIndicatorTable(): Promise<IndicatorTable | undefined>;
  /** What a refresh would change, by what the catalogue has for a code and column. Writes nothing. */
  planRefresh(
    table: IndicatorTable,
    valueOf: (code: string, column: string) => string | undefined,
  ): Promise<RefreshPlan>;
  /** Writes the plan's changes; no other column and no other cell is touched. */
  refresh(plan: RefreshPlan): Promise<Insertion>;

  /** What the add-in runs in, for somebody who looks into a fault: "Excel 16.0, PC"; undefined where the host does not say. */
  host(): string | undefined;
  /** The host's theme; undefined where the host does not say. */
  theme(): HostTheme | undefined;
  /** Whether cells can hold an indicator with a card behind it. */
  hasCards(): boolean;
  /** Whether the pane can give the user a file to save. */
  savesFiles(): boolean;
  /** Copies of the workbook for people without the add-in. The open workbook is never changed. */
  readonly copying: {
    /** The name of the workbook's file. */
    name(): string;
    /** What a copy would come to. */
    survey(signal?: AbortSignal): Promise<Survey>;
    /** Refuses with a `CopyRefusal` what cannot be copied. `checks` is what the checks came to, in sentences. */
    make(
      kind: CopyKind,
      facts: { readonly version: string; readonly checks: readonly string[] },
      progress?: CopyProgress,
    ): Promise<Copy>;
    /** A workbook of values for a committee; refuses with a `CopyRefusal` as well. */
    pack(wishes: PackWishes, version: string, progress?: CopyProgress): Promise<Pack>;
    /** Opens a copy beside the workbook; false where Excel does not allow it. */
    open(bytes: Uint8Array): Promise<boolean>;
  };
  /** What the pane remembers of this user on this machine; it may be lost at any time. */
  readonly memory: {
    recall(name: string): string | undefined;
    remember(name: string, value: string): void;
  };
  /** What is kept with the workbook, for everybody who opens it: choices and collections, and figures only of a pack whose maker ticks that. */
  readonly choices: {
    recall(name: string): Promise<unknown>;
    keep(name: string, value: unknown): Promise<void>;
  };
  /** The user's own catalogue, kept on this machine; it may be lost at any time. None of these ever refuses. */
  readonly ownCatalogue: {
    recall(): Promise<OwnCatalogue | undefined>;
    /** False where this machine has no room for it, or allows none. */
    keep(own: OwnCatalogue): Promise<boolean>;
    forget(): Promise<void>;
  };
}
