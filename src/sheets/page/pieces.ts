import { holds, overlaps, reaches, SHEET, type Box } from "../../grid/box";
import { onRow } from "../../grid/onRow";
import { appearance } from "../looks/looks";
import { isCard, isFormula, type Content } from "../plan/content";
import { USUAL, WIDEST } from "../plan/printPlan";
import type { Dressed } from "../plan/block";
import type { SheetPlan } from "../plan/sheetPlan";
import { formatOf, isFigure, roomIn, widthIn } from "./seenCells";

/** Rows that are not parted by the end of a page, unless they are longer than one. */
export interface Piece extends Box {
  /** As many columns as may be printed: those after them hold what nobody reads. */
  readonly most: number;
  /** In points. */
  readonly width: number;
  readonly height: number;
  /** The rows of its headings, where it has any. */
  readonly headings: Box | undefined;
}

type Planned = Pick<SheetPlan, "cells" | "dressed" | "widths" | "charts" | "spills">;

/** A sheet with its looks by row. */
interface Laid extends Omit<Planned, "dressed" | "spills"> {
  readonly dressedOn: (row: number) => readonly Dressed[];
  readonly isSpilt: (row: number, column: number) => boolean;
}

/** What is kept free on paper, in points, for words of a formula at the end of a table that goes over several pages. */
const UNKNOWN_WORDS = 170;

const rowsFrom = (row: number, rows: number): Box => ({ row, column: 0, rows, columns: SHEET.columns });

/** The tables of some rows, each with the headings that stand over it; `helpers` are cells that nobody reads. */
export function piecesOf(
  { dressed, spills = [], ...rest }: Planned,
  first: number,
  rows: number,
  helpers: readonly Box[],
): Piece[] {
  const spiltOn = onRow(spills.map((box) => ({ box })));
  const isSpilt = (row: number, column: number) => spiltOn(row).some(({ box }) => holds(box, row, column));
  const plan = { ...rest, dressedOn: onRow(dressed), isSpilt };
  const end = first + rows;
  const used = (row: number) => isUsed(plan, row);
  const starts = Array.from({ length: rows }, (_, down) => first + down).filter(
    (row) => used(row) && (row === first || (!used(row - 1) && (row <= first + 1 || isHeading(plan, row)))),
  );
  return starts.map((row, place) => {
    const next = starts[place + 1] ?? end;
    let last = next;
    while (last > row && !used(last - 1)) last -= 1;
    return pieceOf(plan, rowsFrom(row, last - row), helpers);
  });
}

function pieceOf(plan: Laid, rows: Box, helpers: readonly Box[]): Piece {
  const width = Math.max(...Array.from({ length: rows.rows }, (_, down) => widthOf(plan, rows.row + down)));
  const most = Math.min(
    SHEET.columns,
    ...helpers.filter((box) => overlaps(box, rows)).map(({ column }) => column),
  );
  let columns = 1;
  while (columns < most && leftOf(plan, columns) < width) columns += 1;
  const heights = Array.from({ length: rows.rows }, (_, down) => heightOf(plan, rows.row + down));
  // What formulas say may run over the cells right of it: what is left of the page is theirs.
  while (columns < most && width <= WIDEST && leftOf(plan, columns + 1) <= WIDEST) columns += 1;
  return {
    ...rows,
    columns,
    most,
    width: leftOf(plan, columns),
    height: heights.reduce((sum, one) => sum + one, 0),
    headings: headingsIn(plan, rows),
  };
}

/** The first rows of headings in some rows, one over the other. */
function headingsIn(plan: Laid, { row, rows }: Box): Box | undefined {
  const isHead = (down: number) => isHeading(plan, row + down);
  const first = Array.from({ length: rows }, (_, down) => down).find(isHead);
  if (first === undefined) return undefined;
  let count = 1;
  while (isHead(first + count)) count += 1;
  return rowsFrom(row + first, count);
}

/** How far to the right the row is used: by its looks, charts, and words that run over the cells beside them. */
function widthOf(plan: Laid, row: number): number {
  const dressed = plan
    .dressedOn(row)
    .filter(({ look }) => look !== "section")
    .map(({ box }) => box.column + box.columns);
  const charts = plan.charts
    .filter(({ place }) => reaches(place, row))
    .map(({ place }) => place.column + place.columns);
  const words = (plan.cells[row] ?? []).map((content, column) =>
    content === null && !plan.isSpilt(row, column)
      ? 0
      : Math.max(leftOf(plan, column + 1), leftOf(plan, column) + lengthOf(plan, content, row, column)),
  );
  return Math.max(...[...dressed, ...charts].map((end) => leftOf(plan, end)), ...words, 0);
}

/** How long a text is that nothing stands in the way of. */
function lengthOf(plan: Laid, content: Content, row: number, column: number): number {
  if ((plan.cells[row] ?? []).slice(column + 1).some((one) => one !== null && one !== "")) return 0;
  const looks = plan.dressedOn(row).filter(({ box }) => holds(box, row, column));
  const format = formatOf(looks);
  const text = typeof content === "string" ? content : isCard(content) ? content.text : "";
  if (format.wrapText || format.horizontalAlignment === "Right") return 0;
  // A table that is spilled has words among its figures.
  const isUnknown = content === null || (isFormula(content) && !isFigure(looks));
  if (isUnknown && leftOf(plan, column + 1) > WIDEST) return UNKNOWN_WORDS;
  return widthIn(format, text) - roomIn(format, 0);
}

function heightOf({ dressedOn }: Laid, row: number): number {
  const heights = dressedOn(row).flatMap(({ look }) => appearance(look).rowHeight ?? []);
  return Math.max(USUAL.rowHeight, ...heights);
}

function isUsed({ cells, dressedOn, charts }: Laid, row: number): boolean {
  return (
    (cells[row] ?? []).some((content) => content !== null) ||
    dressedOn(row).length > 0 ||
    charts.some(({ place }) => reaches(place, row))
  );
}

const isHeading = ({ dressedOn }: Laid, row: number): boolean =>
  dressedOn(row).some(({ box, look }) => box.row === row && (/heading$/i.test(look) || look === "band"));

const leftOf = ({ widths }: Laid, columns: number): number =>
  Array.from({ length: columns }, (_, column) => widths[column] ?? USUAL.columnWidth).reduce(
    (sum, width) => sum + width,
    0,
  );
