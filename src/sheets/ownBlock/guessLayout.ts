import { yearIn } from "./yearIn";
import { cellKinds, isFigure } from "./cellKind";
import { figureColumnsFrom, guessHeadingRow, isUnitsRow, yearAt, type Sight } from "./headingRows";
import { guessNameColumn } from "./names";
import { guessTotals } from "./guessTotals";
import type { OwnCells } from "./ownCells";
import { unitIn } from "./units";

/** Where in a block of the user's own cells its headings, names and figures stand; rows and columns count from 0. */
export interface BlockLayout {
  /** The row of headings; undefined where the block has none. */
  readonly headingRow: number | undefined;
  /** What each column is called: its heading, with what is merged over it or stands between it and the figures. */
  readonly headings: readonly string[];
  /** The column that names the rows. */
  readonly nameColumn: number;
  /** All columns that hold figures beside the names, left to right. */
  readonly columnsWithFigures: readonly number[];
  /** The columns that hold words below the headings. */
  readonly columnsWithWords: readonly number[];
  /** Those of the columns with figures that are the table's: where rows are what counts and headings name years, only the years. */
  readonly figureColumns: readonly number[];
  /** The rows of the table below the headings, top down; totals among them. */
  readonly figureRows: readonly number[];
  /** The rows that add up others, by their name or their figures. */
  readonly totalRows: readonly number[];
  /** Rows of which nothing settles whether they add up others. */
  readonly doubtfulRows: readonly number[];
  /** "£m", "£000", "%" …; "" where nothing says. */
  readonly unit: string;
  /** The unit that stands over each column, "" where none does. */
  readonly unitsOfColumns: readonly string[];
}

/** Whether a table counts by its rows, over years; or by its columns, with an item in each row. */
export type Counted = "rows" | "columns";

/** Guesses how a block is laid out: a proposal for the user to confirm or correct. */
export function guessLayout(cells: OwnCells, of: Counted): BlockLayout {
  const sight = { cells, kinds: cellKinds(cells) };
  const headingRow = guessHeadingRow(sight);
  return layoutOf(sight, headingRow, undefined, of);
}

/** The layout that follows from a row of headings and a column of names that were chosen. */
export function layoutFrom(
  cells: OwnCells,
  headingRow: number | undefined,
  nameColumn: number,
  of: Counted,
): BlockLayout {
  return layoutOf({ cells, kinds: cellKinds(cells) }, headingRow, nameColumn, of);
}

function layoutOf(
  sight: Sight,
  headingRow: number | undefined,
  chosenNames: number | undefined,
  of: Counted,
): BlockLayout {
  const first = firstRowBelow(sight, headingRow);
  const headingRows = joinedRows(sight, headingRow, first);
  const nameColumn = chosenNames ?? guessNameColumn(sight, headingRows, first);
  const headings = headingTexts(sight, headingRow, headingRows, nameColumn);
  const columnsWithFigures = figureColumnsFrom(sight, first).filter((column) => column !== nameColumn);
  const unitsOfColumns = headings.map((_, column) =>
    column === nameColumn ? "" : unitOver(sight, first, column),
  );
  const figureColumns =
    of === "rows" ? columnsOfYears(headings, unitsOfColumns, columnsWithFigures) : columnsWithFigures;
  const figureRows = rowsOfTable(sight, first, columnsWithFigures, nameColumn, of);
  return {
    headingRow,
    headings,
    nameColumn,
    columnsWithFigures,
    columnsWithWords: columnsWithWords(sight, first, columnsWithFigures),
    figureColumns,
    figureRows,
    ...guessTotals(sight, { nameColumn, figureColumns, figureRows }),
    unit: guessUnit(sight, first, nameColumn),
    unitsOfColumns,
  };
}

/** The first row below the headings, and below what stands between them and the table: units, numbers of columns, years. */
function firstRowBelow(sight: Sight, headingRow: number | undefined): number {
  if (headingRow === undefined) return 0;
  let row = headingRow + 1;
  while (row < sight.kinds.length && (isAside(sight, row) || isHeadingBelow(sight, row))) row++;
  return row;
}

/** Whether a row only states units or numbers the columns, "(1)", "(2)", and names nothing. */
function isAside({ kinds }: Sight, row: number): boolean {
  if (isUnitsRow({ kinds }, row)) return true;
  const held = (kinds[row] ?? []).filter((kind) => kind !== "blank");
  return held.length > 1 && held.every((kind) => kind === "numberAsText");
}

/** Whether a row below the headings says more of some columns of figures, such as their years, and names no row. */
function isHeadingBelow(sight: Sight, row: number): boolean {
  const held = (sight.kinds[row] ?? []).flatMap((kind, column) =>
    kind === "blank" ? [] : [{ kind, column }],
  );
  const isLabel = held.every(
    ({ kind, column }) =>
      kind === "date" ||
      kind === "words" ||
      (isFigure(kind) && yearAt(sight.cells, row, column) !== undefined),
  );
  if (held.length === 0 || !isLabel) return false;
  const columns = figureColumnsFrom(sight, row + 1);
  return held.every(({ column }) => columns.includes(column));
}

/**
 * The rows that say together what a column is, top down. One straight above joins in where it labels two columns of
 * figures or more, or is merged over headings that repeat ("Budget", "Actual", "Budget").
 */
