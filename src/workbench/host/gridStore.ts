import type { Box } from "../../grid/box";
import type { Border, BorderEdge, CellFormat, Format, SharedFormat } from "./format";

export type { Box } from "../../grid/box";
export type { Border, BorderEdge, Format } from "./format";

/** A sheet's key: opaque, given by the store, the same for the life of the sheet whatever its name or place. */
export type SheetId = string;

/** What a cell holds. A blank cell is `""`; an error is its text, `"#N/A"` (see `errors.ts`). */
export type CellValue = string | number | boolean;

/**
 * What may be written: `null` leaves the cell as it is, `""` empties it, text that starts with `=` is a formula, and a
 * leading apostrophe makes the rest text whatever it looks like (the apostrophe itself is not part of the value).
 */
export type CellInput = CellValue | null;

/** Excel's names for the kinds of value a cell can hold. */
export type ValueType = "Empty" | "String" | "Double" | "Boolean" | "Error";

/** What can be read of a cell. `formula` is the value where there is no formula, also within a spill. */
export interface CellContents {
  value: CellValue;
  formula: CellValue;
  /** What the cell shows, its number format applied. */
  text: string;
  type: ValueType;
  numFmt: string;
}

export type SheetVisibility = "Visible" | "Hidden" | "VeryHidden";

/** Everything about a sheet that is not in its cells. */
export interface SheetState {
  name: string;
  /** Place among the tabs, from 0. */
  position: number;
  visibility: SheetVisibility;
  /** `#RRGGBB`, or `""` for none. */
  tabColor: string;
  /** Frozen rows at the top and columns at the left; 0 for none. */
  frozen: { rows: number; columns: number };
  gridlines: boolean;
}

export interface SheetOps {
  /** Keys in tab order; never empty. */
  list(): SheetId[];
  active(): SheetId;
  /** @throws RangeError if there is no such sheet. */
  describe(sheet: SheetId): SheetState;
  /** Adds a blank sheet after the others. The caller has checked that the name is allowed and free. */
  add(name: string): SheetId;
  /** Changes what the patch names; a new position moves the tab. Formulas that name the sheet follow a new name. */
  change(sheet: SheetId, patch: Partial<SheetState>): void;
  /** Removes a sheet; the caller has checked that another visible one remains. */
  remove(sheet: SheetId): void;
  activate(sheet: SheetId): void;
}

/** A defined name. `scope` is the sheet it belongs to, null for the workbook; `formula` starts with `=`. */
export interface DefinedName {
  name: string;
  scope: SheetId | null;
  formula: string;
  comment: string;
  visible: boolean;
}

export interface NameOps {
  list(): DefinedName[];
  /** Adds the name, or replaces the one of the same name (letter case aside) and scope. */
  set(name: DefinedName): void;
  remove(name: string, scope: SheetId | null): void;
}

/** What a formula engine must know of a table to work out `Table[Column]`. */
export interface TableRegion {
  /** The table's id: stays when its name changes. */
  id: string;
  name: string;
  sheet: SheetId;
  /** The whole table: header row, body and, if shown, totals row. */
  box: Box;
  /** Column titles, left to right. */
  columns: string[];
  totals: boolean;
}

/** The workbook's model owns tables; a grid only needs to know where they are. */
export interface TableOps {
  list(): TableRegion[];
  /** Registers the table, or replaces the registration with the same id. */
  set(table: TableRegion): void;
  remove(id: string): void;
}

export interface Selection {
  sheet: SheetId;
  box: Box;
}

/** One edit the user made in the grid. */
export interface EditEvent {
  sheet: SheetId;
  box: Box;
}

export interface SheetEvent {
  kind: "added" | "deleted" | "activated" | "deactivated" | "renamed" | "moved" | "visibility";
  sheet: SheetId;
}

export type ClearScope = "contents" | "formats" | "all";

