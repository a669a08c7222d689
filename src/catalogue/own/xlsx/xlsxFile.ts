/** Excel's own width of a column is 8; codes and titles get what they need, the rest something between. */
const WIDTHS = [14, 14, 60];
const OTHER_WIDTH = 24;

/** A workbook has "_x000D_" for a letter that XML cannot hold: where a text says just that, its "_" is written so. */
const ESCAPE = /_(?=x[0-9a-f]{4}_)/gi;

/**
 * An .xlsx file with one sheet of these rows, the first of them headings. Every cell is a text, which in a workbook is
 * never a formula, and has the format of text, so that a code typed over another keeps its zeros.
 */
export async function xlsxFile(rows: string[][]): Promise<Uint8Array> {
  const { writeXlsx } = await import("hucre/xlsx");
  const escaped = rows.map((row) => row.map((text) => text.replace(ESCAPE, "_x005F_")));
  const columns = (rows[0] ?? []).map((_, at) => ({ width: WIDTHS[at] ?? OTHER_WIDTH, numFmt: "@" }));
  return writeXlsx({ sheets: [{ name: "Indicators", rows: escaped, columns, freezePane: { rows: 1 } }] });
}
