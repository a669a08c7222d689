import { parseAddress, splitReference } from "../../../../grid/address";
import { Range } from "../../../host/objects/range/range";
import type { RecordObject } from "../../../host/objects/records/recordObject";

/** The text of the cell that a title's formula names, on the sheet of a series' figures. */
export function titleInCell(title: RecordObject, series: RecordObject | undefined): string | undefined {
  const [formula] = title.calls.get("SetFormula") ?? [];
  const [values] = series?.calls.get("SetValues") ?? [];
  if (typeof formula !== "string" || !(values instanceof Range) || !values.sheet.isThere) return undefined;
  const box = parseAddress(splitReference(formula).address);
  return box ? values.sheet.workbook.store.read(values.sheet.Id, box, "text")[0]?.[0] : undefined;
}
