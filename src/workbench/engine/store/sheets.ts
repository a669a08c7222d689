import { BooleanNumber } from "@univerjs/core";
import {
  InsertSheetCommand,
  RemoveSheetCommand,
  SetFrozenCommand,
  SetTabColorCommand,
  SetWorksheetActiveOperation,
  SetWorksheetHideCommand,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
  SetWorksheetShowCommand,
  ToggleGridlinesCommand,
} from "@univerjs/sheets";
import type { SheetId, SheetOps, SheetState, SheetVisibility } from "../../host/gridStore";
import { newSheet } from "../newSheet";
import type { Grid } from "./grid";

/** The sheets of the workbook. Univer knows hidden sheets only; which of them Excel calls very hidden is kept here. */
export class Sheets implements SheetOps {
  private readonly veryHidden = new Set<SheetId>();
  private made = 0;

  constructor(private readonly grid: Grid) {}

  list(): SheetId[] {
    return [...this.grid.workbook.getSheetOrders()];
  }

  active(): SheetId {
    return this.grid.workbook.ensureActiveSheet().getSheetId();
  }

  describe(sheet: SheetId): SheetState {
    const worksheet = this.grid.sheet(sheet);
    const { xSplit, ySplit } = worksheet.getFreeze();
    return {
      name: worksheet.getName(),
      position: this.list().indexOf(sheet),
      visibility: this.visibility(sheet),
      tabColor: worksheet.getTabColor() ?? "",
      frozen: { rows: ySplit, columns: xSplit },
      gridlines: worksheet.getConfig().showGridlines !== BooleanNumber.FALSE,
    };
  }

  add(name: string): SheetId {
    let id: string;
    do id = `sheet${++this.made}`;
    while (this.grid.workbook.getSheetBySheetId(id));
    const front = this.active();
    this.grid.run(InsertSheetCommand, { unitId: this.grid.unitId, sheet: newSheet(id, name) });
    this.activate(front); // Univer brings a new sheet to the front, Excel does not.
    return id;
  }

  change(sheet: SheetId, patch: Partial<SheetState>): void {
    const before = this.describe(sheet);
    const target = { unitId: this.grid.unitId, subUnitId: sheet };
    const { name = before.name, position = before.position, tabColor = before.tabColor } = patch;
    if (name !== before.name) this.grid.run(SetWorksheetNameCommand, { ...target, name });
    if (position !== before.position) this.grid.run(SetWorksheetOrderCommand, { ...target, order: position });
    if (tabColor !== before.tabColor) this.grid.run(SetTabColorCommand, { ...target, value: tabColor });
    if (patch.visibility) this.show(sheet, patch.visibility);
    if (patch.frozen) this.freeze(sheet, patch.frozen);
    if (patch.gridlines !== undefined && patch.gridlines !== before.gridlines) {
      const showGridlines = patch.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE;
      this.grid.run(ToggleGridlinesCommand, { ...target, showGridlines });
    }
  }

  remove(sheet: SheetId): void {
    this.grid.sheet(sheet);
    this.leave(sheet);
    this.grid.run(RemoveSheetCommand, { unitId: this.grid.unitId, subUnitId: sheet });
    this.veryHidden.delete(sheet);
  }

  activate(sheet: SheetId): void {
    this.grid.sheet(sheet);
    if (sheet === this.active()) return;
    this.grid.run(SetWorksheetActiveOperation, { unitId: this.grid.unitId, subUnitId: sheet });
  }

  private visibility(sheet: SheetId): SheetVisibility {
    if (this.grid.sheet(sheet).isSheetHidden() !== BooleanNumber.TRUE) return "Visible";
    return this.veryHidden.has(sheet) ? "VeryHidden" : "Hidden";
  }

  private show(sheet: SheetId, visibility: SheetVisibility): void {
    const before = this.visibility(sheet);
    const target = { unitId: this.grid.unitId, subUnitId: sheet };
    if (visibility === "VeryHidden") this.veryHidden.add(sheet);
    else this.veryHidden.delete(sheet);
    if (visibility === "Visible" && before !== "Visible") {
      const front = this.active();
      this.grid.run(SetWorksheetShowCommand, target);
      this.activate(front);
    }
    if (visibility === "Visible" || before !== "Visible") return;
    this.leave(sheet);
    this.grid.run(SetWorksheetHideCommand, target);
  }

  /** If the sheet is in front, brings another visible one there: the next, or else the one before. */
  private leave(sheet: SheetId): void {
    if (sheet !== this.active()) return;
    const all = this.list();
    const at = all.indexOf(sheet);
    const others = [...all.slice(at + 1), ...all.slice(0, at).reverse()];
    const next = others.find((other) => this.visibility(other) === "Visible");
    if (next !== undefined) this.activate(next);
  }

  private freeze(sheet: SheetId, { rows, columns }: SheetState["frozen"]): void {
    this.grid.run(SetFrozenCommand, {
      unitId: this.grid.unitId,
      subUnitId: sheet,
      xSplit: columns,
      ySplit: rows,
      startRow: rows === 0 ? -1 : rows,
      startColumn: columns === 0 ? -1 : columns,
    });
  }
}
