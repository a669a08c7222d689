import { parseAddress } from "../../sheets/grid/address";
import type { Box, GridStore, SheetId } from "../host/gridStore";
import type { ExampleSheet } from "./exampleSheet";
import { appearance } from "./looks";

/** The box of an address in an example sheet. @throws Error if it is none, which is a slip in that sheet's file. */
function boxAt(address: string): Box {
  const box = parseAddress(address);
  if (!box) throw new Error(`"${address}" is no address`);
  return box;
}

const filled = <Value>({ rows, columns }: Box, value: Value): Value[][] =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));

function writeSheet(
  store: GridStore,
  sheet: SheetId,
  { widths, heights = {}, blocks, frozen }: ExampleSheet,
): void {
  for (const { at, look, cells, numFmt } of blocks) {
    const box = boxAt(at);
    const { format, border, numFmt: usual } = appearance(look);
    store.format(sheet, box, format);
    if (border) store.border(sheet, box, ...border);
    const code = numFmt ?? usual;
    if (code) store.writeNumberFormats(sheet, box, filled(box, code));
    if (cells) store.write(sheet, box, cells);
  }
  widths.forEach((columnWidth, column) => {
    store.format(sheet, { row: 0, column, rows: 1, columns: 1 }, { columnWidth });
  });
  Object.entries(heights).forEach(([row, rowHeight]) => {
    store.format(sheet, boxAt(`A${row}`), { rowHeight });
  });
  store.sheets.change(sheet, { gridlines: false, frozen: frozen ?? { rows: 0, columns: 0 } });
}

/** Writes the sheets into a new workbook: the first takes the place of its blank sheet, the others follow. */
export function writeExample(store: GridStore, sheets: readonly ExampleSheet[]): void {
  const [blank] = store.sheets.list();
  sheets.forEach((sheet, place) => {
    const id = place === 0 && blank ? blank : store.sheets.add(sheet.name);
    store.sheets.change(id, { name: sheet.name });
    writeSheet(store, id, sheet);
  });
  if (blank) store.select(blank, boxAt("A1"));
}
