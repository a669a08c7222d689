import type { Box } from "../../sheets/grid/box";

/** The cells of a block's range that are in use: their box is counted from the range's top left cell. */
export interface UsedCells {
  readonly box: Box;
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly texts: readonly (readonly string[])[];
}

/** How cells looked that the block gives a look: the box is counted from the range's top left cell. */
export interface LooksBefore {
  readonly box: Box;
  readonly properties: Excel.CellProperties[][];
  readonly numberFormats: string[][];
}

/** What a range held when it was last looked at. Cells that are not in use hold nothing. */
export interface TargetState {
  readonly used: UsedCells | undefined;
  readonly looks: readonly LooksBefore[];
}

/** The formula or value of a cell, counted from the range's top left one; "" where it is not in use. */
export function formulaAt({ used }: TargetState, row: number, column: number): unknown {
  if (!used) return "";
  return used.formulas[row - used.box.row]?.[column - used.box.column] ?? "";
}
