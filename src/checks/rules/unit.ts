import type { Finding } from "../finding";
import type { Rule } from "../rule";
import { median, spread, timesApart } from "../sheet/figures";
import type { Series, SeriesCell } from "../sheet/series";
import type { Sheet } from "../sheet/sheet";

const LARGEST_SPREAD = 20;

/** A figure in £ or £000 among others in £m. */
export const unit: Rule = {
  id: "unit",
  title: "Figures in another unit than their neighbours",
  check: (sheet) => {
    const found = new Map<string, Finding>();
    for (const series of sheet.series)
      for (const { cell, times } of outliers(sheet, series))
        for (const finding of say(sheet, cell, times)) found.set(`${cell.row},${cell.column}`, finding);
    for (const { cell, times } of pairOutliers(sheet))
      for (const finding of say(sheet, cell, times))
        if (!found.has(`${cell.row},${cell.column}`)) found.set(`${cell.row},${cell.column}`, finding);
    return [...found.values()];
  },
};

const say = (sheet: Sheet, { row, column }: SeriesCell, times: number): Finding[] =>
  sheet.find(
    "unit",
    "wrong",
    [row, column],
    `${sheet.shown(row, column)} is about ${times > 1 ? `${Math.round(times).toLocaleString("en-GB")} times` : `1/${Math.round(1 / times).toLocaleString("en-GB")} of`} its neighbours: in another unit?`,
  );

/** A thousand or a million times, or the same part of, what is usual. */
export const isUnitApart = (times: number): boolean => {
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
    if (series.kind === "items" && !isTooMuch(sheet, cell)) return [];
    return isOdd ? [{ cell, times }] : [];
  });
}

/** More than any police authority spends on one thing, in the unit that the sheet states. */
const MOST_POUNDS = 1e9;

const isTooMuch = (sheet: Sheet, { row, column, value = 0 }: SeriesCell): boolean =>
  Math.abs(value) * (sheet.unit(row, column)?.pounds ?? 1) > MOST_POUNDS;

/** Two columns of a list that run side by side, and one row in which they are a thousand times apart. */
function pairOutliers(sheet: Sheet): { cell: SeriesCell; times: number }[] {
  const lists = sheet.series.filter(({ isAcross, isPercent }) => !isAcross && !isPercent);
  const found: { cell: SeriesCell; times: number }[] = [];
  for (const one of lists)
    for (const other of lists) {
      if (one === other || one.cells[0]?.row !== other.cells[0]?.row || one.kind !== other.kind) continue;
      const pairs = one.cells.flatMap((cell) => {
        const beside = other.cells.find(({ row }) => row === cell.row);
        return cell.value && beside?.value
          ? [
              {
                cell,
                beside,
                times: Math.abs(cell.value) / Math.abs(beside.value),
              },
            ]
          : [];
      });
      if (pairs.length < 4) continue;
      const usual = median(pairs.map(({ times }) => times));
      const strange = pairs.filter(({ times }) => timesApart(times, usual) > 30);
      const [odd] = strange;
      if (!odd || strange.length > 1 || !isUnitApart(odd.times / usual) || !odd.cell.isTyped) continue;
      // Of the two it is the one that is strange in its own column.
      const column = one.cells.flatMap(({ value }) => (value ? Math.abs(value) : []));
      const beside = other.cells.flatMap(({ value }) => (value ? Math.abs(value) : []));
      const [own, its] = [
        Math.abs(odd.cell.value ?? 1) / median(column),
        Math.abs(odd.beside.value ?? 1) / median(beside),
      ];
      if (Math.abs(Math.log(own)) > Math.abs(Math.log(its)))
        found.push({ cell: odd.cell, times: odd.times / usual });
    }
  return found;
}
