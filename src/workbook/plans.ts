import type { Block } from "../sheets/plan/block";
import type { SheetPlan } from "../sheets/plan/sheetPlan";

/** A cell with something in it, and what it shows. */
export interface OccupiedCell {
  readonly address: string;
  readonly text: string;
}

/** A column in which something of a block would be cut off or show as ####, and which holds nothing above or below it. */
export interface NarrowColumn {
  /** Counted from the block's first column. */
  readonly column: number;
  /** As the sheet calls it: "C". */
  readonly name: string;
  /** How wide it is, and how wide it has to be, in points. */
  readonly width: number;
  readonly enough: number;
  /** It holds nothing at all: not even what the block would replace. */
  readonly isEmpty: boolean;
}

/** A block, the range it would fill, and what stands there now. Nothing has been written. */
export interface InsertPlan {
  readonly block: Block;
  readonly address: string;
  readonly cellCount: number;
  readonly occupied: readonly OccupiedCell[];
  /** The columns that may be widened with it, if the user wants that. */
  readonly narrow: readonly NarrowColumn[];
  /** What the range held when it was looked at; only the gateway looks inside. */
  readonly before: object;
  /** One Ctrl+Z will take the insertion back, as far as can be known; otherwise `undo` does. */
  readonly excelUndo: boolean;
}

/** New sheets, under names that are free in the workbook. Nothing has been written. */
export interface SheetsPlan {
  readonly sheets: readonly SheetPlan[];
  readonly cellCount: number;
  readonly excelUndo: boolean;
}

/** A formula that came out as an error. */
export interface FormulaError {
  /** The cell's name, without its sheet. */
  readonly address: string;
  /** What it shows: `#SPILL!`, `#VALUE!`. */
  readonly error: string;
  /** Excel does not know a function of ours that it calls. */
  readonly isUnknownFunction?: boolean;
}

/** What has been written, and how to take it back. */
export interface Insertion {
  readonly id: number;
  /** The range written, or the first new sheet. */
  readonly address: string;
  readonly cellCount: number;
  /** One Ctrl+Z takes it back: Excel may refuse what a plan still promised. */
  readonly excelUndo: boolean;
  /** The formulas written that show an error. */
  readonly errors: readonly FormulaError[];
}

/** How a long write is followed and stopped. */
export interface Progress {
  /** Told after each part, from 0 to 1. */
  readonly onProgress?: (done: number) => void;
  /** Once aborted, what was written is taken back and the action refused as cancelled. */
  readonly signal?: AbortSignal;
}

/** What the user agreed to of a block besides its cells, and how its writing is followed. */
export interface BlockOptions extends Progress {
  /** The plan's narrow columns are to be widened. */
  readonly widen?: boolean;
}

/** A table of indicators that the add-in inserted, found under the selection. */
export interface IndicatorTable {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  /** The catalogue's columns in it that are still there, by the name they were inserted under. */
  readonly columns: readonly string[];
  /** The code in each row. */
  readonly codes: readonly string[];
}

/** A cell that a refresh would change; its row and column are counted within the table's body. */
export interface CellChange {
  readonly address: string;
  readonly row: number;
  readonly column: number;
  readonly before: string;
  readonly after: string;
}

/** What a refresh would change in a table. Nothing has been written. */
export interface RefreshPlan {
  readonly table: IndicatorTable;
  readonly changes: readonly CellChange[];
  /** Codes that the catalogue no longer has: their rows stay as they are. */
  readonly unknown: readonly string[];
  /** What the table's cells held when they were looked at. */
  readonly formulas: readonly (readonly unknown[])[];
}
