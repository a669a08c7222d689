import { parseAddress, splitReference } from "../../grid/address";
import { runBatch } from "../batch";
import type { CellValue } from "../calls/callFunction";
import { WorkbookRefusal } from "../refusal";

/** The most cells that are read of one range: more is not read while somebody types. */
const MOST_CELLS = 10_000;

/** What cells hold; a blank cell is null, an error its code. */
export interface ReadRange {
  readonly address: string;
  readonly values: readonly (readonly CellValue[])[];
  /** As the cells show them. */
  readonly texts: readonly (readonly string[])[];
}

/** Reads the cells at an address ("B3:D3" of the active sheet, "Gap!B3:D3"), or those that have a name. */
export function readRange(reference: string): Promise<ReadRange> {
  const text = reference.trim();
  const { sheet, address } = splitReference(text);
  return runBatch(async (context) => {
    const { worksheets, names } = context.workbook;
    const place = sheet === null ? worksheets.getActiveWorksheet() : worksheets.getItem(sheet);
    const range = parseAddress(address)
      ? place.getRange(address)
      : names.getItemOrNullObject(text).getRangeOrNullObject();
    range.load("cellCount, address");
    await context.sync();
    if (range.isNullObject) throw new WorkbookRefusal({ kind: "notAnAddress", text });
    const { cellCount } = range;
    if (cellCount < 0 || cellCount > MOST_CELLS) {
      throw new WorkbookRefusal({ kind: "tooLarge", cells: cellCount, most: MOST_CELLS });
    }
    range.load("values, text");
    await context.sync();
    return { address: range.address, values: blanksAsNull(range.values), texts: range.text };
  }, sheet ?? "");
}

function blanksAsNull(values: readonly (readonly unknown[])[]): CellValue[][] {
  return values.map((row) => row.map((value) => (value === "" ? null : (value as CellValue))));
}
