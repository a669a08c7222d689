import type { CellInput, SheetState } from "../host/gridStore";
import type { Look } from "./looks";

/** A block of cells that look alike. Without `cells` it only says how the cells look into which a formula spills. */
export interface Block {
  /** Its address: `A5:D9`. */
  at: string;
  look: Look;
  /** What is written, as a user would type it: rows of cells in exactly the block's shape; null leaves a cell alone. */
  cells?: readonly (readonly CellInput[])[];
  /** A number format code in place of the look's own. */
  numFmt?: string;
}

/** One sheet of the worked example, as a person laid it out. */
export interface ExampleSheet {
  name: string;
  /** Column widths in points, from column A. */
  widths: readonly number[];
  /** Drawn in this order: a later block may add to the look of an earlier one. */
  blocks: readonly Block[];
  /** Row heights in points where the looks' own will not do, by the row's number. */
  heights?: Readonly<Record<number, number>>;
  frozen?: SheetState["frozen"];
}
