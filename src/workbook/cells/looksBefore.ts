import type { Box } from "../../grid/box";
import { setInPieces } from "./inPieces";
import { partOf, type Place } from "./place";

/** How cells looked that a block gives a look: the box is counted from the block's top left cell. */
export interface LooksBefore {
  readonly box: Box;
  readonly properties: Excel.CellProperties[][];
  readonly numberFormats: string[][];
}

/** What of a cell's look a block may change, and so must be able to put back. */
const PROPERTIES: Excel.CellPropertiesLoadOptions = {
  format: {
    font: { bold: true, italic: true, size: true, color: true },
    fill: { color: true, pattern: true, tintAndShade: true },
    horizontalAlignment: true,
    wrapText: true,
    indentLevel: true,
  },
};

/** Asks how part of a block's cells looks; it is there after the next sync. */
export function lookBefore(place: Place, box: Box): { readonly read: () => LooksBefore } {
  const part = partOf(place, box).load("numberFormat");
  const properties = part.getCellProperties(PROPERTIES);
  return {
    read: () => ({ box, properties: answered(properties), numberFormats: part.numberFormat as string[][] }),
  };
}

function answered<Value>(result: OfficeExtension.ClientResult<Value>): Value {
  return result.value;
}

/** Asks for cells to look as they did. Number formats go last: what is written into a cell formatted as text is text. */
export function putLooksBack(place: Place, { box, properties, numberFormats }: LooksBefore): void {
  const part = partOf(place, box);
  // Excel calls a cell without a fill white: given back as a colour it would be painted.
  part.format.fill.clear();
  part.setCellProperties(properties.map((row) => row.map(settable)));
  const from = { ...place, row: place.row + box.row, column: place.column + box.column };
  setInPieces(from, numberFormats, (piece, rows) => {
    piece.numberFormat = rows;
  });
}

function settable({ format }: Excel.CellProperties): Excel.SettableCellProperties {
  if (!format) return {};
  const { fill, ...others } = format;
  return { format: { ...others, ...(fill?.color && !isEmpty(fill) && { fill: { color: fill.color } }) } };
}

/** Whether a cell has no fill. Excel may say so by its pattern, and says it by a tint that is null. */
function isEmpty({ pattern, tintAndShade }: Excel.CellPropertiesFill): boolean {
  return pattern === "None" || (tintAndShade as number | null | undefined) === null;
}
