import type { Indicator } from "../../indicator";
import { csvFile } from "./csvFile";
import { exportRows } from "./exportRows";

/** Indicators as a CSV file, in the columns that the import understands. */
export function exportCsv(indicators: readonly Indicator[]): Promise<Uint8Array> {
  return csvFile(exportRows(indicators));
}