/**
 * The grid below the workbook's model: cells, sheets, names and a calculation, and nothing of Office.js. `MemoryStore` is
 * the one for jest, the page has one on a spreadsheet component; `test/host/storeContract.ts` runs against both.
 *
 * Boxes lie within Excel's sheet (`SHEET`) but may reach beyond the grid's present size: what writes or formats cells makes
 * room, but of whole columns and rows, and in `clear` and `autofit`, only the part that exists is meant. The model never
 * reads such a box without clipping it to the used range first. Reading a cell beyond the grid's size gives a blank one.
 * Every array is rows of cells and has exactly the box's shape. Unless said otherwise nothing here throws: the model
 * refuses what Excel refuses before it calls.
 */
export interface GridStore {
  readonly sheets: SheetOps;
  readonly names: NameOps;
  readonly tables: TableOps;
  /** Whether the user is typing in a cell right now. */
  readonly editing: boolean;

  read<What extends keyof CellContents>(sheet: SheetId, box: Box, what: What): CellContents[What][][];
  /**
   * Writes what is not null. Text that reads as a plain number becomes one. In cells whose number format is `@` text stays
   * text, formulas and numbers alike.
   */
  write(sheet: SheetId, box: Box, cells: readonly (readonly CellInput[])[]): void;
  /** Writes number format codes; null leaves a cell's format as it is. */
  writeNumberFormats(sheet: SheetId, box: Box, codes: readonly (readonly (string | null)[])[]): void;

  /** Applies every property the patch has to every cell (columns and rows for `columnWidth` and `rowHeight`). */
  format(sheet: SheetId, box: Box, patch: Partial<Format>): void;
  /** Applies to each cell its own patch; null leaves a cell as it is. Widths and heights are not a cell's. */
  formatCells(sheet: SheetId, box: Box, patches: readonly (readonly (Partial<CellFormat> | null)[])[]): void;
  /** The formatting the cells share; null for a property in which they differ. */
  readFormat(sheet: SheetId, box: Box): SharedFormat;
  /** The formatting of every cell. */
  readFormats(sheet: SheetId, box: Box): Format[][];
  /** Draws, or with style `None` removes, one edge of the box. `InsideHorizontal`/`InsideVertical` are the lines within. */
  border(sheet: SheetId, box: Box, edge: BorderEdge, border: Border): void;
  /** The border the cells along that edge share; null if they differ. */
  readBorder(sheet: SheetId, box: Box, edge: BorderEdge): Border | null;
  /** Fits column widths or row heights to what the cells show. */
  autofit(sheet: SheetId, box: Box, along: "columns" | "rows"): void;
  clear(sheet: SheetId, box: Box, scope: ClearScope): void;
  /** Makes room at the box by moving cells down or right; references in formulas and names follow. */
  insertCells(sheet: SheetId, box: Box, shift: "down" | "right"): void;
  /** Removes the box and moves the cells below or to its right into it; references follow. */
  deleteCells(sheet: SheetId, box: Box, shift: "up" | "left"): void;

  /** The box around all cells with a value, a formula or (unless `valuesOnly`) formatting; null if there are none. */
  usedRange(sheet: SheetId, valuesOnly: boolean): Box | null;
  /** The block of the spilling formula that fills this cell, its top left being the formula's own cell; null if none does. */
  spillAt(sheet: SheetId, row: number, column: number): Box | null;
  /** The sentence a custom function sent with the error this cell shows; null if there is none. */
  messageAt(sheet: SheetId, row: number, column: number): string | null;

  /** Selects the box and brings its sheet to the front. */
  select(sheet: SheetId, box: Box): void;
  selection(): Selection;

  /** Listens to the user's own edits (typing, pasting, clearing, undo); what came through this interface is not told. */
  onEdit(listener: (edit: EditEvent) => void): void;
  /** Listens to changes of the selection, whoever made them, each told once. */
  onSelect(listener: (selection: Selection) => void): void;
  /** Listens to what happens to sheets, whoever did it, each told once. */
  onSheet(listener: (event: SheetEvent) => void): void;

  /** Calculates every formula anew. */
  recalculate(): void;
  /** True once the calculation is idle and no custom function is awaited; false if that takes longer than `ms`. */
  settle(ms: number): Promise<boolean>;
  /** Runs `work` as one step of the grid's undo list if the grid can; returns what `work` returns. */
  transact<Result>(label: string, work: () => Result): Result;
}
