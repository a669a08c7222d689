import type { IndicatorField } from "../../fields";

/** What is wrong with a row, with what a sentence about it needs. The pane has the sentences. */
export type RowProblemReason =
  | { readonly kind: "missing"; readonly field: IndicatorField }
  /** The first row with the code is kept, this one is not. */
  | { readonly kind: "codeTwice"; readonly firstRow: number }
  /** The word is kept as a particular under the column's heading. */
  | { readonly kind: "unknownWord"; readonly allowed: readonly string[] }
  /** The text is kept up to so many letters; a code is not kept. */
  | { readonly kind: "tooLong"; readonly mostLetters: number }
  /** What has no heading above it is not kept; where cells are missing, those behind them may be out of place. */
  | { readonly kind: "moreCells" | "fewerCells"; readonly cells: number; readonly headings: number };

/** Something to tell the user about a row of their file. */
export interface RowProblem {
  /** As in the file, where the first row is 1. */
  readonly row: number;
  /** The heading of the column, "" where the whole row is concerned. */
  readonly heading: string;
  /** What stands there, shortened; "" where nothing does. */
  readonly found: string;
  readonly reason: RowProblemReason;
  readonly severity: "left out" | "kept, look at it";
}