function joinedRows(sight: Sight, headingRow: number | undefined, first: number): number[] {
  if (headingRow === undefined) return [];
  const { cells, kinds } = sight;
  const columns = figureColumnsFrom(sight, first);
  const labels = (row: number) =>
    columns.flatMap((column) => {
      const kind = kinds[row]?.[column];
      const isLabel =
        kind === "words" || kind === "date" || (kind === "number" && isYearAbove(sight, row, column));
      return isLabel ? [cells.texts[row]?.[column]?.trim() ?? ""] : [];
    });
  const [above, own] = [labels(headingRow - 1), labels(headingRow)];
  const joins = above.length > 1 || (above.length === 1 && new Set(own).size < own.length);
  const below = Array.from({ length: first - headingRow - 1 }, (_, at) => headingRow + 1 + at);
  return [...(joins ? [headingRow - 1] : []), headingRow, ...below.filter((row) => !isAside(sight, row))];
}

const isYearAbove = ({ cells }: Sight, row: number, column: number) =>
  yearAt(cells, row, column) !== undefined;

/** What each column is called. What is merged over columns holds until the next text beside it. */
function headingTexts(
  { cells, kinds }: Sight,
  headingRow: number | undefined,
  rows: readonly number[],
  nameColumn: number,
): string[] {
  const columns = (kinds[0] ?? []).map((_, column) => column);
  const lines = rows.map((row) => {
    let merged = "";
    return columns.map((column) => {
      const text = cells.texts[row]?.[column]?.trim() ?? "";
      if (row === headingRow) return text;
      // Over the names stands the title of the table, or nothing.
      if (column === nameColumn) return "";
      return (merged = text || (row < (headingRow ?? 0) ? merged : ""));
    });
  });
  return columns.map((column) =>
    lines
      .map((line) => line[column] ?? "")
      .filter(Boolean)
      .join(" "),
  );
}

const COUNTED_YEAR = /^(year|yr)\.?\s*\d+\b/i;

/** Whether a heading names a year: "2010/11" or "Year 1". */
export const namesYear = (heading: string): boolean =>
  yearIn(heading) !== undefined || COUNTED_YEAR.test(heading);

/** What a column says that compares the years beside it. */
const COMPARES =
  /%|\b(per ?cent|percentage|change|variance|difference|variation|growth|increase|decrease)\b/i;

/** Where headings name years, "2010/11" or "Year 1", the columns that they head, and no changes or shares; else all. */
function columnsOfYears(
  headings: readonly string[],
  units: readonly string[],
  columns: readonly number[],
): readonly number[] {
  const named = columns.filter((column) => yearIn(headings[column] ?? "") !== undefined);
  const counted = columns.filter((column) => COUNTED_YEAR.test(headings[column] ?? ""));
  const years = [named, counted].find(({ length }) => length > 0) ?? columns;
  const amounts = years.filter((column) => units[column] !== "%" && !COMPARES.test(headings[column] ?? ""));
  return amounts.length > 0 ? amounts : years;
}

/**
 * The rows with a figure or, where each row is an item, with a word for none; or with a code and a name up to the first
 * blank row below the figures.
 */
function rowsOfTable(
  { kinds }: Sight,
  first: number,
  columns: readonly number[],
  nameColumn: number,
  of: Counted,
): number[] {
  const rows = kinds.map((_, row) => row).filter((row) => row >= first);
  const held = (row: number) => columns.map((column) => kinds[row]?.[column]);
  const lastWithFigures = rows.filter((row) => held(row).some(isFigure)).at(-1) ?? -1;
  let isOpen = true;
  return rows.filter((row) => {
    const isBlank = (kinds[row] ?? []).every((kind) => kind === "blank");
    if (row > lastWithFigures && isBlank) isOpen = false;
    if (held(row).some(isFigure)) return true;
    if (of === "rows" || !isOpen || kinds[row]?.[nameColumn] === "blank") return false;
    const texts = (kinds[row] ?? []).filter((kind) => kind === "words").length;
    return (
      texts > 1 || (kinds[row] ?? []).some((kind, column) => kind === "missing" && column !== nameColumn)
    );
  });
}

function columnsWithWords({ kinds }: Sight, first: number, withFigures: readonly number[]): number[] {
  const holds = new Set<number>();
  for (let row = first; row < kinds.length; row++) {
    kinds[row]?.forEach((kind, column) => {
      if (kind === "words" || kind === "unit" || kind === "date") holds.add(column);
    });
  }
  return [...holds].filter((column) => !withFigures.includes(column));
}

/** The unit that stands over a column, nearest above the table. */
function unitOver({ cells, kinds }: Sight, first: number, column: number): string {
  for (let row = first - 1; row >= 0; row--) {
    const kind = kinds[row]?.[column];
    const unit = kind === "words" || kind === "unit" ? unitIn(cells.texts[row]?.[column] ?? "") : "";
    if (unit) return unit;
  }
  return "";
}

/** The unit that the headings state, or else what stands above them, or else the names. */
function guessUnit({ cells, kinds }: Sight, first: number, nameColumn: number): string {
  const stated = (row: number, column: number) =>
    kinds[row]?.[column] === "words" || kinds[row]?.[column] === "unit"
      ? unitIn(cells.texts[row]?.[column] ?? "")
      : "";
  for (let row = first - 1; row >= 0; row--) {
    const units = (kinds[row] ?? []).map((_, column) => stated(row, column)).filter(Boolean);
    const money = units.find((unit) => unit.startsWith("£"));
    if (units.length > 0) return money ?? units[0] ?? "";
  }
  for (let row = first; row < kinds.length; row++) {
    const unit = stated(row, nameColumn);
    if (unit) return unit;
  }
  return "";
}
