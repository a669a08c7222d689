import { formatAddress, quoteSheetName } from "../../grid/address";
import { boundingBox, holds, mapBox, type Box } from "../../grid/box";
import { onRow } from "../../grid/onRow";
import { appearance, type Appearance } from "../../sheets/looks/looks";
import { rowHeights } from "../../sheets/plan/rowHeights";
import type { SheetPlan } from "../../sheets/plan/sheetPlan";
import { written } from "../../sheets/plan/written";
import type { GridStore, SheetId } from "../host/gridStore";

const A1: Box = { row: 0, column: 0, rows: 1, columns: 1 };

/** Writes a planned sheet into a blank one of the grid: what the add-in does through Office.js, without the client. */
export function writeSheetPlan(store: GridStore, sheet: SheetId, plan: SheetPlan): void {
  dress(store, sheet, plan);
  plan.widths.forEach((columnWidth, column) => {
    store.format(sheet, { row: 0, column, rows: 1, columns: 1 }, { columnWidth });
  });
  for (const { name, box, comment = "" } of plan.names) {
    const formula = `=${quoteSheetName(plan.name)}!${formatAddress(box, true)}`;
    store.names.set({ name, scope: null, formula, comment, visible: true });
  }
  const cells = written(plan);
  store.write(sheet, { row: 0, column: 0, rows: cells.length, columns: cells[0]?.length ?? 1 }, cells);
  store.sheets.change(sheet, { gridlines: false, frozen: plan.frozen });
}

/** Gives the cells their looks: what all of them together make of each cell, the later over the earlier, is written once. */
function dress(store: GridStore, sheet: SheetId, { dressed }: SheetPlan): void {
  const whole = dressed.map(({ box }) => box).reduce(boundingBox, A1);
  const dressedOn = onRow(dressed);
  const looks = mapBox(whole, (row, column) =>
    dressedOn(row)
      .filter(({ box }) => holds(box, row, column))
      .map(({ look, numberFormat }) => ({ ...appearance(look), ...(numberFormat && { numberFormat }) })),
  );
  const eachCell = <Made>(make: (looks: readonly Appearance[]) => Made): Made[][] =>
    looks.map((cells) => cells.map(make));
  store.formatCells(
    sheet,
    whole,
    eachCell((cell) =>
      cell.length === 0 ? null : cell.reduce((all, { format }) => ({ ...all, ...format }), {}),
    ),
  );
  store.writeNumberFormats(
    sheet,
    whole,
    eachCell((cell) => cell.flatMap(({ numberFormat }) => numberFormat ?? []).at(-1) ?? null),
  );
  for (const { box, look } of dressed) {
    const { line } = appearance(look);
    if (line) {
      const { edge, color, weight } = line;
      store.border(sheet, box, edge, { style: "Continuous", color, weight });
    }
  }
  for (const [row, rowHeight] of rowHeights(dressed)) {
    store.format(sheet, { row, column: 0, rows: 1, columns: 1 }, { rowHeight });
  }
}
