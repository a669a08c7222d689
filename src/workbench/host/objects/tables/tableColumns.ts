import { intersection } from "../../../../grid/box";
import { invalidArgument, invalidOperation } from "../../hostError";
import { Collection } from "../collection";
import { moveTables } from "./moveTables";
import type { Table } from "./table";
import { TableColumn } from "./tableColumn";

export class TableColumns extends Collection<TableColumn> {
  static override readonly wireClass = "TableColumnCollection";
  constructor(private readonly table: Table) {
    super();
  }

  items(): TableColumn[] {
    return Array.from({ length: this.table.box.columns }, (_, index) => new TableColumn(this.table, index));
  }

  protected find(key: string): TableColumn | undefined {
    const columns = this.items();
    const titled = (column: TableColumn) => column.Name.toLowerCase() === key.toLowerCase();
    return columns.find((column) => String(column.Id) === key) ?? columns.find(titled);
  }

  /** Adds a column before the one at `index`, at the end without one; `values` are its whole cells, title first. */
  Add(index?: number | null, values?: unknown, name?: string | null): TableColumn {
    const { table } = this;
    const { workbook, Id } = table.sheet;
    const at = index === undefined || index === null || index < 0 ? this.Count : index;
    if (at > this.Count) throw invalidArgument();
    const room = table.GetRange().GetCell(0, at).GetAbsoluteResizedRange(table.box.rows, 1);
    table.sheet.Protection.checkWrite(room.box);
    const used = workbook.store.usedRange(Id, false);
    if (used && intersection(used, { ...room.box, columns: Infinity })) {
      moveTables(room, "Right", table);
      workbook.store.insertCells(Id, room.box, "right");
    }
    const nextId = Math.max(...table.columnIds) + 1;
    table.columnIds = [...table.columnIds.slice(0, at), nextId, ...table.columnIds.slice(at)];
    table.moveTo({ ...table.box, columns: table.box.columns + 1 });
    if (values !== undefined && values !== null) room.Values = values;
    table.contentChanged(room.box);
    const column = new TableColumn(table, at);
    if (name) column.Name = name;
    return column;
  }

  /** Removes a column with what its cells hold; what stands to its right moves. A table keeps its last column. */
  remove(index: number): void {
    const { table } = this;
    const { workbook, Id } = table.sheet;
    if (this.Count === 1) throw invalidOperation("A table must have a column.");
    const gone = table.GetRange().GetColumn(index);
    table.sheet.Protection.checkWrite(gone.box);
    moveTables(gone, "Left", table);
    workbook.store.deleteCells(Id, gone.box, "left");
    table.columnIds = table.columnIds.filter((_, place) => place !== index);
    table.moveTo({ ...table.box, columns: table.box.columns - 1 });
    workbook.contentChanged(gone, "ColumnDeleted", table);
  }
}
