import { contains, intersection, SHEET, type Box } from "../../grid/box";
import { appearance } from "../looks/looks";
import { isCard, type Content } from "../plan/content";
import { USUAL } from "../plan/printPlan";
import type { SheetPlan } from "../plan/sheetPlan";

/** Rows that are not parted by the end of a page, unless they are longer than one. */
export interface Piece extends Box {
  /** As many columns as may be printed: those after them hold what nobody reads. */
  readonly most: number;
  /** In points. */
  readonly width: number;
  readonly height: number;
}

type Laid = Pick<SheetPlan, "cells" | "dressed" | "widths" | "charts">;

/** How wide a character is, for each point of its size. */
const CHARACTER = 0.5;
const FONT_SIZE = 11;

const rowsFrom = (row: number, rows: number): Box => ({ row, column: 0, rows, columns: SHEET.columns });

/** The tables of some rows, each with the headings that stand over it; `helpers` are cells that nobody reads. */
export function piecesOf(plan: Laid, first: number, rows: number, helpers: readonly Box[]): Piece[] {
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
    ...helpers.filter((box) => intersection(box, rows)).map(({ column }) => column),
  );
  let columns = 1;
  while (columns < most && leftOf(plan, columns) < width) columns += 1;
  const heights = Array.from({ length: rows.rows }, (_, down) => heightOf(plan, rows.row + down));
  return {
    ...rows,
    columns,
    most,
    width: leftOf(plan, columns),
    height: heights.reduce((sum, one) => sum + one, 0),
  };
}

/** How far to the right the row is used: by its looks, charts, and words that run over the cells beside them. */
function widthOf(plan: Laid, row: number): number {
  const line = rowsFrom(row, 1);
  const dressed = plan.dressed
    .filter(({ box, look }) => intersection(box, line) && look !== "section")
    .map(({ box }) => box.column + box.columns);
  const charts = plan.charts
    .filter(({ place }) => intersection(place, line))
    .map(({ place }) => place.column + place.columns);
  const words = (plan.cells[row] ?? []).map((content, column) =>
    content === null
      ? 0
      : Math.max(leftOf(plan, column + 1), leftOf(plan, column) + lengthOf(plan, content, row, column)),
  );
  return Math.max(...[...dressed, ...charts].map((end) => leftOf(plan, end)), ...words, 0);
}

/** How long a text is that nothing stands in the way of. */
function lengthOf(plan: Laid, content: Content, row: number, column: number): number {
  const text = typeof content === "string" ? content : isCard(content) ? content.text : "";
  if ((plan.cells[row] ?? []).slice(column + 1).some((one) => one !== null)) return 0;
  const formats = looksAt(plan, row, column).map(({ format }) => format);
  if (formats.some(({ wrapText, horizontalAlignment }) => wrapText || horizontalAlignment === "Right"))
    return 0;
  const size = formats.flatMap(({ fontSize }) => fontSize ?? []).at(-1) ?? FONT_SIZE;
  return text.length * size * CHARACTER;
}

const looksAt = ({ dressed }: Laid, row: number, column: number) =>
  dressed
    .filter(({ box }) => contains(box, { row, column, rows: 1, columns: 1 }))
    .map(({ look }) => appearance(look));

function heightOf({ dressed }: Laid, row: number): number {
  const line = rowsFrom(row, 1);
  const heights = dressed.flatMap(({ box, look }) =>
    intersection(box, line) ? (appearance(look).rowHeight ?? []) : [],
  );
  return heights.at(-1) ?? USUAL.rowHeight;
}

function isUsed({ cells, dressed, charts }: Laid, row: number): boolean {
  const line = rowsFrom(row, 1);
  return (
    (cells[row] ?? []).some((content) => content !== null) ||
    dressed.some(({ box }) => intersection(box, line)) ||
    charts.some(({ place }) => intersection(place, line))
  );
}

const isHeading = ({ dressed }: Laid, row: number): boolean =>
  dressed.some(({ box, look }) => box.row === row && (/heading$/i.test(look) || look === "band"));

const leftOf = ({ widths }: Laid, columns: number): number =>
  Array.from({ length: columns }, (_, column) => widths[column] ?? USUAL.columnWidth).reduce(
    (sum, width) => sum + width,
    0,
  );
