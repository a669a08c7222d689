import { intersection } from "../../../../grid/box";
import { invalidArgument } from "../../hostError";
import { cellArray } from "../range/cellArray";
import { Collection } from "../collection";
import { moveTables } from "./moveTables";
import type { Range } from "../range/range";
import type { Table } from "./table";
import { TableRow } from "./tableRow";

export class TableRows extends Collection<TableRow> {
  static override readonly wireClass = "TableRowCollection";
  constructor(private readonly table: Table) {
    super();
  }

  items(): TableRow[] {
    return Array.from({ length: this.table.box.rows - 1 }, (_, index) => new TableRow(this.table, index));
  }

  protected find(): undefined {
    return undefined;
  }

  /** Adds rows before the one at `index`, at the end without one; returns the first of them. */
  Add(index?: number | null, values?: unknown): TableRow {
    const { table } = this;
    const count = Array.isArray(values) && Array.isArray(values[0]) ? values.length : 1;
    const rows = cellArray(oneRow(values), { ...table.box, rows: count });
    const before = index === undefined || index === null || index < 0 ? this.Count : index;
    if (before > this.Count) throw invalidArgument();

    table.GetDataBodyRange().checkEntered(rows);

    // The blank row of a table made from its header alone is the first to be filled.
    const fillsBlank = table.emptyBody && this.Count === 1;
    const first = fillsBlank ? 0 : before;
    this.makeRoom(fillsBlank ? 1 : before, count - (fillsBlank ? 1 : 0));
    table.emptyBody = false;
    const added = table.GetDataBodyRange().GetRow(first).GetAbsoluteResizedRange(count, table.box.columns);
    this.write(added, rows);
    return new TableRow(table, first);
  }

  DeleteRowsAt(index: number, count = 1): void {
    const { table } = this;
    if (index < 0 || count < 1 || index + count > this.Count) throw invalidArgument();
    const rows = table.GetDataBodyRange().GetRow(index).GetAbsoluteResizedRange(count, table.box.columns);
    table.sheet.Protection.checkWrite(rows.box);
    // A table keeps one row, blank.
    const kept = count === this.Count ? 1 : 0;
    if (kept) rows.GetRow(0).Clear("Contents");
    const gone = { ...rows.box, row: rows.box.row + kept, rows: count - kept };
    if (gone.rows > 0)
      this.remove(rows.GetOffsetRange(kept, 0).GetAbsoluteResizedRange(gone.rows, gone.columns));
    table.emptyBody = kept === 1;
  }

  private remove(rows: Range): void {
    const { table } = this;
    const { workbook } = table.sheet;
    moveTables(rows, "Up", table);
    workbook.store.deleteCells(table.sheet.Id, rows.box, "up");
    table.moveTo({ ...table.box, rows: table.box.rows - rows.box.rows });
    workbook.contentChanged(rows, "RowDeleted", table);
  }

  /** Moves down what is in the way: the table's own rows from there on, and whatever lies below it. */
  private makeRoom(at: number, count: number): void {
    if (count === 0) return;
    const { table } = this;
    const { workbook, Id } = table.sheet;
    const room = table.GetDataBodyRange().GetCell(at, 0).GetAbsoluteResizedRange(count, table.box.columns);
    table.sheet.Protection.checkWrite(room.box);
    const used = workbook.store.usedRange(Id, false);
    const below = { ...room.box, rows: Infinity };
    if (used && intersection(used, below)) {
      moveTables(room, "Down", table);
      workbook.store.insertCells(Id, room.box, "down");
    }
    table.moveTo({ ...table.box, rows: table.box.rows + count });
  }

  private write(range: Range, rows: ReturnType<typeof cellArray>): void {
    const { workbook, Id, Protection } = this.table.sheet;
    Protection.checkWrite(range.box);
    workbook.store.write(Id, range.box, rows);
    workbook.contentChanged(range, "RowInserted", this.table);
  }
}

/** One row may be given as such, and none at all is a blank row. */
function oneRow(values: unknown): unknown {
  if (values === undefined || values === null) return "";
  return Array.isArray(values) && !Array.isArray(values[0]) ? [values] : values;
}
