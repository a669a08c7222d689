import type { Draft } from "../model";
import type { BlockLayout } from "./guessLayout";
import type { Role } from "./guessRoles";
import type { OwnCells } from "./ownCells";

/** A block of the user's with its layout and what each of its rows (or columns) is, as the user confirmed it. */
export interface ReadBlock {
  readonly cells: OwnCells;
  readonly layout: BlockLayout;
  /** Role by role: the rows (or columns) that play it, in their order. */
  readonly played: Readonly<Record<string, readonly number[]>>;
}

/** How a model is pointed at the user's own cells: the figures are linked to, never copied. */
export interface OwnReading {
  /** Whether the rows of the block play the roles, or its columns. */
  readonly of: "rows" | "columns";
  readonly roles: readonly Role[];
  readonly draft: (block: ReadBlock) => Draft;
}
