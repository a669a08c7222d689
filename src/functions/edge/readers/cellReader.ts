import type { Cell } from "../cell";

/** Reads one cell of an argument, or throws the refusal that says what is wrong with it. */
export type CellReader<T> = (cell: Cell) => T;

/** What a blank cell is read as; without it a blank cell is refused. */
export interface BlankAs<T> {
  readonly blank?: T;
}

/** The argument's name and the place are added by whoever knows them. */
export const UNNAMED = "";
