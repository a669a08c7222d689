import { parseAddress } from "../../../../grid/address";
import { contains, intersection, type Box } from "../../../../grid/box";
import { EVENT, WHOLE_WORKBOOK, type EventSource } from "../../events";
import { alreadyExists, invalidArgument } from "../../hostError";
import { Collection } from "../collection";
import type { Range } from "../range/range";
import { Table } from "./table";
import type { Workbook } from "../workbook";
import type { Worksheet } from "../worksheet";

/** The tables of the workbook or, if there is one, of a sheet; `filter` narrows that to those of a range. */
export class Tables extends Collection<Table> {
  static override readonly wireClass = "TableCollection";
  constructor(
    private readonly workbook: Workbook,
    private readonly sheet: Worksheet | null,
    private readonly filter: (table: Table) => boolean = () => true,
  ) {
    super();
  }

  override get eventSource(): EventSource {
    const types = {
      Added: EVENT.tableAdded,
      DataChanged: EVENT.tableChanged,
      Deleted: EVENT.tableDeleted,
    };
    return { events: this.workbook.events, target: this.sheet?.Id ?? WHOLE_WORKBOOK, types };
  }

  items(): Table[] {
    return this.workbook.tables.filter(
      (table) => (this.sheet === null || table.sheet === this.sheet) && this.filter(table),
    );
  }

  protected find(key: string): Table | undefined {
    const tables = this.items();
    const named = (table: Table) => table.Name.toLowerCase() === key.toLowerCase();
    return tables.find((table) => table.Id === key) ?? tables.find(named);
  }

  /** The tables of this sheet that touch a box, or lie within it. */
  within(box: Box, fully: boolean): Tables {
    return new Tables(this.workbook, this.sheet, (table) =>
      fully ? contains(box, table.box) : intersection(box, table.box) !== null,
    );
  }

  /** @throws HostError InvalidArgument if the range touches another table. */
  Add(address: Range | string, hasHeaders: boolean): Table {
    const range = typeof address === "string" ? this.workbook.range(address, this.sheet) : address;
    const { sheet } = range;
    const headerOnly = hasHeaders && range.box.rows === 1;
    if (!hasHeaders) {
      this.workbook.insertCells(range.GetRow(0), "Down");
    }
    const grown = headerOnly || !hasHeaders ? 1 : 0;
    const box = { ...range.box, rows: range.box.rows + grown };
    this.checkFree(sheet, box);
    sheet.Protection.checkWrite(box);

    const number = this.workbook.nextTableNumber();
    const id = `{${String(number).padStart(8, "0")}-7AB1-4E00-8000-000000000000}`;
    const table = new Table(sheet, id, this.freeName(number), box, headerOnly);
    this.workbook.tables.push(table);
    const event = { source: "Local", tableId: id, worksheetId: sheet.Id };
    this.workbook.events.raise(EVENT.tableAdded, sheet.Id, event);
    return table;
  }

  /** @throws HostError InvalidArgument if another table lies in the box. */
  checkFree(sheet: Worksheet, box: Box, self?: Table): void {
    const others = this.workbook.tables.filter((table) => table.sheet === sheet && table !== self);
    if (others.some((table) => intersection(table.box, box))) throw invalidArgument();
  }

  /** @throws HostError InvalidArgument for what is no name, ItemAlreadyExists for one that is taken. */
  checkName(name: string, self?: Table): void {
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) || parseAddress(name)) throw invalidArgument();
    const lower = name.toLowerCase();
    const table = this.workbook.tables.find((each) => each.Name.toLowerCase() === lower);
    if ((table && table !== self) || this.workbook.Names.GetItemOrNullObject(name)) throw alreadyExists();
  }

  private freeName(from: number): string {
    const names = new Set(this.workbook.tables.map((table) => table.Name.toLowerCase()));
    let number = from;
    while (names.has(`table${number}`)) number += 1;
    return `Table${number}`;
  }
}
