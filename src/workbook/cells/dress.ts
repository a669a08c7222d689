import type { Dressed } from "../../sheets/plan/block";
import type { Box } from "../../grid/box";
import { appearance, type CellFormat } from "../../sheets/looks/looks";
import type { LooksBefore } from "./targetState";

/** What of a cell's look a block may change, and so must be able to put back. */
const PROPERTIES: Excel.CellPropertiesLoadOptions = {
  format: {
    font: { bold: true, italic: true, size: true, color: true },
    fill: { color: true },
    horizontalAlignment: true,
    wrapText: true,
    indentLevel: true,
  },
};

/** Asks how part of a range looks; it is there after the next sync. */
export function lookBefore(range: Excel.Range, box: Box): { readonly read: () => LooksBefore } {
  const part = partOf(range, box).load("numberFormat");
  const properties = part.getCellProperties(PROPERTIES);
  return {
    read: () => ({ box, properties: answered(properties), numberFormats: part.numberFormat as string[][] }),
  };
}

function answered<Value>(result: OfficeExtension.ClientResult<Value>): Value {
  return result.value;
}

/** Gives parts of a range their looks, without lines and sizes, which would reach beyond the cells. */
export function dress(range: Excel.Range, dressed: readonly Dressed[]): void {
  for (const { box, look, numberFormat } of dressed) {
    const part = partOf(range, box);
    const { format, numberFormat: usual } = appearance(look);
    formatCells(part, format);
    const code = numberFormat ?? usual;
    if (code) part.numberFormat = filled(box, code);
  }
}

/** Gives cells a format. */
export function formatCells(range: Excel.Range, format: CellFormat): void {
  const { bold, italic, fontSize, fontColor, fillColor, horizontalAlignment, wrapText, indentLevel } = format;
  const { font, fill } = range.format;
  if (bold !== undefined) font.bold = bold;
  if (italic !== undefined) font.italic = italic;
  if (fontSize !== undefined) font.size = fontSize;
  if (fontColor !== undefined) font.color = fontColor;
  if (fillColor !== undefined) fill.color = fillColor;
  if (horizontalAlignment !== undefined) range.format.horizontalAlignment = horizontalAlignment;
  if (wrapText !== undefined) range.format.wrapText = wrapText;
  if (indentLevel !== undefined) range.format.indentLevel = indentLevel;
}

export function partOf(range: Excel.Range, { row, column, rows, columns }: Box): Excel.Range {
  return range.getCell(row, column).getAbsoluteResizedRange(rows, columns);
}

/** Rows of one value, for every cell of a box. */
export function filled<Value>({ rows, columns }: Box, value: Value): Value[][] {
  return Array.from({ length: rows }, () => Array<Value>(columns).fill(value));
}
