import type { Indicator } from "../../indicator";
import { inWorker } from "../xlsx/inWorker";
import { exportRows } from "./exportRows";

/** Indicators as an .xlsx file with one sheet, in the columns that the import understands. */
export function exportXlsx(indicators: readonly Indicator[]): Promise<Uint8Array> {
  return inWorker("write", exportRows(indicators));
}
