import { median, spread } from "./figures";
import { groupBy } from "./groupBy";
import type { Series, SeriesCell } from "./series";
import type { Sheet } from "./sheet";

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
export function oddSigns({ series }: Sheet): SeriesCell[] {
  const cells = lists(series).flatMap((list) => list.cells.filter(({ isTyped, value }) => isTyped && value));
  return [...groupBy(cells, ({ row }) => row).values()].flatMap((row) => {
    const usual = usualSign(row.map(({ value }) => value ?? 0));
    const odd = row.filter(({ value }) => Math.sign(value ?? 0) !== usual);
    const [only] = odd;
    const isOneThing = spread(row.map(({ value }) => Math.abs(value ?? 0))) < NEAR;
    return row.length > 2 && only && odd.length === 1 && isOneThing ? [only] : [];
  });
}

const lists = (series: readonly Series[]): Series[] =>
  series.filter(({ isAcross, isPercent, kind }) => !isAcross && !isPercent && kind !== "time");
