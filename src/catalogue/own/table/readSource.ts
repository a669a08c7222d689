import { MOST_BYTES } from "../limits";
import { SourceRefusal } from "../refusal";
import { inWorker } from "../xlsx/inWorker";
import { fileFormat } from "./fileFormat";
import { readCsv } from "./readCsv";
import type { SourceSheet } from "../reading/sourceSheet";
import type { WhichSheets } from "../xlsx/xlsxSheets";

/**
 * The tables of a file, whichever of the two kinds it is: one for each visible (or hidden) sheet of an .xlsx file, one without a
 * name for a CSV file. Throws a SourceRefusal for what cannot be read, and the signal's reason once that is aborted.
 */
export async function readSource(
  file: Uint8Array,
  signal?: AbortSignal,
  which: WhichSheets = "visible",
): Promise<readonly SourceSheet[]> {
  if (file.length > MOST_BYTES) throw new SourceRefusal({ kind: "tooLarge", mostBytes: MOST_BYTES });
  if (fileFormat(file) === "xlsx") return inWorker("read", { file, which }, signal);
  return [{ name: "", table: await readCsv(file, signal) }];
}

/** The names of the hidden sheets of a file that has been read; none for a CSV file. */
export async function hiddenSheets(file: Uint8Array, signal?: AbortSignal): Promise<readonly string[]> {
  return fileFormat(file) === "xlsx" ? inWorker("hidden", file, signal) : [];
}
