/** What a cell of a block holds. Text is always written as text, whatever it looks like. */
export type CellContent = string | number;

/** Rows of cells to be written, all of one length; the first `headerRows` of them are headings. */
export interface Block {
  readonly cells: readonly (readonly CellContent[])[];
  readonly headerRows: number;
}

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
  /** The sum of the numbers among several cells; undefined where there are none or too many cells to read. */
  readonly sum?: number;
}

/** A cell with something in it, and what it shows. */
export interface OccupiedCell {
  readonly address: string;
  readonly text: string;
}

/** What a range held when it was last looked at; only the gateway looks inside. */
export interface TargetState {
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly headingBold: boolean | null;
}

/** A block, the range it would fill, and what stands there now. Nothing has been written. */
export interface InsertPlan {
  readonly block: Block;
  readonly address: string;
  readonly cellCount: number;
  readonly occupied: readonly OccupiedCell[];
  readonly before: TargetState;
  /** One Ctrl+Z will take the insertion back; otherwise `undoInsert` does. */
  readonly excelUndo: boolean;
}

/** A block that has been written. */
export interface Insertion {
  readonly id: number;
  readonly address: string;
  readonly cellCount: number;
}

/** The colours of the host's theme, as `#RRGGBB`. */
export interface HostTheme {
  readonly background: string;
}

/**
 * Everything the pane asks of the workbook. Each action reads, checks and then writes in one batch, all or nothing, and
 * refuses with a `WorkbookRefusal` that says why.
 */
export interface WorkbookPort {
  readSelection(): Promise<Selection>;
  /** Calls the listener whenever another cell or sheet is selected; returns what ends that. */
  watchSelection(listener: () => void): () => void;
  /** Looks at the cells a block would fill from the target's top left cell on. Writes nothing. */
  planInsert(target: string, block: Block): Promise<InsertPlan>;
  /**
   * Writes the plan's block. Refuses where the cells are no longer as the plan saw them, and occupied cells unless
   * `replace` says that the user agreed to lose them.
   */
  insertRows(plan: InsertPlan, replace: boolean): Promise<Insertion>;
  /** Puts back what an insertion overwrote, for the last ten of them, only while nobody changed its cells since. */
  undoInsert(id: number): Promise<void>;
  /** Selects a range and brings its sheet to the front. */
  selectRange(address: string): Promise<void>;
  /** The host's theme; undefined where the host does not say. */
  theme(): HostTheme | undefined;
  /** What the pane remembers of this user on this machine; it may be lost at any time. */
  readonly memory: {
    recall(name: string): string | undefined;
    remember(name: string, value: string): void;
  };
}
