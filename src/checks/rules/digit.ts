import type { Finding } from "../finding";
import type { Rule } from "../rule";
import { median, spread, timesApart } from "../sheet/figures";
import { areCodes } from "../sheet/codes";
import { isLeftOver, mostSpread } from "../sheet/lumps";
import { oddsOfPairs, type OddOfPair } from "../sheet/pairs";
import type { Series, SeriesCell } from "../sheet/seriesLine";
import type { Sheet } from "../sheet/sheet";
import { stateOneThing } from "../sheet/twinColumns";
import { CUMULATIVE, OPENING, UNLIKE_OTHERS } from "../sheet/words";

/** So many times the middle of its column a figure is far from the others. */
const FAR = 3;
/** How long each thing has been there, which what it cost does not tell. */
const DURATION =
  /^\W*(years?|months?|weeks?|days?)( (used|held|old|elapsed|remaining|left|in use))?\W*$|\b(age|life)\b/i;
/** So many figures a line needs, by what it runs along. */
const FEWEST = { time: 3, areas: 5, items: 6 } as const;
/** Fewer rows than this that are alike by chance are soon found. */
const FEW_PAIRS = 5;
/** Below this a count of a few is no line to judge by. */
const SMALL_COUNT = 10;

/**
 * One figure ten times, or a tenth of, what its line leads one to expect. Fife Council paid out 59,395 pounds a
 * week for 59.95 in 2019, five times, after one digit too many; and in 2012 one keystroke sold 10,000 seats too
 * many for the Olympic synchronised swimming.
 */
export const digit: Rule = {
  id: "digit",
  title: "A digit too many or too few",
  check: (sheet) => {
    const found = new Map<string, Finding>();
    const outside = sheet.series.flatMap((series) =>
      outliers(sheet, series).filter(({ cell }) => series.kind === "time" || !isLargeRow(sheet, cell)),
    );
    // Beside a figure that is far out itself each of its row looks odd.
    const beside = besideOthers(sheet).filter((odd) =>
      outside.every(({ cell }) => cell.row !== odd.beside.row || cell.column !== odd.beside.column),
    );
    const odds = [...outside, ...beside].filter(
      ({ cell }) => !makesAgreed(sheet, cell) && !UNLIKE_OTHERS.test(sheet.layout.rowName(cell.row)),
    );
    for (const { cell, times } of odds)
      for (const finding of sheet.find(
        "digit",
        "look",
        [cell.row, cell.column],
        `${sheet.shown(cell.row, cell.column)} is about ${times > 1 ? "ten times" : "a tenth of"} what its neighbours lead one to expect: a digit too ${times > 1 ? "many" : "few"}?`,
      ))
        found.set(`${cell.row},${cell.column}`, finding);
    return [...found.values()];
  },
};

interface Odd {
  readonly cell: SeriesCell;
  readonly times: number;
}

function outliers(sheet: Sheet, series: Series): Odd[] {
  const figures = series.cells.filter(({ value }) => value !== undefined && value !== 0);
  if (figures.length < FEWEST[series.kind] || series.isPercent) return [];
  if (CUMULATIVE.test(series.name)) return [];
  // What grows out of its first figure is no measure for it.
  if (figures.filter(({ isTyped }) => isTyped).length * 2 < figures.length) return [];
  if (areCodes(sheet, series)) return [];
  // Hours are counted by the half.
  const isCount = figures.every(({ value }) => Number.isInteger(2 * (value ?? 0)));
  const middle = median(figures.map(({ value }) => Math.abs(value ?? 0)));
  return figures.flatMap((cell, index) => {
    // Most figures are near the middle of their line: only the others are worth the looking.
    if (!cell.isTyped || timesApart(cell.value ?? 0, middle) < 2) return [];
    const others = figures.filter((other) => other !== cell).map(({ value }) => Math.abs(value ?? 0));
    const value = Math.abs(cell.value ?? 0);
    const usual = median(others);
    if (isCount && Math.min(usual, value) < SMALL_COUNT) return [];
    const times = value / usual;
    const isTen = [10, 0.1].some((factor) =>
      isTimes(factor, value, others, series.kind === "time" ? 0.8 : 0.7),
    );
    // Of the other sign it is no slip of a digit.
    if (
      figures.every((other) => other === cell || Math.sign(other.value ?? 0) !== Math.sign(cell.value ?? 0))
    )
      return [];
    if (!isTen || spread(others) >= mostSpread(sheet, series, cell, others)) return [];
    return runsDown(figures, index) ? [] : [{ cell, times }];
  });
}

