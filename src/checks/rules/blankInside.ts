import type { Finding } from "../finding";
import type { Rule } from "../rule";
import type { Series, SeriesCell } from "../sheet/seriesLine";
import type { Sheet } from "../sheet/sheet";
import { RATE } from "../sheet/words";

/**
 * A blank between two figures: 0, or not known? Public Health England lost 15,841 cases in 2020 beyond the last
 * row of an old workbook: what is not there is not seen.
 */
export const blankInside: Rule = {
  id: "blank-inside",
  title: "Blanks between figures",
  check: (sheet) => {
    const found = new Map<string, Finding>();
    for (const series of sheet.series)
      for (const { row, column } of gaps(sheet, series))
        for (const finding of sheet.find(
          "blank-inside",
          "look",
          [row, column],
          "is blank between figures: 0, or not known?",
        ))
          found.set(`${row},${column}`, finding);
    return [...found.values()];
  },
};

/** A list needs so many figures beside its blank to be one. */
const FEWEST = 4;

function gaps(sheet: Sheet, series: Series): SeriesCell[] {
  const { grid, layout } = sheet;
  const { cells } = series;
  const isBlank = ({ row, column }: SeriesCell) =>
    grid.kind(row, column) === "blank" && grid.formula(row, column) === undefined;
  const blanks = cells.filter((cell, at) => at > 0 && at < cells.length - 1 && isBlank(cell));
  const figures = cells.filter(({ value }) => value !== undefined).length;
  const [only] = blanks;
  // Two blanks or more are how the line is: a scheme that is phased, a count every second year.
  if (!only || blanks.length > 1 || figures < (series.kind === "time" ? 2 : FEWEST)) return [];
  const at = cells.indexOf(only);
  if (cells[at - 1]?.value === undefined || cells[at + 1]?.value === undefined) return [];
  return isBlankAcross(sheet, series, only) ||
    (!series.isAcross && (isRowOfTotals(sheet, only) || isOfOtherSide(sheet, series, only))) ||
    (figures < 3 && !isFullAround(sheet, series)) ||
    (series.kind === "items" && (!isFullTable(sheet, series) || isWorkedOut(series))) ||
    layout.isMemo(only.row, only.column) ||
    (!series.isAcross && isUnlikeColumn(sheet, only))
    ? []
    : [only];
}

/** The whole of the crossing line is blank, or often is: a column of a year to come, a heading's row. */
function isBlankAcross(
  { grid, layout, series: all }: Sheet,
  series: Series,
  { row, column }: SeriesCell,
): boolean {
  if (!series.isAcross) {
    const first = series.cells[0]?.row;
    const isAlone = !all.some(
      (other) => other !== series && !other.isAcross && other.cells[0]?.row === first,
    );
    if (isAlone) return series.kind !== "time";
    return isMostlyBlank({ grid, layout }, series, row);
  }
  const crossing = all.filter(
    (other) =>
      other.isAcross &&
      other.cells.some((cell) => cell.column === column && cell.row !== row) &&
      other.cells[0]?.column === series.cells[0]?.column,
  );
  const blank = crossing.filter((other) => grid.kind(other.line, column) === "blank").length;
  return blank >= 1 && blank * 2 >= crossing.length;
}

/** Where the rows above and below it have figures the row has mostly none: an average of all months, a note with a number. */
function isMostlyBlank(
  { grid, layout }: Pick<Sheet, "grid" | "layout">,
  { cells }: Series,
  row: number,
): boolean {
  const columns = Array.from({ length: grid.columns }, (_, c) => c);
  if (!columns.some((c) => layout.figure(row, c) !== undefined)) return true;
  const at = cells.findIndex((cell) => cell.row === row);
  const beside = [cells[at - 1], cells[at + 1]].flatMap((cell) => cell?.row ?? []);
  const filled = columns.filter((c) => beside.every((r) => layout.figure(r, c) !== undefined));
  const blank = filled.filter((c) => grid.kind(row, c) === "blank");
  return blank.length > 2 && blank.length * 2 > filled.length;
}

/** Received or paid, debit or credit: another column has a figure here and, of the rows that have one in this, in none. */
function isOfOtherSide({ grid, layout }: Sheet, { cells }: Series, { row, column }: SeriesCell): boolean {
  const filled = cells.filter(({ value }) => value !== undefined);
  return Array.from({ length: grid.columns }, (_, c) => c).some(
    (c) =>
      c !== column &&
      layout.figure(row, c) !== undefined &&
      filled.every((cell) => grid.kind(cell.row, c) === "blank"),
  );
}

/** What its row holds beside are sums of the rows above: a rate has none there. */
function isRowOfTotals({ grid, totals }: Sheet, { row }: SeriesCell): boolean {
  const sums = Array.from({ length: grid.columns }, (_, c) => totals.at(row, c));
  return sums.some((total) => total?.direction === "above" && total.members.length > 1);
}

/** What began after the first year or ended before the last, and a rate in a column of totals, have none there. */
function isUnlikeColumn({ grid, layout, series: all }: Sheet, { row, column }: SeriesCell): boolean {
  const years = all.find(
    (one) => one.isAcross && one.line === row && one.cells.some((c) => c.column === column),
  );
  const isAtEnd = [years?.cells[0], years?.cells.at(-1)].some((cell) => cell?.column === column);
  const isRate = RATE.test(layout.label(row, column)) || years?.isPercent === true || isPercentRow();
  return isAtEnd || (isRate && layout.isTotalColumn(row, column));

  function isPercentRow(): boolean {
    const columns = Array.from({ length: grid.columns }, (_, c) => c);
    return columns.some((c) => layout.figure(row, c) !== undefined && grid.isPercent(row, c));
  }
}

/** Of a short line two figures tell something only where the lines around it are full. */
function isFullAround({ series: all }: Sheet, series: Series): boolean {
  const around = all.filter(
    (other) =>
      other !== series &&
      other.kind === series.kind &&
      other.isAcross === series.isAcross &&
      Math.abs(other.line - series.line) <= 4,
  );
  return around.length > 1 && around.every(({ cells }) => cells.every(({ value }) => value !== undefined));
}

/** What is worked out of each thing of a list may have no meaning for one of them: the change of a tax base among amounts. */
const isWorkedOut = ({ cells, isPercent }: Series): boolean => {
  if (isPercent) return true;
  const figures = cells.filter(({ value }) => value !== undefined);
  return figures.filter(({ isTyped }) => isTyped).length * 2 <= figures.length;
};

/** Every other column of the list has a figure in every row. */
function isFullTable({ series: all }: Sheet, series: Series): boolean {
  const first = series.cells[0]?.row;
  const beside = all.filter((other) => !other.isAcross && other.cells[0]?.row === first && other !== series);
  return beside.length > 0 && beside.every(({ cells }) => cells.every(({ value }) => value !== undefined));
}
