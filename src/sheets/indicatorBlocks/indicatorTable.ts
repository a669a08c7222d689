import type { Block } from "../plan/block";
import type { IndicatorCells, IndicatorColumn } from "./columns";
import { indicatorRows } from "./indicatorRows";

/** Indicators as an Excel table. Its first column holds the codes, by which a refresh finds each row again. */
export function indicatorTable(
  indicators: readonly IndicatorCells[],
  columns: readonly IndicatorColumn[],
): Block {
  return { ...indicatorRows(indicators, keyFirst(columns), true), table: "Indicators" };
}

/** The columns with the code before all others, whether it was among them or not. */
export function keyFirst(columns: readonly IndicatorColumn[]): readonly IndicatorColumn[] {
  return ["key", ...columns.filter((column) => column !== "key")];
}
