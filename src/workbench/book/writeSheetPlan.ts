import { formatAddress, quoteSheetName } from "../../grid/address";
import type { Box } from "../../grid/box";
import { appearance } from "../../sheets/looks/looks";
import type { SheetPlan } from "../../sheets/plan/sheetPlan";
import { written } from "../../sheets/plan/written";
import type { GridStore, SheetId } from "../host/gridStore";

const filled = <Value>({ rows, columns }: Box, value: Value): Value[][] =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));

/** Writes a planned sheet into a blank one of the grid: what the add-in does through Office.js, without the client. */
export function writeSheetPlan(store: GridStore, sheet: SheetId, plan: SheetPlan): void {
  for (const { box, look, numberFormat } of plan.dressed) {
    const { format, line, rowHeight, numberFormat: usual } = appearance(look);
    store.format(sheet, box, { ...format, ...(rowHeight === undefined ? {} : { rowHeight }) });
    if (line) {
      const { edge, color, weight } = line;
      store.border(sheet, box, edge, { style: "Continuous", color, weight });
    }
    const code = numberFormat ?? usual;
    if (code) store.writeNumberFormats(sheet, box, filled(box, code));
  }
  plan.widths.forEach((columnWidth, column) => {
    store.format(sheet, { row: 0, column, rows: 1, columns: 1 }, { columnWidth });
  });
  for (const { name, box } of plan.names) {
    const formula = `=${quoteSheetName(plan.name)}!${formatAddress(box, true)}`;
    store.names.set({ name, scope: null, formula, comment: "", visible: true });
  }
  const cells = written(plan);
  store.write(sheet, { row: 0, column: 0, rows: cells.length, columns: cells[0]?.length ?? 1 }, cells);
  store.sheets.change(sheet, { gridlines: false, frozen: plan.frozen });
}
