import { holds } from "../../grid/box";
import { areCodes } from "./codes";
import { median, timesApart } from "./figures";
import type { Series, SeriesCell } from "./seriesLine";
import type { Sheet } from "./sheet";

/** A typed figure that stands to those beside it in its row as no other of its list does. */
export interface OddOfPair {
  readonly cell: SeriesCell;
  readonly beside: SeriesCell;
  /** How many times it is what the other rows lead one to expect. */
  readonly times: number;
  /** What the one figure of the other rows is of the other. */
  readonly usual: number;
  /** How far apart the other rows are in how their two figures stand to each other. */
  readonly spread: number;
  /** How many other rows there are. */
  readonly others: number;
}

/** In two columns of a list that run side by side, budget and actual, this one row is of so much another proportion. */
const ODD = 5;
const FEWEST_PAIRS = 4;
/** So many times beyond all others of its list a figure is far out. */
const FAR = 3;
/** Columns further apart than this are not read side by side. */
const FARTHEST = 8;

/** The one odd row of each two columns that run side by side, where it is odd in the way that is meant; of its two cells the one that is odd beside most columns. */
export function oddsOfPairs(sheet: Sheet, isMeant: (odd: OddOfPair) => boolean): OddOfPair[] {
  // The one figure of a row that is far from the others makes each of them odd beside it, some in the way that is meant.
  const odds = allOdds(sheet);
  const votes = (at: SeriesCell) => odds.filter(({ cell, beside }) => cell === at && beside.isTyped).length;
  return odds.filter(isMeant).filter((odd) => {
    const rivals = odds.filter(({ cell }) => cell.row === odd.cell.row && cell !== odd.cell);
    return rivals.every(
      (rival) =>
        votes(odd.cell) > votes(rival.cell) ||
        (votes(odd.cell) === votes(rival.cell) && odd.distance > rival.distance),
    );
  });
}

const KNOWN = new WeakMap<Sheet, readonly (OddOfPair & { distance: number })[]>();

function allOdds(sheet: Sheet): readonly (OddOfPair & { distance: number })[] {
  const known = KNOWN.get(sheet);
  if (known) return known;
  const lists = sheet.series.filter((one) => !one.isAcross && !one.isPercent && !areCodes(sheet, one));
  const odds = lists
    .filter(({ cells }) => cells.filter(({ isTyped }) => isTyped).length >= FEWEST_PAIRS)
    .flatMap((one) =>
      lists
        .filter((other) => one !== other && runsBeside(one, other))
        .flatMap((other) => oddOf(sheet, one, other)),
    );
  KNOWN.set(sheet, odds);
  return odds;
}

const runsBeside = (one: Series, other: Series): boolean =>
  Math.abs(one.line - other.line) <= FARTHEST &&
  one.kind === other.kind &&
  one.cells[0]?.row === other.cells[0]?.row;

function oddOf(sheet: Sheet, one: Series, other: Series): (OddOfPair & { distance: number })[] {
  const beside = new Map(other.cells.map((cell) => [cell.row, cell]));
  const pairs = one.cells.flatMap((cell) => {
    const its = beside.get(cell.row);
    if (!cell.isTyped || !its || isOf(sheet, its, cell) || isUnlikeItsColumn(sheet, its)) return [];
    // Of two, seven may become.
    const isFew = [cell, its].every(({ value = 0 }) => Number.isInteger(value) && Math.abs(value) < 10);
    return cell.value && its.value && !isFew ? [{ cell, beside: its, times: cell.value / its.value }] : [];
  });
  if (pairs.length < FEWEST_PAIRS) return [];
  const usual = median(pairs.map(({ times }) => Math.abs(times)));
  const strange = pairs.filter(({ times }) => timesApart(times, usual) > ODD);
  const [odd] = strange;
  // With the other sign it is another matter than a slip of the size.
  if (!odd || odd.times < 0 || strange.length > 1) return [];
  // Stated twice over it is meant: what is paid in one instalment.
  if (odd.cell.value === odd.beside.value) return [];
  if (isWithin(odd.cell, one, 1) && !isWithin(odd.beside, other, FAR)) return [];
  const rest = pairs.filter((pair) => pair !== odd).map(({ times }) => Math.abs(times));
  const column = one.cells.flatMap(({ value }) => (value ? Math.abs(value) : []));
  const distance = Math.abs(Math.log(Math.abs(odd.cell.value ?? 1) / median(column)));
  return [
    {
      cell: odd.cell,
      beside: odd.beside,
      times: odd.times / usual,
      usual,
      spread: Math.max(...rest) / Math.min(...rest),
      others: rest.length,
      distance,
    },
  ];
}

/** Within so many times what the other figures of its own list are: where that beside it is far out, that is the odd one. */
function isWithin({ row, value = 0 }: SeriesCell, { cells }: Series, times: number): boolean {
  const others = cells.flatMap((cell) => (cell.row !== row && cell.value ? [Math.abs(cell.value)] : []));
  return Math.abs(value) * times >= Math.min(...others) && Math.abs(value) <= times * Math.max(...others);
}

type At = Pick<SeriesCell, "row" | "column">;

/** What is calculated from a figure is as odd as the figure. */
function isOf(sheet: Sheet, { row, column }: At, from: At, depth = 0): boolean {
  const { grid } = sheet;
  return (
    grid
      .facts(row, column)
      ?.areas.some(
        ({ sheet: other, box }) =>
          other === null &&
          (holds(box, from.row, from.column) || (depth < 3 && isOf(sheet, box, from, depth + 1))),
      ) ?? false
  );
}

/** A formula unlike that of the rows above and below is what is odd, and not the figure beside it. */
function isUnlikeItsColumn({ grid }: Sheet, { row, column }: SeriesCell): boolean {
  const own = grid.facts(row, column)?.placeless;
  return (
    own !== undefined &&
    [-2, -1, 1, 2].filter((step) => {
      const other = grid.facts(row + step, column)?.placeless;
      return other !== undefined && other !== own;
    }).length > 1
  );
}
