import { quoteSheetName } from "../../../src/grid/address";
import type { SheetEvent, SheetId, SheetOps, SheetState } from "../../../src/workbench/host/gridStore";
import { MemorySheet } from "./memorySheet";

/** The sheets of the memory store, in tab order. */
export class MemorySheets implements SheetOps {
  readonly all: MemorySheet[] = [];
  private activeId: SheetId;
  private added = 0;

  constructor(
    private readonly tell: (event: SheetEvent) => void,
    /** Called when a sheet's name changes, with both names as references write them. */
    private readonly renamed: (from: string, to: string) => void,
    private readonly changed: () => void,
  ) {
    this.activeId = this.create("Sheet1");
  }

  /** @throws RangeError if there is no such sheet. */
  sheet(id: SheetId): MemorySheet {
    const sheet = this.all.find((each) => each.id === id);
    if (!sheet) throw new RangeError(`There is no sheet ${id}`);
    return sheet;
  }

  list(): SheetId[] {
    return this.all.map(({ id }) => id);
  }

  active(): SheetId {
    return this.activeId;
  }

  describe(id: SheetId): SheetState {
    const sheet = this.sheet(id);
    return { ...sheet.state, position: this.all.indexOf(sheet) };
  }

  add(name: string): SheetId {
    const id = this.create(name);
    this.changed();
    this.tell({ kind: "added", sheet: id });
    return id;
  }

  change(id: SheetId, { position, ...patch }: Partial<SheetState>): void {
    const sheet = this.sheet(id);
    const before = sheet.state;
    sheet.state = { ...before, ...patch };
    if (patch.name !== undefined && patch.name !== before.name) {
      this.renamed(quoteSheetName(before.name), quoteSheetName(patch.name));
      this.tell({ kind: "renamed", sheet: id });
    }
    if (patch.visibility !== undefined && patch.visibility !== before.visibility) {
      if (id === this.activeId && patch.visibility !== "Visible") this.leave(id);
      this.tell({ kind: "visibility", sheet: id });
    }
    if (position !== undefined && position !== this.all.indexOf(sheet)) {
      this.all.splice(this.all.indexOf(sheet), 1);
      this.all.splice(position, 0, sheet);
      this.tell({ kind: "moved", sheet: id });
    }
  }

  remove(id: SheetId): void {
    if (id === this.activeId) this.leave(id);
    this.all.splice(this.all.indexOf(this.sheet(id)), 1);
    this.changed();
    this.tell({ kind: "deleted", sheet: id });
  }

  activate(id: SheetId): void {
    if (id === this.activeId) return;
    const before = this.activeId;
    this.activeId = this.sheet(id).id;
    this.tell({ kind: "deactivated", sheet: before });
    this.tell({ kind: "activated", sheet: id });
  }

  /** Brings another visible sheet to the front: the next, or else the one before. */
  private leave(id: SheetId): void {
    const at = this.all.findIndex((sheet) => sheet.id === id);
    const others = [...this.all.slice(at + 1), ...this.all.slice(0, at).reverse()];
    const next = others.find(({ state }) => state.visibility === "Visible");
    if (next) this.activate(next.id);
  }

  private create(name: string): SheetId {
    this.added += 1;
    const id = `{${String(this.added).padStart(8, "0")}-0001-0000-0000-000000000000}`;
    this.all.push(new MemorySheet(id, name));
    return id;
  }
}
