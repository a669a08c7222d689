import { RemoveSuperTableMutation, SetSuperTableMutation } from "@univerjs/engine-formula";
import type { TableOps, TableRegion } from "../../host/gridStore";
import { rangeOf } from "./boxRange";
import type { Grid } from "./grid";

/** Tables as the engine must know them for structured references. */
export class Tables implements TableOps {
  private readonly regions = new Map<string, TableRegion>();

  constructor(
    private readonly grid: Grid,
    private readonly changed: (names: string[]) => void,
  ) {}

  list(): TableRegion[] {
    return [...this.regions.values()];
  }

  set(table: TableRegion): void {
    const before = this.regions.get(table.id);
    if (before) this.unregister(before);
    this.regions.set(table.id, table);
    const { box, totals } = table;
    // Univer knows no totals row: what it takes for the table's last row must be the body's.
    const range = rangeOf({ ...box, rows: totals ? box.rows - 1 : box.rows });
    this.grid.run(SetSuperTableMutation, {
      unitId: this.grid.unitId,
      tableName: table.name,
      reference: {
        sheetId: table.sheet,
        range,
        titleMap: new Map(table.columns.map((title, index) => [title, index])),
      },
    });
    this.changed([table.name, ...(before ? [before.name] : [])]);
  }

  remove(id: string): void {
    const table = this.regions.get(id);
    if (!table) return;
    this.regions.delete(id);
    this.unregister(table);
    this.changed([table.name]);
  }

  private unregister({ name }: TableRegion): void {
    this.grid.run(RemoveSuperTableMutation, { unitId: this.grid.unitId, tableName: name });
  }
}
