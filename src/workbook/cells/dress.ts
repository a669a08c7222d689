import type { Box } from "../../grid/box";
import { appearance, type CellFormat } from "../../sheets/looks/looks";
import { isFormula } from "../../sheets/plan/content";
import type { Block, Dressed } from "../../sheets/plan/block";
import { setInPieces } from "./inPieces";
import { partOf, type Place } from "./place";
import { CELLS_AT_ONCE } from "./rowChunks";

/** The number format of a cell that has none of its own. */
export const GENERAL = "General";

/**
 * Gives a block's cells their looks and number formats, without lines and sizes, which would reach beyond the cells. It
 * goes after the contents: a formula takes over the number format of the cells it refers to when it is entered, and text
 * formatted as text beforehand would show the apostrophe it is written with.
 */
export function dress(place: Place, block: Block): void {
  const [rows, columns] = [block.cells.length, block.cells[0]?.length ?? 0];
  if (rows * columns > CELLS_AT_ONCE) return block.dressed.forEach((dressed) => dressBox(place, dressed));
  dressCells(place, block);
}

/** One request for all looks: what each cell is given is worked out here, later dressings adding to earlier ones. */
function dressCells(place: Place, { cells, dressed }: Block): void {
  const formats = cells.map((row) => row.map((): CellFormat => ({})));
  const codes = cells.map(
    (row) => row.map((content) => (isFormula(content) ? GENERAL : null)) as (string | null)[],
  );
  for (const { box, look, numberFormat } of dressed) {
    const { format, numberFormat: usual } = appearance(look);
    const code = numberFormat ?? usual;
    for (let row = box.row; row < box.row + box.rows; row++) {
      for (let column = box.column; column < box.column + box.columns; column++) {
        const [formatRow, codeRow] = [formats[row], codes[row]];
        if (!formatRow || !codeRow) continue;
        formatRow[column] = { ...formatRow[column], ...format };
        if (code !== undefined) codeRow[column] = code;
      }
    }
  }
  if (dressed.length > 0) {
    partOf(place, wholeOf(formats)).setCellProperties(formats.map((row) => row.map(settable)));
  }
  setInPieces(place, codes, (piece, rows) => {
    // Excel's types say that no cell is left out, and its documents that null leaves one out.
    piece.numberFormat = rows as string[][];
  });
}

const wholeOf = (rows: readonly (readonly unknown[])[]): Box => ({
  row: 0,
  column: 0,
  rows: rows.length,
  columns: rows[0]?.length ?? 0,
});

/** A format as one cell's properties; an empty one leaves the cell as it is. */
function settable(format: CellFormat): Excel.SettableCellProperties {
  const { bold, italic, fontSize, fontColor, fillColor, horizontalAlignment, wrapText, indentLevel } = format;
  const font = given({ bold, italic, size: fontSize, color: fontColor });
  const fill = given({ color: fillColor });
  const whole = given({ font, fill, horizontalAlignment, wrapText, indentLevel });
  return whole ? { format: whole } : {};
}

/** The members that have a value; undefined where none has. */
function given<Members extends object>(members: Members): Partial<Members> | undefined {
  const there = Object.entries(members).filter(([, value]) => value !== undefined);
  return there.length === 0 ? undefined : (Object.fromEntries(there) as Partial<Members>);
}

/** One look for many cells, by what it sets. */
function dressBox(place: Place, { box, look, numberFormat }: Dressed): void {
  const part = partOf(place, box);
  const { format, numberFormat: usual } = appearance(look);
  formatCells(part, format);
  const code = numberFormat ?? usual;
  if (code !== undefined) formatNumbers(part, code);
}

/** Gives all cells of a range one number format. */
export function formatNumbers(range: Excel.Range, code: string): void {
  // Excel's types want rows; a single value stands for every cell.
  range.numberFormat = code as unknown as string[][];
}

function formatCells(range: Excel.Range, format: CellFormat): void {
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
