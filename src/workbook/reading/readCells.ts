import type { CellValue } from "../../explain/figure";
import type { SheetReading } from "../../explain/reading";
import { contains, holds as holdsCell, SHEET, type Box } from "../../grid/box";
import type { Place } from "../../grid/cell";

/** What is read of the cell's own sheet, and of each sheet its formulas name: 50,000 cells of one at most. */
export const OWN: Box = { row: 0, column: 0, rows: 1000, columns: 50 };
export const OTHER: Box = { row: 0, column: 0, rows: 400, columns: 50 };

/** As much of a sheet as is read, with a cell in its middle. */
export function around({ row, column }: Place): Box {
  const from = (at: number, count: number, most: number) =>
    Math.max(0, Math.min(at - Math.floor(count / 2), most - count));
  return {
    ...OWN,
    row: from(row, OWN.rows, SHEET.rows),
    column: from(column, OWN.columns, SHEET.columns),
  };
}

export const isWithin = (box: Box, { row, column }: Place): boolean => holdsCell(box, row, column);

/** Part of a sheet that is asked for, and how much it holds in all. */
export interface Asked {
  readonly used: Excel.Range;
  readonly all: Excel.Range;
}

/** Asks for what a sheet holds within a box. */
export function askForCells(sheet: Excel.Worksheet, { row, column, rows, columns }: Box): Asked {
  const within = sheet.getCell(row, column).getResizedRange(rows - 1, columns - 1);
  return {
    all: sheet.getUsedRangeOrNullObject(true).load("rowIndex, columnIndex, rowCount, columnCount"),
    used: within.getUsedRangeOrNullObject(true).load("rowIndex, columnIndex, formulas, values, text"),
  };
}

/** What was asked for, once it is there. */
export function cellsRead({ used, all }: Asked, name: string): SheetReading {
  if (used.isNullObject)
    return { name, row: 0, column: 0, formulas: [], values: [], texts: [], whole: false };
  return {
    name,
    row: used.rowIndex,
    column: used.columnIndex,
    formulas: used.formulas as CellValue[][],
    values: used.values as CellValue[][],
    texts: used.text,
    whole: false,
    ...(!all.isNullObject && beyond(used, all)),
  };
}

function beyond(used: Excel.Range, all: Excel.Range): Pick<SheetReading, "holds"> {
  const holds = { row: all.rowIndex, column: all.columnIndex, rows: all.rowCount, columns: all.columnCount };
  const read = {
    row: used.rowIndex,
    column: used.columnIndex,
    rows: used.values.length,
    columns: used.values[0]?.length ?? 0,
  };
  return contains(read, holds) ? {} : { holds };
}
