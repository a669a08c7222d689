import type * as CsvParse from "csv-parse/browser/esm/sync";
import { nextSlice } from "../../inSlices";
import { unguarded } from "../formulaText";
import { SourceRefusal } from "../refusal";
import { decoded } from "./decoded";
import { separatorOf } from "./separator";
import { sourceTable, type SourceTable } from "../reading/sourceTable";

/** So many rows are read before the page may answer: some ten milliseconds' work. */
const ROWS_A_TURN = 300;

type Csv = typeof CsvParse;

/**
 * The table in a CSV file, whatever its encoding (see `decoded`) and its separator, a comma, a semicolon, a tab or a bar.
 * Throws a SourceRefusal for a file without any text and for a quotation mark that is never closed, and the signal's
 * reason once that is aborted.
 */
export async function readCsv(file: Uint8Array, signal?: AbortSignal): Promise<SourceTable> {
  const csv = await import("csv-parse/browser/esm/sync");
  // The parser reads UTF-8, and says after how many bytes it stopped, so that it can go on from there.
  const bytes = new TextEncoder().encode(decoded(file));
  const separator = separatorOf((candidate, most) => sample(csv, bytes, candidate, most));
  const rows: (readonly string[])[] = [];
  for (let start = 0; start < bytes.length;) {
    const slice = cut(csv, bytes.subarray(start), separator, ROWS_A_TURN, rows.length);
    if (slice.length === 0) break;
    for (const row of slice.rows) rows.push(row.map(unguarded));
    start += slice.length;
    await nextSlice();
    signal?.throwIfAborted();
  }
  const table = sourceTable(rows);
  if (table.headings.length === 0) throw new SourceRefusal({ kind: "empty" });
  return table;
}

/** The first rows; none where a separator makes no sense of them. */
function sample(csv: Csv, bytes: Uint8Array, separator: string, most: number): Slice["rows"] {
  try {
    return cut(csv, bytes, separator, most, 0).rows;
  } catch (error) {
    if (error instanceof SourceRefusal) return [];
    throw error;
  }
}

interface Slice {
  readonly rows: readonly (readonly string[])[];
  /** How many bytes the rows take up. */
  readonly length: number;
}

/** The first rows of some bytes, at most so many; `before` says how many rows of the file come before them. */
function cut(csv: Csv, bytes: Uint8Array, delimiter: string, most: number, before: number): Slice {
  let length = 0;
  try {
    const rows = csv.parse(bytes, {
      delimiter,
      to: most,
      on_record: (row: string[], { bytes: read }) => {
        length = read;
        return row;
      },
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      relax_quotes: true,
    });
    return { rows, length };
  } catch (error) {
    if (!(error instanceof csv.CsvError)) throw error;
    throw new SourceRefusal({ kind: "openQuote", row: before + Number(error.records) + 1 });
  }
}
