import { SourceRefusal } from "../refusal";
import type { SourceSheet } from "../reading/sourceSheet";
import { sourceTable } from "../reading/sourceTable";
import { shownText } from "./shownText";

/**
 * The sheets of an .xlsx file that a person can see and that have any text, in their order, with numbers and dates as
 * the texts a person sees. Throws a SourceRefusal for what is no readable workbook.
 */
export async function xlsxSheets(file: Uint8Array): Promise<readonly SourceSheet[]> {
  // Taken apart one by one, so that the build sees which parts of a library are used and leaves out the others.
  const { readXlsx } = await import("hucre/xlsx");
  const { format } = await import("numfmt");
  const { sheets } = await readXlsx(file, {
    readStyles: true,
    sheets: ({ hidden, veryHidden }) => !hidden && !veryHidden,
  }).catch(() => {
    throw new SourceRefusal({ kind: "damagedWorkbook" });
  });
  const tables = sheets.map(({ name, rows, cells }) => {
    const patternAt = (row: number, column: number) => cells?.get(`${row},${column}`)?.style?.numFmt;
    const grid = rows.map((row, at) =>
      row.map((held, column) => shownText(format, held, patternAt(at, column))),
    );
    return { name, table: sourceTable(grid) };
  });
  const withText = tables.filter(({ table }) => table.headings.length > 0);
  if (withText.length === 0) throw new SourceRefusal({ kind: "empty" });
  return withText;
}
