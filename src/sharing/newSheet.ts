import { cellName } from "../grid/cell";
import type { HeldValue } from "./cells";
import { escaped } from "./xml/tags";

/** How a cell of a new sheet looks. */
export type NewLook = "text" | "title" | "heading";

/** A cell of a new sheet: a text, a number, a value with a look of its own, a formula, or what another cell of the file held. */
export type NewCell =
  | string
  | number
  | { readonly plain: string | number | boolean; readonly style: number }
  | { readonly formula: string; readonly value: number; readonly ref?: string }
  | { readonly held: HeldValue }
  | null;

/** A row of a new sheet. */
export interface NewRow {
  readonly cells: readonly NewCell[];
  readonly look?: NewLook;
}

/** What a sheet has besides its cells, in XML where it says nothing else. */
export interface AroundCells {
  /** That of the file's sheets. */
  readonly namespace?: string | undefined;
  readonly properties?: string;
  /** So many rows stay in sight. */
  readonly frozen?: number;
  /** What stands behind the cells: links, print settings, drawings, tables. */
  readonly after?: string;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** On its side, as many pages long as it needs. */
const PRINTED = '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>';

/** A worksheet of these rows. `styles` are the places of the looks among the file's. */
export function newSheet(
  rows: readonly NewRow[],
  widths: readonly number[],
  styles: Readonly<Record<NewLook, number>>,
  { namespace = MAIN, properties = "", frozen = 0, after = PRINTED }: AroundCells = {},
): string {
  const columns = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  const data = rows.map(({ cells, look = "text" }, row) => {
    const made = cells.map((cell, column) => cellOf(cell, cellName(row, column), styles[look]));
    return `<row r="${row + 1}">${made.join("")}</row>`;
  });
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}">${properties}` +
    `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${pane(frozen)}</sheetView></sheetViews>` +
    `<cols>${columns.join("")}</cols><sheetData>${data.join("")}</sheetData>${after}</worksheet>`
  );
}

const pane = (frozen: number) =>
  frozen === 0
    ? ""
    : `<pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/>`;

function cellOf(cell: NewCell, address: string, style: number): string {
  const begin = `<c r="${address}" s="${style}"`;
  if (cell === null || cell === "") return "";
  if (typeof cell === "number") return `${begin}><v>${cell}</v></c>`;
  if (typeof cell === "string") return textCell(begin, escaped(cell));
  if ("plain" in cell) return plainCell(`<c r="${address}" s="${cell.style}"`, cell.plain);
  if ("held" in cell) return heldCell(`<c r="${address}"`, cell.held);
  // As an array, so that no Excel reads it cell by cell.
  return `${begin}><f t="array" ref="${cell.ref ?? address}">${escaped(cell.formula)}</f><v>${cell.value}</v></c>`;
}

function plainCell(begin: string, value: string | number | boolean): string {
  if (typeof value === "string") return value === "" ? `${begin}/>` : textCell(begin, escaped(value));
  return typeof value === "number"
    ? `${begin}><v>${value}</v></c>`
    : `${begin} t="b"><v>${value ? "1" : "0"}</v></c>`;
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
