import type { Draft } from "./plan/draft";
import type { Chosen, ModelOption } from "./modelOption";
import type { OwnReading } from "./ownBlock/ownReading";

/** A ready model: sheets with a question they answer, filled with the worked example or blank. */
export interface Model {
  readonly id: string;
  readonly title: string;
  /** The question it answers, in one sentence. */
  readonly answers: string;
  /** What the worked example shows, and which of it is illustrative. */
  readonly exampleShows: string;
  /** Its place among the models, from 1. */
  readonly order: number;
  readonly tab: "budget" | "targets";
  readonly options: readonly ModelOption[];
  readonly example: Draft;
  blank(chosen: Chosen): Draft;
  /** How it is pointed at the user's own cells, where it can be. */
  readonly own?: OwnReading;
}
