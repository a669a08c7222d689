import { parseAddress, splitReference } from "../../../grid/address";
import type { Events } from "../events";
import type { GridStore, SheetId } from "../gridStore";
import type { Guess } from "../guesses";
import { invalidArgument } from "../hostError";
import { Application } from "./application";
import { Comments } from "./comments";
import { CreatedWorkbooks } from "./createdWorkbooks";
import { ModelObject } from "./modelObject";
import { growTables } from "./tables/growTables";
import { moveTables } from "./tables/moveTables";
import { Names } from "./names";
import { Range } from "./range/range";
import { Runtime } from "./runtime";
import type { SettingValues } from "./setting";
import { Settings } from "./settings";
import type { Table } from "./tables/table";
import { Tables } from "./tables/tables";
import { there } from "./there";
import { tellContentChanged, tellSelected, tellSheetEvent } from "./workbookEvents";
import { WorkbookProtection } from "./workbookProtection";
import { Worksheet } from "./worksheet";
import { Worksheets } from "./worksheets";

/** The root of the object model. Cells, sheets and names are the grid's; tables, settings and records are kept here. */
export class Workbook extends ModelObject {
  static override readonly wireClass = "Workbook";
  static override readonly scalars = ["Name", "ReadOnly", "IsDirty", "AutoSave", "PreviouslySaved"];
  static override readonly navigations = [
    "Application",
    "Comments",
    "Names",
    "Protection",
    "Settings",
    "Tables",
    "Worksheets",
    "_Runtime",
  ];

  readonly Name = "Workbench.xlsx";
  readonly AutoSave = false;
  readonly PreviouslySaved = false;
  IsDirty = false;

  /** Workbooks made from files, which open beside this one. */
  readonly created = new CreatedWorkbooks();
  readonly Application: Application;
  readonly Comments = new Comments(this);
  readonly Names: Names;
  readonly Protection = new WorkbookProtection();
  readonly Settings: Settings;
  readonly Tables: Tables;
  readonly Worksheets: Worksheets;
  readonly _Runtime: Runtime;
  /** All tables, in the order they were added. */
  readonly tables: Table[] = [];
  private readonly sheets = new Map<SheetId, Worksheet>();
  private tablesAdded = 0;

  constructor(
    readonly store: GridStore,
    readonly events: Events,
    readonly settingValues: SettingValues,
    readonly ReadOnly: boolean,
    readonly guesses: ReadonlySet<Guess>,
  ) {
    super();
    this.Application = new Application(store, this.created);
    this.Names = new Names(this, null);
    this.Settings = new Settings(settingValues);
    this.Tables = new Tables(this, null);
    this.Worksheets = new Worksheets(this);
    this._Runtime = new Runtime(events);
    store.onEdit(({ sheet, box }) => {
      const edited = new Range(this.sheet(sheet), box);
      growTables(edited);
      this.contentChanged(edited, "RangeEdited");
    });
    store.onSelect((selection) => tellSelected(this, selection));
    store.onSheet((event) => tellSheetEvent(this, event));
  }

  /** The sheet with this key; always the same object for the same sheet. */
  sheet(id: SheetId): Worksheet {
    const known = this.sheets.get(id) ?? new Worksheet(this, id);
    this.sheets.set(id, known);
    return known;
  }

  /** The range a reference or a name stands for, seen from a sheet; null if it stands for none. */
  findRange(reference: string, from: Worksheet | null): Range | null {
    const { sheet: name, address } = splitReference(reference.trim());
    const named = name === null ? null : this.Worksheets.GetItemOrNullObject(name);
    if (name !== null && !named) return null;
    const sheet = named ?? from ?? this.Worksheets.GetActiveWorksheet();
    const box = parseAddress(address);
    if (box) return new Range(sheet, box);
    const item = sheet.Names.GetItemOrNullObject(address) ?? this.Names.GetItemOrNullObject(address);
    if (item) return item.GetRangeOrNullObject();
    return (
      this.tables.find((table) => table.Name.toLowerCase() === address.toLowerCase())?.GetDataBodyRange() ??
      null
    );
  }

  /** @throws HostError InvalidArgument if the reference stands for no range. */
  range(reference: string, from: Worksheet | null): Range {
    const range = this.findRange(reference, from);
    if (!range) throw invalidArgument();
    return range;
  }

  GetSelectedRange(): Range {
    const { sheet, box } = this.store.selection();
    return new Range(this.sheet(sheet), box);
  }

  GetActiveCell(): Range {
    return this.GetSelectedRange().GetCell(0, 0);
  }

  /** The range of an event's arguments; events carry its sheet and address as its reference. */
  _GetRangeForEventByReferenceId(reference: string): Range {
    return there(this.findRange(reference, null));
  }

  _GetRangeOrNullObjectForEventByReferenceId(reference: string): Range | null {
    return this.findRange(reference, null);
  }

  /** Numbers for names and ids of tables, each given once. */
  nextTableNumber(): number {
    this.tablesAdded += 1;
    return this.tablesAdded;
  }

  insertCells(range: Range, shift: "Down" | "Right"): void {
    range.sheet.Protection.checkWrite(range.box);
    moveTables(range, shift);
    this.store.insertCells(range.sheet.Id, range.box, shift === "Down" ? "down" : "right");
    this.contentChanged(range, "CellInserted");
  }

  deleteCells(range: Range, shift: "Up" | "Left"): void {
    range.sheet.Protection.checkWrite(range.box);
    moveTables(range, shift);
    this.store.deleteCells(range.sheet.Id, range.box, shift === "Up" ? "up" : "left");
    this.contentChanged(range, "CellDeleted");
  }

  /** Tells the tables and whoever listens that cells hold something else now; `table` has seen to itself. */
  contentChanged(range: Range, changeType: string, table?: Table): void {
    this.IsDirty = true;
    tellContentChanged(range, changeType, table);
  }

  /** A sheet is gone: so are its tables and its own names. */
  forget(sheet: SheetId): void {
    const own = this.store.names.list().filter(({ scope }) => scope === sheet);
    own.forEach(({ name }) => this.store.names.remove(name, sheet));
    this.tables.filter((table) => table.sheet.Id === sheet).forEach((table) => table.unregister());
    this.sheets.delete(sheet);
  }
}
