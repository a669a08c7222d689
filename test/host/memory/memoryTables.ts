import type { TableOps, TableRegion } from "../../../src/workbench/host/gridStore";

/** The table registrations of the memory store, which calculates nothing of them. */
export class MemoryTables implements TableOps {
  private readonly all = new Map<string, TableRegion>();

  list(): TableRegion[] {
    return [...this.all.values()];
  }

  set(table: TableRegion): void {
    this.all.set(table.id, { ...table });
  }

  remove(id: string): void {
    this.all.delete(id);
  }
}
