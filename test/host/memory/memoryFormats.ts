import { mapBox, type Box } from "../../../src/grid/box";
import {
  NO_BORDER,
  PLAIN,
  type Border,
  type BorderEdge,
  type CellFormat,
  type Format,
} from "../../../src/workbench/host/format";
import { blankCell, type Side } from "./memoryCell";
import type { MemorySheet } from "./memorySheet";

/** The one value all have; null if they differ. */
function shared<Value>(values: readonly Value[]): Value | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

/** Whole columns and rows are formatted as far as the sheet is used. */
function existing(sheet: MemorySheet, box: Box): Box {
  const used = sheet.usedRange(false);
  const end = { row: used ? used.row + used.rows : 1, column: used ? used.column + used.columns : 1 };
  const tooTall = box.rows > 100_000;
  const tooWide = box.columns > 10_000;
  return {
    ...box,
    rows: tooTall ? Math.max(1, end.row - box.row) : box.rows,
    columns: tooWide ? Math.max(1, end.column - box.column) : box.columns,
  };
}

export function applyFormat(sheet: MemorySheet, box: Box, patch: Partial<Format>): void {
  const { columnWidth, rowHeight, ...look } = patch;
  const part = existing(sheet, box);
  const columns = Array.from({ length: part.columns }, (_, right) => part.column + right);
  const rows = Array.from({ length: part.rows }, (_, down) => part.row + down);
  if (columnWidth !== undefined) columns.forEach((column) => sheet.columnWidths.set(column, columnWidth));
  if (rowHeight !== undefined) rows.forEach((row) => sheet.rowHeights.set(row, rowHeight));
  if (Object.keys(look).length === 0) return;
  mapBox(part, (down, right) => {
    Object.assign(sheet.take(part.row + down, part.column + right).format, look);
  });
}

export function formatCells(
  sheet: MemorySheet,
  { row, column }: Box,
  patches: readonly (readonly (Partial<CellFormat> | null)[])[],
): void {
  patches.forEach((patched, down) =>
    patched.forEach((patch, right) => {
      if (patch) Object.assign(sheet.take(row + down, column + right).format, patch);
    }),
  );
}

export const readFormats = (sheet: MemorySheet, box: Box): Format[][] =>
  mapBox(box, (down, right) => ({
    ...PLAIN,
    ...sheet.at(box.row + down, box.column + right)?.format,
    columnWidth: sheet.columnWidths.get(box.column + right) ?? PLAIN.columnWidth,
    rowHeight: sheet.rowHeights.get(box.row + down) ?? PLAIN.rowHeight,
  }));

/** The sides of cells that make up an edge of the box, as [down, right, side]. */
function sidesOf(box: Box, edge: BorderEdge): [number, number, Side][] {
  const places = mapBox(box, (down, right): [number, number] => [down, right]).flat();
  const along = (test: (down: number, right: number) => boolean, side: Side) =>
    places
      .filter(([down, right]) => test(down, right))
      .map(([down, right]): [number, number, Side] => [down, right, side]);
  switch (edge) {
    case "EdgeTop":
      return along((down) => down === 0, edge);
    case "EdgeBottom":
      return along((down) => down === box.rows - 1, edge);
    case "EdgeLeft":
      return along((_, right) => right === 0, edge);
    case "EdgeRight":
      return along((_, right) => right === box.columns - 1, edge);
    case "InsideHorizontal":
      return along((down) => down < box.rows - 1, "EdgeBottom");
    case "InsideVertical":
      return along((_, right) => right < box.columns - 1, "EdgeRight");
    default:
      return [];
  }
}

export function drawBorder(sheet: MemorySheet, box: Box, edge: BorderEdge, border: Border): void {
  const part = existing(sheet, box);
  for (const [down, right, side] of sidesOf(part, edge)) {
    const { borders } = sheet.take(part.row + down, part.column + right);
    if (border.style === "None") delete borders[side];
    else borders[side] = { ...border };
  }
}

export function readBorder(sheet: MemorySheet, box: Box, edge: BorderEdge): Border | null {
  const borders = sidesOf(box, edge).map(([down, right, side]) => {
    const { borders: drawn } = sheet.at(box.row + down, box.column + right) ?? blankCell();
    return drawn[side] ?? NO_BORDER;
  });
  const common = shared(borders.map((border) => JSON.stringify(border)));
  if (borders.length === 0) return NO_BORDER;
  return common === null ? null : (JSON.parse(common) as Border);
}
