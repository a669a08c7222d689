import type { SheetPlan } from "./sheetPlan";

/** Names that are free in the workbook: the wished one, or it with a number. */
export interface Placement {
  sheet(wish: string): string;
  /** What the names of a model's cells begin with. */
  prefix(wish: string): string;
  /** What an Excel table is called. */
  table(wish: string): string;
}

/** Plans the sheets of a model for the workbook they go into. */
export type Draft = (place: Placement) => readonly SheetPlan[];
