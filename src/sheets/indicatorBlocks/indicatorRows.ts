import type { Block } from "../plan/block";
import { columnHeading, type IndicatorCells, type IndicatorColumn } from "./columns";

/** Indicators as rows of texts, a column for each of those chosen and in their order, under headings or without. */
export function indicatorRows(
  indicators: readonly IndicatorCells[],
  columns: readonly IndicatorColumn[],
  headings: boolean,
): Block {
  const rows = indicators.map((indicator) => columns.map((column) => indicator[column]));
  if (!headings) return { cells: rows, dressed: [] };
  const box = { row: 0, column: 0, rows: 1, columns: columns.length };
  return { cells: [headingsOf(columns), ...rows], dressed: [{ box, look: "leftHeading" }] };
}

export function headingsOf(columns: readonly IndicatorColumn[]): string[] {
  return columns.map(columnHeading);
}