/** A slip is of one figure: where most of a row's figures are as far from their columns, its thing is a large or a small one. */
function isLargeRow({ series: all }: Sheet, { row, column, value = 0 }: SeriesCell): boolean {
  const lists = all.filter(({ isAcross, isPercent, kind }) => !isAcross && !isPercent && kind !== "time");
  const timesOf = (cells: readonly SeriesCell[], own: number) =>
    own / median(cells.flatMap((cell) => (cell.row !== row && cell.value ? [Math.abs(cell.value)] : [])));
  const own = lists.find(({ line, cells }) => line === column && cells.some((cell) => cell.row === row));
  if (!own) return false;
  const isLarge = timesOf(own.cells, Math.abs(value)) > 1;
  const beside = lists.flatMap(({ line, cells }) => {
    const its = cells.find((cell) => cell.row === row);
    return line !== column && its?.isTyped && its.value ? [timesOf(cells, Math.abs(its.value))] : [];
  });
  const far = beside.filter((times) => (isLarge ? times > FAR : times < 1 / FAR));
  return beside.length > 0 && far.length * 2 >= beside.length;
}

/** With it the row makes what somebody has typed beside: what is allotted, and spent to the last pound. */
function makesAgreed({ totals, layout, grid }: Sheet, { row, column }: SeriesCell): boolean {
  return totals.addedBy(row, column).some((total) => {
    const made = total.row === row ? layout.figure(row, total.column) : undefined;
    const columns = Array.from({ length: grid.columns }, (_, c) => c);
    return (
      made !== undefined &&
      columns.some((c) => c !== column && grid.isTyped(row, c) && layout.figure(row, c) === made)
    );
  });
}

const isTen = (times: number, near: number): boolean =>
  [10, 0.1].some((ten) => timesApart(times, ten) < near);

/** Budget and actual run side by side, and in one row they are ten times apart. */
const besideOthers = (sheet: Sheet): OddOfPair[] =>
  oddsOfPairs(
    sheet,
    ({ cell, beside, times, spread: apart, usual, others }) =>
      !OPENING.test(cell.name) &&
      !isLeftOver(cell.name) &&
      !areOfOneTime(sheet, cell, beside) &&
      !DURATION.test(sheet.layout.heading(cell.row, cell.column)) &&
      (timesApart(usual, 1) < 2
        ? apart < (areOneThing(sheet, cell, beside) ? 3 : others < FEW_PAIRS ? 1.5 : 2) && isTen(times, 1.5)
        : // Of two kinds, people and officers, all other rows must stand to each other alike.
          (apart < 1.3 && isTen(times, 1.3)) || (apart < 2 && isTen(times, 1.5) && isFarthest(sheet, cell))),
  );

/** Three years or more, of whatever standing, are judged as a line: what grows, or is run down, is unlike the year beside it. */
function areOfOneTime({ layout }: Sheet, one: SeriesCell, other: SeriesCell): boolean {
  const [own, its] = [one, other].map(({ row, column }) => layout.axisAcross(row, column));
  if (!own || !its || own[0] !== its[0] || own[1].period.index === its[1].period.index) return false;
  return new Set(own[0].marks.map(({ period }) => period.index)).size > 2;
}

/** Target and forecast state one thing twice; of two years the one may be when it began. */
const areOneThing = (sheet: Sheet, one: SeriesCell, other: SeriesCell): boolean =>
  stateOneThing(sheet, one.row, one.column, other.column) &&
  sheet.layout.periodAcross(one.row, one.column) === undefined;

/** Well above every other figure of its column. */
const isFarthest = ({ series }: Sheet, { row, column, value = 0 }: SeriesCell): boolean =>
  series.some(({ isAcross, cells }) => {
    const others = cells.flatMap((cell) => (cell.row !== row && cell.value ? [Math.abs(cell.value)] : []));
    const isItsColumn = !isAcross && cells.some((cell) => cell.row === row && cell.column === column);
    const size = Math.abs(value);
    return isItsColumn && others.length >= FEWEST.areas && size > FAR * Math.max(...others);
  });

/** With its digit taken off, or put on, the figure is one of the others; as it is, it is far from all of them. */
function isTimes(factor: number, value: number, others: readonly number[], near: number): boolean {
  const [least, most] = [Math.min(...others), Math.max(...others)];
  const meant = value / factor;
  return meant > near * least && meant < most / near && (factor > 1 ? value > 3 * most : value < least / 3);
}

/** At the end of a line that falls all the way, or at the start of one that rises, a small figure is the line's own. */
function runsDown(figures: readonly SeriesCell[], index: number): boolean {
  const sizes = figures.map(({ value }) => Math.abs(value ?? 0));
  const toEnd = index === sizes.length - 1 ? sizes : index === 0 ? [...sizes].reverse() : undefined;
  if (!toEnd) return false;
  const rest = toEnd.slice(0, -1);
  const falls = rest.every((size, at) => at === 0 || size <= (rest[at - 1] ?? 0));
  return falls && (toEnd.at(-1) ?? 0) < (rest.at(-1) ?? 0) && (rest.at(-1) ?? 0) < 0.75 * (rest[0] ?? 0);
}
