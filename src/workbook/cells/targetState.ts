import type { Box } from "../../grid/box";
import { cellName, type Cell } from "../../grid/cell";
import type { OccupiedCell } from "../plans";
import type { LooksBefore } from "./looksBefore";

/** The cells of a block's range that are in use: their box is counted from the range's top left cell. */
export interface UsedCells {
  readonly box: Box;
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly texts: readonly (readonly string[])[];
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

/** The part of a range that is in use, asked for; what it holds is there once it has been loaded. */
export function askUsedPart(sheet: Excel.Worksheet, range: Excel.Range): Excel.Range {
  return sheet
    .getUsedRange(false)
    .getIntersectionOrNullObject(range)
    .load("rowIndex, columnIndex, rowCount, columnCount, cellCount");
}

/** Asks for everything that must be known of cells to put them back. */
export function loadContents(used: Excel.Range): void {
  used.load("formulas, values, valueTypes, numberFormat, text");
}

/** What the used part of a range holds; `topLeft` is the range's own first cell. */
export function usedCells(topLeft: Cell, used: Excel.Range): UsedCells {
  const { formulas, values, valueTypes, text: texts } = used;
  return {
    box: {
      row: used.rowIndex - topLeft.row,
      column: used.columnIndex - topLeft.column,
      rows: used.rowCount,
      columns: used.columnCount,
    },
    formulas,
    values,
    valueTypes,
    numberFormats: used.numberFormat as string[][],
    texts,
  };
}

/** The cells that are not empty, by name, with what they show. */
export function filledCells(topLeft: Cell, { box, formulas, texts }: UsedCells): OccupiedCell[] {
  return formulas.flatMap((contents, down) =>
    contents.flatMap((content, across) => {
      if (content === "") return [];
      const address = cellName(topLeft.row + box.row + down, topLeft.column + box.column + across);
      return [{ address, text: texts[down]?.[across] ?? "" }];
    }),
  );
}
