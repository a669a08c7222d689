import type { Finding } from "../finding";
import type { Rule } from "../rule";
import { median, spread, timesApart } from "../sheet/figures";
import { oddsOfPairs, type OddOfPair } from "../sheet/pairs";
import type { Series, SeriesCell } from "../sheet/seriesLine";
import type { Sheet } from "../sheet/sheet";
import { BASE, RATE } from "../sheet/words";

const LARGEST_SPREAD = 20;
/** So many times beyond the others of its list a figure is still one of them. */
const NEAR = 3;
/** How far apart the figures of one small row may be. */
const SMALL_ALIKE = 10;

/**
 * A figure in £ or £000 among others in £m. Met in workbooks made to try the rules; no public case is known to us.
 */
export const unit: Rule = {
  id: "unit",
  title: "Figures in another unit than their neighbours",
  check: (sheet) => {
    const found = new Map<string, Finding>();
    for (const series of sheet.series)
      for (const { cell, times } of outliers(sheet, series))
        for (const finding of say(sheet, cell, times)) found.set(`${cell.row},${cell.column}`, finding);
    for (const { cell, times } of oddsOfPairs(
      sheet,
      (odd) => odd.spread < 5 && isUnitApart(odd.times) && isOneInOther(sheet, odd),
    ))
      for (const finding of say(sheet, cell, times))
        if (!found.has(`${cell.row},${cell.column}`)) found.set(`${cell.row},${cell.column}`, finding);
    return [...found.values()];
  },
};

/** A thousand times as large, or as small, it is within what its own list holds, or near. */
function isOneInOther({ series }: Sheet, { cell, times }: OddOfPair): boolean {
  const own = series.find(({ isAcross, cells }) => !isAcross && cells.includes(cell));
  const others =
    own?.cells.flatMap(({ row, value }) => (row !== cell.row && value ? [Math.abs(value)] : [])) ?? [];
  const step = Math.abs(Math.log10(times)) > 4.5 ? 1e6 : 1e3;
  const meant = Math.abs(cell.value ?? 0) * (times > 1 ? 1 / step : step);
  return meant * NEAR >= Math.min(...others) && meant <= NEAR * Math.max(...others);
}

const say = (sheet: Sheet, { row, column }: SeriesCell, times: number): Finding[] =>
  sheet.find(
    "unit",
    "wrong",
    [row, column],
    `${sheet.shown(row, column)} is about ${times > 1 ? `${Math.round(times).toLocaleString("en-GB")} times` : `1/${Math.round(1 / times).toLocaleString("en-GB")} of`} its neighbours: in another unit?`,
  );

/** A thousand or a million times, or the same part of, what is usual. */
const isUnitApart = (times: number): boolean => {
  const factor = times > 1 ? times : 1 / times;
  return (factor > 300 && factor < 3_000) || (factor > 3e5 && factor < 3e6);
};

function outliers(sheet: Sheet, series: Series): { cell: SeriesCell; times: number }[] {
  const figures = series.cells.filter(({ value }) => value !== undefined && value !== 0);
  if (series.isPercent || figures.length < (series.kind === "time" ? 3 : 4)) return [];
  const middle = median(figures.map(({ value }) => Math.abs(value ?? 0)));
  return figures.flatMap((cell) => {
    // Most figures are near the middle of their line: only the others are worth the looking.
    if (!cell.isTyped || timesApart(cell.value ?? 0, middle) < 10) return [];
    const others = figures.filter((other) => other !== cell).map(({ value }) => Math.abs(value ?? 0));
    const times = Math.abs(cell.value ?? 0) / median(others);
    const isOdd = spread(others) < LARGEST_SPREAD && isUnitApart(times);
    // Pay among small items is what it is, as long as there is so much money.
    if (series.kind === "items" && (isOfTime(sheet, cell) || BASE.test(cell.name) || isRate(cell))) return [];
    if (series.kind !== "time" && isTooMuch(sheet, cell) && isMeantInOther(sheet, cell, others))
      return [{ cell, times }];
    if (series.kind === "items")
      return (isTooMuch(sheet, cell) && isOdd) ||
        (isTooLittle(cell, others) && !isSmallThroughout(sheet, cell))
        ? [{ cell, times }]
        : [];
    return isOdd ? [{ cell, times }] : [];
  });
}

/** The rate of a loan, below its amount. */
const isRate = ({ name }: SeriesCell): boolean => RATE.test(name.replace(/\bbusiness rates?\b/i, ""));

/** More than any police authority spends on one thing, in the unit that the sheet states. */
const MOST_POUNDS = 1e9;

const isTooMuch = (sheet: Sheet, { row, column, value = 0 }: SeriesCell): boolean =>
  Math.abs(value) * (sheet.unit(row, column)?.pounds ?? 1) > MOST_POUNDS;

/** What a figure is in the other years tells more than what else is listed. */
const isOfTime = ({ series }: Sheet, { row, column }: SeriesCell): boolean =>
  series.some(
    ({ kind, cells }) =>
      kind === "time" && cells.length > 2 && cells.some((cell) => cell.row === row && cell.column === column),
  );

/** However far apart the others are: in the other unit it is one of them, and as it stands far above them all. */
function isMeantInOther(
  { layout, grid }: Sheet,
  { row, column, value = 0 }: SeriesCell,
  others: readonly number[],
): boolean {
  const [least, most] = [Math.min(...others), Math.max(...others)];
  const size = Math.abs(value);
  const inRow = Array.from({ length: grid.columns }, (_, c) =>
    c !== column && grid.isTyped(row, c) ? Math.abs(layout.figure(row, c) ?? 0) : 0,
  );
  // A body may be larger than the others, but not in one of its columns alone.
  const isFarAbove = size > 30 * most || (size > 10 * most && size > 300 * Math.max(...inRow, least));
  return isFarAbove && [1e3, 1e6].some((step) => size / step >= least / 10 && size / step <= most);
}

/** Next to nothing beside the least of the others, and one of them a thousand times as large. */
function isTooLittle({ value = 0 }: SeriesCell, others: readonly number[]): boolean {
  const [least, most] = [Math.min(...others), Math.max(...others)];
  const size = Math.abs(value);
  // A few things are a few things.
  if (Number.isInteger(value) && size < 10) return false;
  // Pence, or parts of a thousand, among whole pounds tell of themselves.
  const isFiner = !Number.isInteger(value) && others.every(Number.isInteger);
  const furthest = isFiner ? 10 * LARGEST_SPREAD : LARGEST_SPREAD;
  return spread(others) < furthest && size * 100 < least && size * 1e3 >= least && size * 1e3 <= most;
}

/** What is small in every column is small: a balancing item, a rounding, a minor account. */
function isSmallThroughout({ series }: Sheet, { row, column, value = 0 }: SeriesCell): boolean {
  const beside = series.flatMap(({ isAcross, kind, cells }) =>
    isAcross || kind !== "items" ? [] : cells.filter((cell) => cell.row === row && cell.column !== column),
  );
  const typed = beside.flatMap((cell) => (cell.isTyped && cell.value ? Math.abs(cell.value) : []));
  return (
    Number.isInteger(value) &&
    typed.length > 0 &&
    typed.every((size) => timesApart(size, value) < SMALL_ALIKE)
  );
}
