import type { CellValue } from "../explain/figure";
import type { Cells, Reading, SheetReading } from "../explain/reading";
import { parseAddress } from "../grid/address";
import { intersection } from "../grid/box";
import { bookParts } from "./bookParts";
import { cellsOf, type FileCell } from "./cells";
import { Package } from "./package";
import { sharedTexts } from "./sharedTexts";
import { unescaped } from "./xml/tags";

/** More cells than these are not read: an explanation of such a sheet would keep its reader waiting. */
const MOST_CELLS = 200_000;

/** A workbook file as explanations read it: what its cells hold, their formulas, names, and what each formula fills. */
export async function bookReading(bytes: Uint8Array): Promise<Reading> {
  const file = Package.open(bytes);
  const book = await bookParts(file);
  const { strings } = book;
  const texts = strings !== undefined && file.has(strings) ? sharedTexts(await file.text(strings)) : [];
  const sheets: SheetReading[] = [];
  const spills: Cells[] = [];
  for (const { name, part } of book.sheets) {
    const cells = [...cellsOf(await file.text(part))];
    if (cells.length > MOST_CELLS) continue;
    const reading = sheetReading(name, cells, texts);
    sheets.push(reading);
    const used = { row: 0, column: 0, rows: reading.values.length, columns: reading.values[0]?.length ?? 0 };
    for (const { formula, address } of cells) {
      const box =
        formula?.shared === undefined && formula?.ref !== undefined ? parseAddress(formula.ref) : null;
      // A file may say that a formula fills more than there is.
      const filled = box && formula?.ref !== address ? intersection(box, used) : null;
      if (filled) spills.push({ sheet: name, ...filled });
    }
  }
  const names = book.names.map((one) => [one.name, `=${one.formula}`] as const);
  return { sheets, spills, names: Object.fromEntries(names), tables: [] };
}

function sheetReading(name: string, cells: readonly FileCell[], texts: readonly string[]): SheetReading {
  const values: CellValue[][] = [];
  const formulas: CellValue[][] = [];
  for (const cell of cells) {
    const at = parseAddress(cell.address);
    if (!at) continue;
    const value = valueOf(cell, texts);
    put(values, at, value);
    // Only the first cell of a shared formula has its text: the others are as good as typed, and nobody asks for them.
    put(formulas, at, cell.formula && cell.formula.text !== "" ? `=${cell.formula.text}` : value);
  }
  // The first row tells how wide the sheet is. The others end where they end: one far cell would make millions of blanks.
  const columns = values.reduce((most, row) => Math.max(most, row.length), 1);
  values[0] = Array.from({ length: columns }, (_, column) => values[0]?.[column] ?? "");
  return {
    name,
    row: 0,
    column: 0,
    values,
    formulas,
    texts: [],
    whole: true,
  };
}

function put(rows: CellValue[][], { row, column }: { row: number; column: number }, value: CellValue): void {
  while (rows.length <= row) rows.push([]);
  (rows[row] ?? [])[column] = value;
}

function valueOf({ type, raw }: FileCell, texts: readonly string[]): CellValue {
  if (raw === undefined) return "";
  if (type === "n") return Number(raw);
  if (type === "b") return raw === "1";
  return type === "s" ? (texts[Number(raw)] ?? "") : unescaped(raw);
}
