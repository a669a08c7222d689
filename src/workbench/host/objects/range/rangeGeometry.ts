import { boundingBox, intersection, SHEET, type Box } from "../../../../grid/box";
import { invalidArgument } from "../../hostError";
import { ModelObject } from "../modelObject";
import type { Range } from "./range";
import { there } from "../there";
import type { Worksheet } from "../worksheet";

/** The part of a range that knows where it is and leads to other ranges; it touches no cell. */
export abstract class RangeGeometry extends ModelObject {
  constructor(
    readonly sheet: Worksheet,
    readonly box: Readonly<Box>,
  ) {
    super();
  }

  /** Another range of the same sheet. @throws HostError InvalidArgument if the box is not within the sheet. */
  protected abstract at(box: Box): Range;

  override get reference(): string {
    return `=${this.sheet.address(this.box, true)}`;
  }

  get Address(): string {
    return this.sheet.address(this.box);
  }

  get AddressLocal(): string {
    return this.Address;
  }

  get RowIndex(): number {
    return this.box.row;
  }

  get ColumnIndex(): number {
    return this.box.column;
  }

  get RowCount(): number {
    return this.box.rows;
  }

  get ColumnCount(): number {
    return this.box.columns;
  }

  /** -1 where there are more cells than Excel counts. */
  get CellCount(): number {
    const count = this.box.rows * this.box.columns;
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get IsEntireColumn(): boolean {
    return this.box.rows === SHEET.rows;
  }

  get IsEntireRow(): boolean {
    return this.box.columns === SHEET.columns;
  }

  /** Whole columns and rows: Excel reads no cells of them. */
  get unbounded(): boolean {
    return this.IsEntireColumn || this.IsEntireRow;
  }

  get Worksheet(): Worksheet {
    return this.sheet;
  }

  /** May lie outside the range, as in Excel. */
  GetCell(row: number, column: number): Range {
    return this.at({ row: this.box.row + row, column: this.box.column + column, rows: 1, columns: 1 });
  }

  GetRow(row: number): Range {
    return this.at({ ...this.box, row: this.box.row + row, rows: 1 });
  }

  GetColumn(column: number): Range {
    return this.at({ ...this.box, column: this.box.column + column, columns: 1 });
  }

  GetLastRow(): Range {
    return this.GetRow(this.box.rows - 1);
  }

  GetLastColumn(): Range {
    return this.GetColumn(this.box.columns - 1);
  }

  GetLastCell(): Range {
    return this.GetCell(this.box.rows - 1, this.box.columns - 1);
  }

  GetEntireColumn(): Range {
    return this.at({ ...this.box, row: 0, rows: SHEET.rows });
  }

  GetEntireRow(): Range {
    return this.at({ ...this.box, column: 0, columns: SHEET.columns });
  }

  GetOffsetRange(rows: number, columns: number): Range {
    return this.at({ ...this.box, row: this.box.row + rows, column: this.box.column + columns });
  }

  GetResizedRange(rows: number, columns: number): Range {
    return this.GetAbsoluteResizedRange(this.box.rows + rows, this.box.columns + columns);
  }

  GetAbsoluteResizedRange(rows: number, columns: number): Range {
    return this.at({ ...this.box, rows, columns });
  }

  GetRowsBelow(count = 1): Range {
    return this.at({ ...this.box, row: this.box.row + this.box.rows, rows: count });
  }

  GetRowsAbove(count = 1): Range {
    return this.at({ ...this.box, row: this.box.row - count, rows: count });
  }

  GetColumnsAfter(count = 1): Range {
    return this.at({ ...this.box, column: this.box.column + this.box.columns, columns: count });
  }

  GetColumnsBefore(count = 1): Range {
    return this.at({ ...this.box, column: this.box.column - count, columns: count });
  }

  GetBoundingRect(other: Range | string): Range {
    return this.at(boundingBox(this.box, this.onThisSheet(other).box));
  }

  GetIntersectionOrNullObject(other: Range | string): Range | null {
    const range = this.sheet.rangeOf(other);
    const shared = range.sheet === this.sheet ? intersection(this.box, range.box) : null;
    return shared && this.at(shared);
  }

  GetIntersection(other: Range | string): Range {
    return there(this.GetIntersectionOrNullObject(other));
  }

  private onThisSheet(other: Range | string): Range {
    const range = this.sheet.rangeOf(other);
    if (range.sheet !== this.sheet) throw invalidArgument();
    return range;
  }
}
