import type { Box } from "../../../../grid/box";
import { EVENT, type EventSource } from "../../events";
import { apiNotFound, invalidArgument } from "../../hostError";
import { ModelObject } from "../modelObject";
import { Range } from "../range/range";
import { TableColumns } from "./tableColumns";
import { TableRows } from "./tableRows";
import { titleCells } from "./tableTitles";
import type { Worksheet } from "../worksheet";

export class Table extends ModelObject {
  static override readonly wireClass = "Table";
  static override readonly scalars = [
    "HighlightFirstColumn",
    "HighlightLastColumn",
    "Id",
    "Name",
    "ShowBandedColumns",
    "ShowBandedRows",
    "ShowFilterButton",
    "ShowHeaders",
    "ShowTotals",
    "Style",
  ];
  static override readonly navigations = ["Columns", "Rows", "Worksheet"];

  Style = "TableStyleMedium2";
  HighlightFirstColumn = false;
  HighlightLastColumn = false;
  ShowBandedColumns = false;
  ShowBandedRows = true;
  ShowFilterButton = true;
  readonly Columns = new TableColumns(this);
  readonly Rows = new TableRows(this);
  /** Ids of the columns, left to right: each given once. */
  columnIds: number[];

  constructor(
    readonly sheet: Worksheet,
    readonly Id: string,
    private title: string,
    private area: Box,
    /** Whether the one row of the body is the blank one every table has that was made from a header alone. */
    public emptyBody: boolean,
  ) {
    super();
    this.columnIds = Array.from({ length: area.columns }, (_, index) => index + 1);
    this.writeTitles();
  }

  override identity() {
    return { Id: this.Id };
  }

  override get eventSource(): EventSource {
    const types = { DataChanged: EVENT.tableChanged, SelectionChanged: EVENT.tableSelection };
    return { events: this.sheet.workbook.events, target: this.Id, types };
  }

  get box(): Readonly<Box> {
    return this.area;
  }

  get Name(): string {
    return this.title;
  }

  set Name(name: string) {
    this.sheet.workbook.Tables.checkName(name, this);
    this.title = name;
    this.register();
  }

  get ShowHeaders(): boolean {
    return true;
  }

  set ShowHeaders(shown: boolean) {
    if (!shown) throw apiNotFound("Table.ShowHeaders false");
  }

  get ShowTotals(): boolean {
    return false;
  }

  set ShowTotals(shown: boolean) {
    if (shown) throw apiNotFound("Table.ShowTotals true");
  }

  get Worksheet(): Worksheet {
    return this.sheet;
  }

  /** The column titles, which are the header row's cells. */
  titles(): string[] {
    const { store } = this.sheet.workbook;
    return (store.read(this.sheet.Id, this.GetHeaderRowRange().box, "value")[0] ?? []).map(String);
  }

  GetRange(): Range {
    return new Range(this.sheet, { ...this.area });
  }

  GetHeaderRowRange(): Range {
    return new Range(this.sheet, { ...this.area, rows: 1 });
  }

  GetDataBodyRange(): Range {
    return new Range(this.sheet, { ...this.area, row: this.area.row + 1, rows: this.area.rows - 1 });
  }

  /** @throws HostError InvalidArgument unless the new area keeps the header where it is and has a body. */
  Resize(to: Range | string): void {
    const { sheet, box } = this.sheet.rangeOf(to);
    if (sheet !== this.sheet || box.row !== this.area.row || box.rows < 2) throw invalidArgument();
    this.sheet.workbook.Tables.checkFree(sheet, box, this);
    const next = Math.max(0, ...this.columnIds) + 1;
    this.columnIds = Array.from({ length: box.columns }, (_, index) => this.columnIds[index] ?? next + index);
    this.moveTo({ ...box });
    this.writeTitles();
  }

  /** Deletes the table with all its cells hold, as Excel does. */
  Delete(): void {
    const range = this.GetRange();
    this.sheet.Protection.checkWrite(range.box);
    this.unregister();
    range.Clear("All");
  }

  ConvertToRange(): Range {
    this.unregister();
    return this.GetRange();
  }

  moveTo(box: Box): void {
    this.area = box;
    this.register();
  }

  /** Cells of the table hold something else: titles that were emptied get one again. */
  contentChanged(box: Box): void {
    if (box.row + box.rows > this.area.row + 1) this.emptyBody = false;
    if (box.row <= this.area.row) this.writeTitles();
  }

  /** Takes the table off the workbook's list and leaves the cells alone. */
  unregister(): void {
    const { workbook } = this.sheet;
    workbook.tables.splice(workbook.tables.indexOf(this), 1);
    workbook.store.tables.remove(this.Id);
    const event = { source: "Local", tableId: this.Id, tableName: this.Name, worksheetId: this.sheet.Id };
    workbook.events.raise(EVENT.tableDeleted, this.sheet.Id, event);
  }

  private writeTitles(): void {
    const { store } = this.sheet.workbook;
    store.write(this.sheet.Id, this.GetHeaderRowRange().box, [titleCells(this.titles())]);
    this.register();
  }

  private register(): void {
    const { Id: id, Name: name, sheet, area: box } = this;
    sheet.workbook.store.tables.set({
      id,
      name,
      sheet: sheet.Id,
      box,
      columns: this.titles(),
      totals: false,
    });
  }
}
