import type { Cell } from "../grid/cell";
import type { CellValue, Made } from "./figure";
import type { Sign } from "./signs";
import type { Source } from "./sources";

/** What a cell is: typed, filled by a function of ours, by another formula, a heading of a block of ours, or nothing. */
export type Kind = "input" | "ours" | "formula" | "heading" | "blank";

/** One of the figures that a figure is made of. */
export interface Term {
  readonly sign: Sign;
  /** What it is called in the sentence. */
  readonly words: string;
  readonly text: string;
  readonly value: CellValue;
  /** The cells it comes from; none for what is worked out on the way, several for a total. */
  readonly cells: readonly Cell[];
  /** Their address; "" for none. */
  readonly at: string;
  /** Cells that only handed the figure on. */
  readonly via: readonly string[];
  /** Undefined for totals and what is worked out; "unread" for a sheet or workbook that was not read. */
  readonly kind?: Kind | "unread";
  readonly source?: Source | undefined;
}

/** What is said of one cell. Plain data: it can be kept, copied and compared. */
export interface Explained {
  readonly cell: Cell;
  readonly at: string;
  readonly kind: Kind;
  /** What the figure is called: "Budget gap: Lower 2011/12". */
  readonly name: string;
  readonly value: CellValue;
  readonly text: string;
  readonly sentence: string;
  /** What arithmetic does not show. */
  readonly rule?: string | undefined;
  readonly formula?: string;
  readonly terms: readonly Term[];
  /** How the value is made of its terms, in their order; undefined where it is not said in full. */
  readonly made?: Made | undefined;
  readonly source?: Source | undefined;
  /** Of an error that begins in a call of ours: the call, and which of its cells this is. */
  readonly asks?: Asks | undefined;
}

/** A call as it can be made again: the rows of each argument, null for a blank cell and for an argument left out. */
export interface Asks {
  readonly id: string;
  readonly args: readonly (readonly (readonly (CellValue | null)[])[] | null)[];
  /** The address of the cell behind each value of each argument, by the argument's name; "" where there is no one cell. */
  readonly from: Readonly<Record<string, readonly (readonly string[])[]>>;
  readonly row: number;
  readonly column: number;
}
