import type { Formula } from "../plan/content";
import { linkTo } from "./ownCells";
import type { ReadBlock } from "./ownReading";

/** How a row of the user's table is read by the roles of its columns. */
export interface RowReader {
  /** A link to the cell of a role; null where no column plays it. */
  readonly linked: (row: number, role: string) => Formula | null;
  /** What that cell shows. */
  readonly textOf: (row: number, role: string) => string;
  /** A link to the name of the row. */
  readonly name: (row: number) => Formula;
  /** The texts of a role, each once, in the order in which they come. */
  readonly wordsOf: (role: string) => string[];
}

export function linkedBy(block: ReadBlock): RowReader {
  const { cells, layout, rows, played } = block;
  const columnOf = (role: string) => played[role]?.[0];
  const textOf = (row: number, role: string) => cells.texts[row]?.[columnOf(role) ?? -1]?.trim() ?? "";
  return {
    linked(row, role) {
      const column = columnOf(role);
      return column === undefined ? null : linkTo(cells, row, column);
    },
    textOf,
    name: (row) => linkTo(cells, row, layout.nameColumn),
    wordsOf: (role) => [...new Set(rows.map((row) => textOf(row, role)).filter(Boolean))],
  };
}
