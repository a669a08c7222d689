import { cellName } from "../../grid/cell";
import type { Reference } from "../../sheets/plan/reference";
import type { ReadSheets } from "./readSheets";

/** A cell that a link changes: what it holds and shows, and what it is to hold and will show. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly address: string;
  readonly before: string;
  readonly after: string;
  readonly held: string | number | boolean;
  /** A formula, or the words of a check. */
  readonly content: string;
  /** It follows another sheet: green. */
  readonly isLinked: boolean;
}

/** The change of a cell to a content that will show something. */
export function cellWrite(
  read: ReadSheets,
  cell: Reference,
  content: string,
  after: string,
  isLinked: boolean,
): CellWrite {
  const { row, column } = cell.box;
  return {
    row,
    column,
    address: cellName(row, column),
    before: read.textIn(cell),
    after,
    held: read.heldIn(cell),
    content,
    isLinked,
  };
}
