import type { Block } from "./block";
import type { ChartPlan } from "./chartPlan";
import type { PrintPlan } from "./printPlan";
import type { Prompt } from "./prompt";
import type { Box } from "../../grid/box";

/** A name for cells, by which formulas anywhere in the workbook call them. */
export interface NamedCells {
  readonly name: string;
  readonly box: Box;
  /** What the list of names says of it. */
  readonly comment?: string;
}

/** Cells that take one of the words that other cells hold. */
export interface Choice {
  readonly box: Box;
  readonly from: Box;
}

/** Cells that follow those of another sheet: what they are, and which sheet that is. */
export interface ToOtherSheet {
  readonly label: string;
  readonly sheet: string;
  readonly box: Box;
}

/** A whole new sheet: its cells from A1 on, and what goes with them. Boxes are counted from A1. */
export interface SheetPlan extends Block {
  readonly name: string;
  /** Column widths in points, from column A. */
  readonly widths: readonly number[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly names: readonly NamedCells[];
  readonly choices: readonly Choice[];
  readonly prompts: readonly Prompt[];
  /** Cells with the words Green, Amber and Red, which are coloured besides. */
  readonly statuses: readonly Box[];
  readonly charts: readonly ChartPlan[];
  /** Cells that hold TRUE while the model holds together. */
  readonly checks: readonly Box[];
  /** The headings of its parts, in their order: what a user is told of before it is inserted. */
  readonly sections: readonly string[];
  readonly linked: readonly ToOtherSheet[];
  readonly print: PrintPlan;
  /** Where whoever fills the sheet begins. */
  readonly start: Box;
}
