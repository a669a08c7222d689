import { cellName } from "../grid/cell";
import type { HeldValue } from "./cells";
import { escaped } from "./xml/tags";

/** How a cell of a new sheet looks. */
export type NewLook = "text" | "title" | "heading";

/** A cell of a new sheet: a text, a number, a formula, or what another cell of the file held. */
export type NewCell =
  | string
  | number
  | { readonly formula: string; readonly value: number; readonly ref?: string }
  | { readonly held: HeldValue }
  | null;

/** A row of a new sheet. */
export interface NewRow {
  readonly cells: readonly NewCell[];
  readonly look?: NewLook;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A worksheet of these rows. `styles` are the places of the looks among the file's; `namespace` is that of its sheets. */
export function newSheet(
  rows: readonly NewRow[],
  widths: readonly number[],
  styles: Readonly<Record<NewLook, number>>,
  namespace = MAIN,
): string {
  const columns = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  const data = rows.map(({ cells, look = "text" }, row) => {
    const made = cells.map((cell, column) => cellOf(cell, cellName(row, column), styles[look]));
    return `<row r="${row + 1}">${made.join("")}</row>`;
  });
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}">` +
    `<sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews>` +
    `<cols>${columns.join("")}</cols><sheetData>${data.join("")}</sheetData>` +
    `<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>`
  );
}

function cellOf(cell: NewCell, address: string, style: number): string {
  const begin = `<c r="${address}" s="${style}"`;
  if (cell === null || cell === "") return "";
  if (typeof cell === "number") return `${begin}><v>${cell}</v></c>`;
  if (typeof cell === "string") return textCell(begin, escaped(cell));
  if ("held" in cell) return heldCell(`<c r="${address}"`, cell.held);
  // As an array, so that no Excel reads it cell by cell.
  return `${begin}><f t="array" ref="${cell.ref ?? address}">${escaped(cell.formula)}</f><v>${cell.value}</v></c>`;
}

const textCell = (begin: string, xml: string) =>
  `${begin} t="inlineStr"><is><t xml:space="preserve">${xml}</t></is></c>`;

/** An error is written as its text: the sheet of live figures has no errors of its own. */
function heldCell(begin: string, { type, raw }: HeldValue): string {
  if (raw === undefined) return "";
  if (type === "n") return `${begin}><v>${raw}</v></c>`;
  if (type === "b" || type === "s") return `${begin} t="${type}"><v>${raw}</v></c>`;
  return textCell(begin, raw);
}
