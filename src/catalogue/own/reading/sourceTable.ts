import { guessMapping, missingFields } from "./mapping";

/** The texts of a file or sheet, row by row as in the file. */
export type Grid = readonly (readonly string[])[];

/** A row with its number as in the file, from 1. Blank cells beyond the headings are left out. */
export interface SourceRow {
  readonly number: number;
  readonly cells: readonly string[];
}

/** A table as the user's file has it. Rows without any text are left out; the others keep their numbers. */
export interface SourceTable {
  /** Rows above the headings, such as the title of a sheet. */
  readonly above: readonly SourceRow[];
  readonly headings: readonly string[];
  readonly rows: readonly SourceRow[];
}

/** Headings below this row are not looked for. */
const LAST_HEADING_ROW = 20;

/** The table in a grid: the headings are the first row that names a code and a title, or else the first row. */
export function sourceTable(grid: Grid): SourceTable {
  const rows = grid
    .map((cells, index) => ({ number: index + 1, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim()));
  const naming = rows.findIndex(({ number, cells }) => number <= LAST_HEADING_ROW && namesIndicators(cells));
  const at = Math.max(naming, 0);
  const headings = withoutBlankEnd(rows[at]?.cells ?? []);
  return {
    above: rows.slice(0, at),
    headings,
    rows: rows.slice(at + 1).map(({ number, cells }) => ({
      number,
      cells: cells.length > headings.length ? withoutBlankEnd(cells, headings.length) : cells,
    })),
  };
}

function namesIndicators(cells: readonly string[]): boolean {
  return missingFields(guessMapping(cells)).length === 0;
}

function withoutBlankEnd(cells: readonly string[], least = 0): readonly string[] {
  let end = cells.length;
  while (end > least && !cells[end - 1]?.trim()) end--;
  return cells.slice(0, end);
}
