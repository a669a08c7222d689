import type { Box } from "../../grid/box";
import { linesLook } from "../looks/looks";
import type { Dressed } from "../plan/block";
import { USUAL } from "../plan/printPlan";
import type { SheetPlan } from "../plan/sheetPlan";
import { linesIn, roomIn, seenCells, widthIn, type Expected, type SeenCell } from "./seenCells";

type Planned = Pick<SheetPlan, "cells" | "dressed" | "widths" | "spills" | "names">;

/** Of a heading that a formula makes it is not known how long it is. */
const UNKNOWN_LINES = 2;

/**
 * The sheet so that its words can be read: columns as wide as the longest word of what is wrapped in them, rows as tall
 * as their texts, words that the next cell would cut in lines of their own, and a little room before words that stand
 * right of figures.
 */
export function fitted<Plan extends Planned>(plan: Plan, expected: readonly Expected[]): Plan {
  const seen = seenCells(plan, expected);
  const widths = Array.from({ length: seen[0]?.length ?? 0 }, (_, column) =>
    Math.max(plan.widths[column] ?? USUAL.columnWidth, ...seen.map((line) => longestWord(line, column))),
  );
  const inLines = seen.flatMap((line, row) =>
    line.flatMap((_, column): Dressed[] => {
      const look = linesLook(linesOf(line, column, widths));
      return look ? [{ box: { row, column, rows: 1, columns: 1 }, look }] : [];
    }),
  );
  const setOff = plan.dressed.flatMap(({ box }) => besideFigures(box, seen));
  // What the model says of a cell goes over this.
  return { ...plan, widths, dressed: [...inLines, ...setOff, ...plan.dressed] };
}

/** How wide a column has to be so that no word breaks of a text that is wrapped, or has something beside it. */
function longestWord(line: readonly SeenCell[], column: number): number {
  const cell = line[column];
  const beside = line[cell?.isRight ? column - 1 : column + 1];
  if (!cell || !isWords(cell.text) || !(cell.format.wrapText || beside?.isInTheWay)) return 0;
  const { format, text } = cell;
  const longest = Math.max(...text.split(/\s+/).map((word) => widthIn(format, word)));
  return Math.ceil(longest - roomIn(format, 0));
}

/** How many lines a cell's text takes: one unless it is wrapped, or would be cut by what stands right of it. */
function linesOf(line: readonly SeenCell[], column: number, widths: readonly number[]): number {
  const cell = line[column];
  if (!cell) return 1;
  const { text, format } = cell;
  const width = widths[column] ?? 0;
  if (format.wrapText && text === undefined) return UNKNOWN_LINES;
  if (!isWords(text)) return 1;
  const isCut = () => widthIn(format, text) > roomOver(line, column, widths);
  return format.wrapText || isCut() ? linesIn(format, text, width).length : 1;
}

/** Whether a text is known and no figure: how a figure is shown its number format says. */
const isWords = (text: string | undefined): text is string => Boolean(text) && Number.isNaN(Number(text));

/** What room a cell's words have over the blank cells beside it: left of it where they stand at its right side. */
function roomOver(line: readonly SeenCell[], column: number, widths: readonly number[]): number {
  const cell = line[column];
  const step = cell?.isRight ? -1 : 1;
  let room = widths[column] ?? 0;
  for (let next = column + step; !line[next]?.isInTheWay; next += step) {
    if (next < 0 || next >= line.length) return step > 0 ? Infinity : room;
    room += widths[next] ?? 0;
  }
  return roomIn(cell?.format ?? {}, room);
}

/** The rows of a column of words that stand right of a column of figures. */
function besideFigures({ row, rows, column, columns }: Box, seen: readonly SeenCell[][]): Dressed[] {
  if (columns > 1) return [];
  const found: Dressed[] = [];
  for (let down = row; down < row + rows; down += 1) {
    const [left, cell] = [seen[down]?.[column - 1], seen[down]?.[column]];
    if (!left?.isRight || !left.isDressed || !cell || cell.isRight || cell.format.indentLevel) continue;
    const last = found.at(-1)?.box;
    if (last && last.row + last.rows === down) last.rows += 1;
    else found.push({ box: { row: down, column, rows: 1, columns: 1 }, look: "setOff" });
  }
  return found;
}
