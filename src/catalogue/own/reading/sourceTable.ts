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
  /** The number of the row of headings. */
  readonly headingRow: number;
  readonly rows: readonly SourceRow[];
}

/** Headings below this row are not looked for. */
const LAST_HEADING_ROW = 20;

/** Rows below a row by which it is judged whether that is as wide as they are. */
const SAMPLE = 20;
/** The headings fill at least this part of the columns that the rows below them fill. */
const WIDE = 0.75;

/**
 * The table in a grid: the headings are the first row that names a code and a title, or else the first that is as wide as
 * the rows below it.
 */
export function sourceTable(grid: Grid): SourceTable {
  const rows = grid
    .map((cells, index) => ({ number: index + 1, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim()));
  return headedBy(rows, Math.max(0, headingsAt(rows)));
}

/** The same table with its headings in the row of this number. */
export function withHeadingsIn(
  { above, headings, headingRow, rows }: SourceTable,
  number: number,
): SourceTable {
  // Headings lose blank cells at their end; as a row of the table they have them.
  const width = rows[0]?.cells.length ?? headings.length;
  const cells = Array.from({ length: Math.max(width, headings.length) }, (_, at) => headings[at] ?? "");
  const all = [...above, { number: headingRow, cells }, ...rows];
  return headedBy(
    all,
    Math.max(
      0,
      all.findIndex((row) => row.number === number),
    ),
  );
}

function headedBy(rows: readonly SourceRow[], at: number): SourceTable {
  const headings = withoutBlankEnd(rows[at]?.cells ?? []);
  return {
    above: rows.slice(0, at),
    headings,
    headingRow: rows[at]?.number ?? 1,
    rows: rows.slice(at + 1).map(({ number, cells }) => ({
      number,
      cells: cells.length > headings.length ? withoutBlankEnd(cells, headings.length) : cells,
    })),
  };
}

function headingsAt(rows: readonly SourceRow[]): number {
  const looked = rows.filter(({ number }) => number <= LAST_HEADING_ROW);
  const naming = looked.findIndex(({ cells }) => namesIndicators(cells));
  return naming >= 0 ? naming : looked.findIndex((_, at) => isWide(rows, at));
}

/** Whether a row fills about as many columns as most rows below it do, and more than one. */
function isWide(rows: readonly SourceRow[], at: number): boolean {
  const filled = ({ cells }: SourceRow) => cells.filter((cell) => cell.trim()).length;
  const [row, ...below] = rows.slice(at, at + 1 + SAMPLE).map(filled);
  const typical = below.sort((one, other) => one - other)[below.length >> 1] ?? 0;
  return row !== undefined && row > 1 && row >= typical * WIDE;
}

function namesIndicators(cells: readonly string[]): boolean {
  return missingFields(guessMapping(cells)).length === 0;
}

function withoutBlankEnd(cells: readonly string[], least = 0): readonly string[] {
  let end = cells.length;
  while (end > least && !cells[end - 1]?.trim()) end--;
  return cells.slice(0, end);
}
