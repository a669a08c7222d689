import type { Draft } from "../plan/draft";
import type { Chosen } from "../modelOption";
import type { BlockLayout, Counted } from "./guessLayout";
import type { Role } from "./guessRoles";
import type { OwnCells } from "./ownCells";

/** A block of the user's with its layout and what each of its rows (or columns) is, as the user confirmed it. */
export interface ReadBlock {
  readonly cells: OwnCells;
  readonly layout: BlockLayout;
  /** The rows that are taken in, top down, and those of the table that are left out. */
  readonly rows: readonly number[];
  readonly leftOut: readonly number[];
  /** The columns of figures that are taken in, left to right. */
  readonly columns: readonly number[];
  /** Role by role: the rows (or columns) that play it, in their order. */
  readonly played: Readonly<Record<string, readonly number[]>>;
}

/** How a model is pointed at the user's own cells: the figures are linked to, never copied. */
export interface OwnReading {
  /** Whether the rows of the block play the roles, or its columns, an item of the model in each row. */
  readonly of: Counted;
  /** Where columns play the roles: rows that add up others are left out. */
  readonly withoutTotals?: boolean;
  readonly roles: readonly Role[];
  /** The keys of the model's options that are still the user's to choose. */
  readonly asks: readonly string[];
  readonly draft: (block: ReadBlock, chosen: Chosen) => Draft;
}
