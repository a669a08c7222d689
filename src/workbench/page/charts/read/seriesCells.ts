import type { CellValue, GridStore, SheetId } from "../../../host/gridStore";
import { Range } from "../../../host/objects/range/range";
import type { RecordObject } from "../../../host/objects/records/recordObject";

/** Cells that a series shows, in reading order. */
export interface SeriesCells {
  values: readonly CellValue[];
  texts: readonly string[];
  /** The number format of the first. */
  numberFormat: string;
}

/** The cells a series takes its values or its names of categories from; null for none, and if their sheet is gone. */
export function seriesCells(series: RecordObject, by: "SetValues" | "SetXAxisValues"): SeriesCells | null {
  const [range] = series.calls.get(by) ?? [];
  if (!(range instanceof Range) || !range.sheet.isThere) return null;
  const { store } = range.sheet.workbook;
  return cellsAt(store, range.sheet.Id, range.box);
}

function cellsAt(store: GridStore, sheet: SheetId, box: Range["box"]): SeriesCells {
  const first = { ...box, rows: 1, columns: 1 };
  return {
    values: store.read(sheet, box, "value").flat(),
    texts: store.read(sheet, box, "text").flat(),
    numberFormat: store.read(sheet, first, "numFmt")[0]?.[0] ?? "General",
  };
}
