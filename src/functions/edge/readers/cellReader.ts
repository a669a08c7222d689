import type { Cell } from "../cell";

/** Reads one cell of an argument, or throws the refusal that says what is wrong with it. */
export interface CellReader<T> {
  (cell: Cell): T;
  /** Whether it takes every number, and as it is: then ranges of numbers need not be read cell by cell. */
  takesEveryNumber?: boolean;
}

/** What a blank cell is read as; without it a blank cell is refused. */
export interface BlankAs<T> {
  readonly blank?: T;
}

/** The argument's name and the place are added by whoever knows them. */
export const UNNAMED = "";
