import type { SheetId } from "../host/gridStore";

/** A cell by its place: row and column count from 0. */
export interface EngineCell {
  sheet: SheetId;
  row: number;
  column: number;
}

/** What tells a cell from all others. */
export const placeOf = ({ sheet, row, column }: EngineCell): string => `${sheet}!${row},${column}`;
