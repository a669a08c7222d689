import { numfmt } from "@univerjs/core";
import type { CellValue } from "../host/gridStore";

/** A value as a cell of this number format shows it. */
export function shownText(value: CellValue, numberFormat: string): string {
  if (typeof value === "boolean") return String(value).toUpperCase();
  return typeof value === "string" ? value : numfmt.format(numberFormat, value, { throws: false });
}
