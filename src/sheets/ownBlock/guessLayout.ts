import { besideTable, type BesideTable } from "./besideTable";
import { cellKinds } from "./cellKind";
import { guessTotals } from "./guessTotals";
import { guessUnit, unitOver } from "./guessUnit";
import { figureColumnsFrom, guessHeadingRow, type Sight } from "./headingRows";
import { firstRowBelow, headingTexts, joinedRows } from "./joinedHeadings";
import { guessNameColumn } from "./names";
import type { OwnCells } from "./ownCells";
import { tableRows, type TableEnd } from "./tableRows";
import { columnsOfYears } from "./years";

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
  /** The rows whose figures are in another row already: "of which officers". */
  readonly partRows: readonly number[];
  /** Rows of which nothing settles whether they add up others. */
  readonly doubtfulRows: readonly number[];
  /** What else stands below the headings: headings of groups, notes, rows of another table. */
  readonly otherRows: readonly number[];
  /** Where rows with figures may no longer be the table's. */
  readonly tableEnd: TableEnd | undefined;
  /** Another table that stands beside this one. */
  readonly beside: BesideTable | undefined;
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
  const withWords = columnsWithWords(sight, first, columnsWithFigures);
  const beside = besideTable(sight, headings, first, nameColumn, columnsWithFigures, withWords);
  const own = columnsWithFigures.filter((column) => !beside?.columns.includes(column));
  const figureColumns = of === "rows" ? columnsOfYears(headings, unitsOfColumns, own) : own;
  const columns = { headingRow, headings, first, nameColumn, columnsWithFigures: own };
  const { figureRows, otherRows, tableEnd } = tableRows(sight, columns, of);
  return {
    headingRow,
    headings,
    nameColumn,
    columnsWithFigures,
    columnsWithWords: withWords,
    figureColumns,
    figureRows,
    otherRows,
    tableEnd,
    beside,
    ...guessTotals(sight, { nameColumn, figureColumns, figureRows }),
    unit: guessUnit(sight, first, nameColumn),
    unitsOfColumns,
  };
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
