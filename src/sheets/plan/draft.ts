import type { Link } from "../links/modelLinks";
import type { SheetPlan } from "./sheetPlan";

/** Names that are free in the workbook: the wished one, or it with a number. */
export interface Placement {
  sheet(wish: string): string;
  /** What the names of a model's cells begin with. */
  prefix(wish: string): string;
  /** What an Excel table is called. */
  table(wish: string): string;
  /** The cells that are to follow those of sheets in the workbook. */
  readonly links?: readonly Link[];
}

/** Plans the sheets of a model for the workbook they go into. */
export type Draft = (place: Placement) => readonly SheetPlan[];

/** The same sheets, some of their cells following those of sheets that are there. */
export const linked =
  (draft: Draft, links: readonly Link[]): Draft =>
  (place) =>
    draft({
      sheet: (wish) => place.sheet(wish),
      prefix: (wish) => place.prefix(wish),
      table: (wish) => place.table(wish),
      links,
    });
