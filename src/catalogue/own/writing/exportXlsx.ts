import type { Indicator } from "../../indicator";
import { besideThePage } from "../xlsx/besideThePage";
import { exportRows } from "./exportRows";

/** Indicators as an .xlsx file with one sheet, in the columns that the import understands. */
export function exportXlsx(indicators: readonly Indicator[]): Promise<Uint8Array> {
  return besideThePage("write", exportRows(indicators));
}
