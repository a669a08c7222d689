import type { OwnReading } from "./ownBlock/ownReading";
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

/** What a user may choose before a blank model is made. */
export type ModelOption =
  | {
      readonly key: string;
      readonly kind: "count";
      readonly label: string;
      readonly least: number;
      readonly most: number;
      readonly usual: number;
    }
  | { readonly key: string; readonly kind: "year"; readonly label: string; readonly usual: string }
  | {
      readonly key: string;
      readonly kind: "names";
      readonly label: string;
      readonly usual: readonly string[];
    };

/** The choices made, by option. */
export type Chosen = Readonly<Record<string, number | string | readonly string[]>>;

/** A ready model: sheets with a question they answer, filled with the worked example or blank. */
export interface Model {
  readonly id: string;
  readonly title: string;
  /** The question it answers, in one sentence. */
  readonly answers: string;
  /** What the worked example shows, and which of it is illustrative. */
  readonly exampleShows: string;
  /** Its place among the models, from 1. */
  readonly place: number;
  readonly tab: "budget" | "targets";
  readonly options: readonly ModelOption[];
  readonly example: Draft;
  blank(chosen: Chosen): Draft;
  /** How it is pointed at the user's own cells, where it can be. */
  readonly own?: OwnReading;
}
