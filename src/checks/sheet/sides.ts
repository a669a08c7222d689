import { median, spread, timesApart } from "./figures";
import { groupBy } from "./groupBy";
import type { Series, SeriesCell } from "./seriesLine";
import type { Sheet } from "./sheet";
import { stateOneThing } from "./twinColumns";
import { INCOME, TAKEN_OFF } from "./words";

/** The usual sign of some figures: 1 or −1. */
export const usualSign = (figures: readonly number[]): number => Math.sign(median(figures));

/** Whether each other typed figure in a cell's row has the sign that is usual in its own column: nothing tells the row from the others. */
export function isUsualRow({ series }: Sheet, { row, column }: SeriesCell): boolean {
  const beside = lists(series).flatMap(({ cells }) =>
    cells.flatMap((cell) =>
      cell.row === row && cell.column !== column && cell.isTyped && cell.value
        ? [
            Math.sign(cell.value) ===
              usualSign(cells.flatMap((other) => (other !== cell && other.value ? [other.value] : []))),
          ]
        : [],
    ),
  );
  return beside.every(Boolean);
}

/** Columns this near in size state one thing several times: budget, to date, forecast. */
const NEAR = 2;

/** Figures of a row in columns that state one thing several times, one of which has the other sign. */
export function oddSigns(sheet: Sheet): SeriesCell[] {
  return [...groupBy(statements(sheet), ({ row }) => row).values()].flatMap((row) => {
    if (row.length === 2) return oddOfTwo(sheet, row);
    const usual = usualSign(row.map(({ value }) => value ?? 0));
    const odd = row.filter(({ value }) => Math.sign(value ?? 0) !== usual);
    const [only] = odd;
    // What is taken off has its minus, however much it is.
    const isTakenOff = usual < 0 && row.length > 4 && TAKEN_OFF.test(only?.name ?? "");
    const isOneThing = spread(row.map(({ value }) => Math.abs(value ?? 0))) < NEAR;
    return row.length > 2 && only && odd.length === 1 && (isOneThing || isTakenOff) ? [only] : [];
  });
}

/** The typed figures of rows that no years run along, and of those of two years alone. */
function statements({ grid, layout, series }: Sheet): SeriesCell[] {
  const inTime = new Set(
    series.flatMap(({ kind, isAcross, line, cells }) =>
      kind === "time" && isAcross && cells.length > 2 ? [line] : [],
    ),
  );
  const cells: SeriesCell[] = [];
  for (let row = 0; row < grid.rows; row++)
    for (let column = 0; column < grid.columns && !inTime.has(row); column++) {
      const value = grid.isTyped(row, column) ? layout.figure(row, column) : undefined;
      if (!value || grid.isPercent(row, column) || layout.heading(row, column) === "") continue;
      cells.push({ row, column, value, isTyped: true, name: layout.label(row, column) });
    }
  return cells;
}

/** Two years, or budget and outturn, are of one size as often as they are of one thing. */
const SAME_SIZE = 1.35;

/** Of two, the one that has lost its minus where others of its column have theirs; else the one that has got one. */
function oddOfTwo(sheet: Sheet, [one, other]: readonly SeriesCell[]): SeriesCell[] {
  if (!one?.value || !other?.value || Math.sign(one.value) === Math.sign(other.value)) return [];
  if (one.value === -other.value || timesApart(one.value, other.value) > SAME_SIZE) return [];
  if (!stateOneThing(sheet, one.row, one.column, other.column)) return [];
  const { grid, layout } = sheet;
  const positive = one.value > 0 ? one : other;
  const rows = Array.from({ length: grid.rows }, (_, row) => row).filter((row) => row !== positive.row);
  const hasMinus = rows.some(
    (row) => grid.isTyped(row, positive.column) && (layout.figure(row, positive.column) ?? 0) < 0,
  );
  const isPositiveOdd = hasMinus || INCOME.test(layout.rowName(one.row));
  return [isPositiveOdd ? positive : positive === one ? other : one];
}

const lists = (series: readonly Series[]): Series[] =>
  series.filter(({ isAcross, isPercent, kind }) => !isAcross && !isPercent && kind !== "time");
