import { halfUnit } from "./figures";
import type { Series, SeriesCell } from "./seriesLine";
import type { Sheet } from "./sheet";
import { CLOSING, OPENING } from "./words";

/** An opening balance, and the closing one of the period before. */
export interface Followed {
  readonly cell: SeriesCell;
  readonly before: number;
  /** By how much the one is more than the other; 0 within what rounding explains. */
  readonly apart: number;
}

/**
 * The typed opening balances that are not the closing balance of the period before, which most are. Where there are two
 * periods alone only one that is near, by a share of it, is meant to be the same balance.
 */
export function falseOpenings(sheet: Sheet, near: number): Followed[] {
  const lines = sheet.series.filter(({ kind }) => kind === "time");
  return lines
    .filter(({ name }) => OPENING.test(name))
    .flatMap((opening) => {
      const closing = lines.find((line) => CLOSING.test(line.name) && closes(opening, line));
      if (!closing) return [];
      const pairs = followed(sheet, opening, closing);
      const odd = pairs.filter(({ apart }, index) => apart !== 0 && !isCarried(pairs[index - 1], apart));
      const isNear = (one: Followed) => Math.abs(one.apart) <= near * Math.abs(one.before);
      if (odd.length * 2 > pairs.length && !(pairs.length === 1 && odd.every(isNear))) return [];
      return odd.filter(({ cell }) => cell.isTyped || addsItsRow(sheet, cell));
    });
}

/** Whether a line stands behind an opening one and has the same periods. */
function closes(opening: Series, line: Series): boolean {
  const [first, its] = [opening.cells[0], line.cells[0]];
  return (
    line.isAcross === opening.isAcross &&
    line.line > opening.line &&
    line.cells.length === opening.cells.length &&
    (line.isAcross ? its?.column === first?.column : its?.row === first?.row)
  );
}

/** The openings in the order of their periods, whichever way those run. */
function followed(sheet: Sheet, opening: Series, closing: Series): Followed[] {
  const { layout } = sheet;
  const index = ({ row, column }: SeriesCell) =>
    (layout.periodAcross(row, column) ?? layout.periodDown(row, column))?.index ?? 0;
  const [first, last] = [opening.cells[0], opening.cells.at(-1)];
  const runsBack = first !== undefined && last !== undefined && index(first) > index(last);
  const inOrder = (cells: readonly SeriesCell[]) => (runsBack ? [...cells].reverse() : cells);
  const closed = inOrder(closing.cells);
  return inOrder(opening.cells)
    .slice(1)
    .flatMap((cell, at) => {
      const before = closed[at]?.value;
      if (cell.value === undefined || before === undefined) return [];
      const apart = cell.value - before;
      const room = halfUnit(cell.value) + halfUnit(Number(before.toPrecision(8)));
      return [{ cell, before, apart: Math.abs(apart) > room ? apart : 0 }];
    });
}

/** What an opening is out by its closing is out by too, and the next opening, which is right, differs by as much again. */
const isCarried = (previous: Followed | undefined, apart: number): boolean =>
  previous !== undefined && Math.abs(previous.apart + apart) <= 1e-6 * Math.abs(apart) + 1e-9;

/** The total of the funds, or accounts, that its row lists. */
const addsItsRow = ({ totals }: Sheet, { row, column }: SeriesCell): boolean => {
  const total = totals.at(row, column);
  return (total?.direction === "left" || total?.direction === "right") && total.members.length > 1;
};
