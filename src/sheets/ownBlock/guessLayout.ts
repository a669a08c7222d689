import { financialYear } from "../../model/years";
import type { OwnCells } from "./ownCells";

/** Where in a block of the user's own cells its headings, names and figures stand; rows and columns count from 0. */
export interface BlockLayout {
  /** The row of headings; undefined where the block has none. */
  readonly headingRow: number | undefined;
  /** The column that names the rows. */
  readonly nameColumn: number;
  /** The columns of figures, left to right. */
  readonly figureColumns: readonly number[];
  /** The rows of figures below the headings, top down; totals among them. */
  readonly figureRows: readonly number[];
  /** The rows that add up others, by their name or their figures. */
  readonly totalRows: readonly number[];
  /** "£m", "£000", "%" …; "" where nothing says. */
  readonly unit: string;
}

/** The rows of figures that add up no others. */
export const rowsWithoutTotals = ({ figureRows, totalRows }: BlockLayout): number[] =>
  figureRows.filter((row) => !totalRows.includes(row));

/** Headings are looked for in so many rows from the top. */
const HEADING_ROWS = 6;

/** Guesses how a block is laid out: a proposal for the user to confirm or correct. */
export function guessLayout(cells: OwnCells): BlockLayout {
  const headingRow = guessHeadingRow(cells);
  return layoutFrom(cells, headingRow, guessNameColumn(cells, headingRow));
}

/** The layout that follows from a row of headings and a column of names, guessed or chosen. */
export function layoutFrom(cells: OwnCells, headingRow: number | undefined, nameColumn: number): BlockLayout {
  const below = cells.values.map((_, row) => row).filter((row) => row > (headingRow ?? -1));
  const columns = (cells.values[0] ?? []).map((_, column) => column);
  const isFigure = (row: number, column: number) => typeof cells.values[row]?.[column] === "number";
  const figureColumns = columns.filter(
    (column) => column !== nameColumn && below.some((row) => isFigure(row, column)),
  );
  const figureRows = below.filter((row) => figureColumns.some((column) => isFigure(row, column)));
  return {
    headingRow,
    nameColumn,
    figureColumns,
    figureRows,
    totalRows: figureRows.filter((row, place) =>
      isTotal(cells, { row, above: figureRows.slice(0, place), nameColumn, figureColumns }),
    ),
    unit: guessUnit(cells),
  };
}

/** The first row in which two cells are years, else the first with two texts above a figure. */
function guessHeadingRow({ values, texts }: OwnCells): number | undefined {
  const top = values.map((_, row) => row).slice(0, HEADING_ROWS);
  const counts = (row: number, holds: (text: string, value: unknown) => boolean) =>
    (texts[row] ?? []).filter((text, column) => holds(text, values[row]?.[column])).length;
  const years = top.find((row) => counts(row, (text) => financialYear(text) !== undefined) >= 2);
  if (years !== undefined) return years;
  return top.find(
    (row) =>
      counts(row, (text, value) => typeof value === "string" && text.trim() !== "") >= 2 &&
      counts(row, (_, value) => typeof value === "number") === 0 &&
      counts(row + 1, (_, value) => typeof value === "number") >= 1,
  );
}

/** The column with most texts below the headings; the leftmost of equals. */
function guessNameColumn({ values, texts }: OwnCells, headingRow: number | undefined): number {
  const first = (headingRow ?? -1) + 1;
  const counts = (values[0] ?? []).map(
    (_, column) =>
      values
        .slice(first)
        .filter(
          (row, down) => typeof row[column] === "string" && texts[first + down]?.[column]?.trim() !== "",
        ).length,
  );
  return Math.max(0, counts.indexOf(Math.max(0, ...counts)));
}

interface PossibleTotal {
  readonly row: number;
  readonly above: readonly number[];
  readonly nameColumn: number;
  readonly figureColumns: readonly number[];
}

/** A row is a total if its name says so, or if every figure adds up two or more rows straight above it. */
function isTotal(
  { values, texts }: OwnCells,
  { row, above, nameColumn, figureColumns }: PossibleTotal,
): boolean {
  if (/\b(sub-?\s?total|total|sum)\b/i.test(texts[row]?.[nameColumn] ?? "")) return true;
  return above.some((_, first) => {
    const added = above.slice(first);
    if (added.length < 2) return false;
    return figureColumns.every((column) => {
      const sum = added.reduce((total, other) => total + Number(values[other]?.[column] || 0), 0);
      return Math.abs(sum - Number(values[row]?.[column] || 0)) < 1e-6 && sum !== 0;
    });
  });
}

const UNITS: readonly (readonly [pattern: RegExp, unit: string])[] = [
  [/£\s?(m|million)\b|\bmillions?\b/i, "£m"],
  [/£\s?(bn|billion)\b/i, "£bn"],
  [/£\s?('?000s?|k|thousands?)\b/i, "£000"],
  [/£/, "£"],
  [/%|per ?cent/i, "%"],
];

/** The unit that a heading or a name states. */
function guessUnit({ values, texts }: OwnCells): string {
  const words = texts.flatMap((row, down) =>
    row.filter((_, column) => typeof values[down]?.[column] === "string"),
  );
  return UNITS.find(([pattern]) => words.some((text) => pattern.test(text)))?.[1] ?? "";
}
