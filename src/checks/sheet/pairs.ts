import { median, timesApart } from "./figures";
import type { Series, SeriesCell } from "./series";
import type { Sheet } from "./sheet";

/** A typed figure that stands to those beside it in its row as no other of its list does. */
export interface OddOfPair {
  readonly cell: SeriesCell;
  /** How many times it is what the other rows lead one to expect. */
  readonly times: number;
  /** What the one figure of the other rows is of the other. */
  readonly usual: number;
  /** How far apart the other rows are in how their two figures stand to each other. */
  readonly spread: number;
}

/** In two columns of a list that run side by side, budget and actual, this one row is of so much another proportion. */
const ODD = 5;
const FEWEST_PAIRS = 4;

/** The one odd row of each two columns that run side by side, where it is odd in the way that is meant; of its two cells the one that is odd beside most columns. */
export function oddsOfPairs(sheet: Sheet, isMeant: (odd: OddOfPair) => boolean): OddOfPair[] {
  const lists = sheet.series.filter(({ isAcross, isPercent }) => !isAcross && !isPercent);
  const odds: (OddOfPair & { distance: number })[] = [];
  for (const one of lists)
    for (const other of lists)
      if (one !== other && one.kind === other.kind && one.cells[0]?.row === other.cells[0]?.row)
        odds.push(...oddOf(sheet, one, other).filter(isMeant));
  const votes = (at: SeriesCell) => odds.filter(({ cell }) => cell === at).length;
  return odds.filter((odd) => {
    const rivals = odds.filter(({ cell }) => cell.row === odd.cell.row && cell !== odd.cell);
    return rivals.every(
      (rival) =>
        votes(odd.cell) > votes(rival.cell) ||
        (votes(odd.cell) === votes(rival.cell) && odd.distance > rival.distance),
    );
  });
}

function oddOf(sheet: Sheet, one: Series, other: Series): (OddOfPair & { distance: number })[] {
  const beside = new Map(other.cells.map((cell) => [cell.row, cell]));
  const pairs = one.cells.flatMap((cell) => {
    const its = beside.get(cell.row);
    if (!cell.isTyped || !its || isOf(sheet, its, cell)) return [];
    // Of two, seven may become.
    const isFew = [cell, its].every(({ value = 0 }) => Number.isInteger(value) && Math.abs(value) < 10);
    return cell.value && its.value && !isFew ? [{ cell, times: cell.value / its.value }] : [];
  });
  if (pairs.length < FEWEST_PAIRS) return [];
  const usual = median(pairs.map(({ times }) => Math.abs(times)));
  const strange = pairs.filter(({ times }) => timesApart(times, usual) > ODD);
  const [odd] = strange;
  // With the other sign it is another matter than a slip of the size.
  if (!odd || odd.times < 0 || strange.length > 1) return [];
  const rest = pairs.filter((pair) => pair !== odd).map(({ times }) => Math.abs(times));
  const column = one.cells.flatMap(({ value }) => (value ? Math.abs(value) : []));
  const distance = Math.abs(Math.log(Math.abs(odd.cell.value ?? 1) / median(column)));
  return [
    {
      cell: odd.cell,
      times: odd.times / usual,
      usual,
      spread: Math.max(...rest) / Math.min(...rest),
      distance,
    },
  ];
}

/** What is calculated from a figure is as odd as the figure. */
const isOf = ({ grid }: Sheet, { row, column }: SeriesCell, from: SeriesCell): boolean =>
  grid
    .facts(row, column)
    ?.areas.some(
      ({ box }) =>
        box.row <= from.row &&
        from.row < box.row + box.rows &&
        box.column <= from.column &&
        from.column < box.column + box.columns,
    ) ?? false;
