import { nextSlice } from "../../inSlices";
import { guarded } from "../formulaText";

/** So many rows are written before the page may answer: some ten milliseconds' work. */
const ROWS_A_TURN = 500;

/**
 * Rows as a CSV file for Excel: commas, and UTF-8 with its mark, without which Excel reads Ŵ as two letters. Text that
 * Excel would take for a formula is written so that it stays text; see `guarded`.
 */
export async function csvFile(rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  const { stringify } = await import("csv-stringify/browser/esm/sync");
  let text = "";
  for (let start = 0; start < rows.length; start += ROWS_A_TURN) {
    const some = rows.slice(start, start + ROWS_A_TURN).map((row) => row.map(guarded));
    // Left to itself the library quotes only the line break that ends its rows.
    const layout = { record_delimiter: "windows", quoted_match: /[\r\n]/ } as const;
    text += stringify(some, { ...layout, bom: start === 0 });
    await nextSlice();
  }
  return new TextEncoder().encode(text);
}
