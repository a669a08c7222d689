import { isFigure, type CellKind } from "./cellKind";
import type { Counted } from "./guessLayout";
import { HEADING_WORD, yearAt, type Sight } from "./headingRows";

/** Where the columns of a table stand, and what they are called. */
interface Columns {
  readonly headingRow: number | undefined;
  readonly headings: readonly string[];
  /** The first row below all that belongs to the headings. */
  readonly first: number;
  readonly nameColumn: number;
  readonly columnsWithFigures: readonly number[];
}

/** From where on rows with figures may not belong to the table: below notes, or below headings that are others. */
export interface TableEnd {
  readonly kind: "belowNotes" | "otherHeadings";
  readonly row: number;
}

/** The rows of a table, what else stands below its headings, and where it may end before the block does. */
export interface TableRows {
  readonly figureRows: readonly number[];
  readonly otherRows: readonly number[];
  readonly tableEnd: TableEnd | undefined;
}

/** What headings hold. "Rate" and "Number" are units as well. */
const LABELS: ReadonlySet<CellKind> = new Set(["words", "unit", "date"]);

const NOTE =
  /^[[(*†]?\s*(foot|end)?notes?\b\s*(\d+|[a-z])?\s*([:.)\]–-]|$)|^notes? (to|on)\b|^sources?\s*([:–-]|$)/i;

/** The rows below the headings: those of the table, and headings of groups, notes and what stands below them. */
export function tableRows(sight: Sight, columns: Columns, of: Counted): TableRows {
  const { kinds } = sight;
  const { first, headingRow = -1 } = columns;
  const rows = kinds.map((_, row) => row).filter((row) => row >= first);
  const holds = (row: number) => columns.columnsWithFigures.some((column) => isFigure(kinds[row]?.[column]));
  const top = rows.find(holds) ?? first;
  const end = rows.find(
    (row) => row > top && (saysNote(sight, row) || headingsAgain(sight, row, columns) === "others"),
  );
  const within = rows.filter((row) => end === undefined || row < end);
  const figureRows = rowsOfTable(sight, within, columns, of).filter(
    (row) => row <= top || headingsAgain(sight, row, columns) === undefined,
  );
  const isOfTable = new Set(figureRows);
  return {
    figureRows,
    otherRows: kinds
      .map((held, row) => ({ held, row }))
      .filter(
        ({ held, row }) => row > headingRow && !isOfTable.has(row) && held.some((kind) => kind !== "blank"),
      )
      .map(({ row }) => row),
    tableEnd: tableEnd(
      sight,
      rows.find((row) => end !== undefined && row >= end && holds(row)),
      end,
    ),
  };
}

function tableEnd(
  sight: Sight,
  withFigures: number | undefined,
  end: number | undefined,
): TableEnd | undefined {
  if (end === undefined || withFigures === undefined) return undefined;
  return saysNote(sight, end)
    ? { kind: "belowNotes", row: withFigures }
    : { kind: "otherHeadings", row: end };
}

function saysNote({ cells, kinds }: Sight, row: number): boolean {
  const column = (kinds[row] ?? []).findIndex((kind) => kind !== "blank");
  return kinds[row]?.[column] === "words" && NOTE.test(cells.texts[row]?.[column]?.trim() ?? "");
}

/** Whether a row among those of a table repeats its headings, or has others: those of another table. */
function headingsAgain(
  sight: Sight,
  row: number,
  { headings, nameColumn, columnsWithFigures }: Columns,
): "same" | "others" | undefined {
  const { cells, kinds } = sight;
  const textAt = (column: number) => cells.texts[row]?.[column]?.trim() ?? "";
  const held = columnsWithFigures.filter((column) => kinds[row]?.[column] !== "blank");
  if (held.length === 0 || held.length < Math.min(2, columnsWithFigures.length)) return undefined;
  const heading = (column: number) => (headings[column] ?? "").toLowerCase();
  const isHeading = held.every((column) => {
    const text = textAt(column).toLowerCase();
    return text === heading(column) || heading(column).endsWith(` ${text}`);
  });
  // One figure alone may be as large as a year by chance.
  if (isHeading && (held.length > 1 || !isFigure(kinds[row]?.[held[0] ?? 0]))) return "same";
  const isLabel = (column: number) => LABELS.has(kinds[row]?.[column] ?? "blank");
  const areYears = () => held.length > 1 && held.every((column) => yearAt(cells, row, column) !== undefined);
  if (held.every(isLabel)) {
    const name = textAt(nameColumn);
    const saysNames = HEADING_WORD.test(name) || (name !== "" && name.toLowerCase() === heading(nameColumn));
    return saysNames || areYears() ? "others" : undefined;
  }
  const numbers = held.map((column) => Number(cells.values[row]?.[column]));
  const follow = numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1);
  return numbers.length > 2 && follow && areYears() ? "others" : undefined;
}

/**
 * The rows with a figure or, where each row is an item, with a word for none; or with a code and a name up to the first
 * blank row below the figures.
 */
function rowsOfTable(
  { kinds }: Sight,
  rows: readonly number[],
  { columnsWithFigures, nameColumn }: Columns,
  of: Counted,
): number[] {
  const held = (row: number) => columnsWithFigures.map((column) => kinds[row]?.[column]);
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
