import { contains, intersection, placesBox, SHEET, type Box } from "../../../../grid/box";
import type { ClearScope } from "../../gridStore";
import { invalidArgument, wrongShape } from "../../hostError";
import { shapedRows } from "./cellArray";
import { patchOf, readCellProperties } from "./cellProperties";
import { areHidden, hide, lineProperties } from "./hiddenLines";
import type { Collection } from "../collection";
import { ConditionalFormats } from "../records/conditionalFormats";
import { copyRange, type CopyType } from "./copyRange";
import { RangeCells } from "./rangeCells";
import { RangeFormat } from "./rangeFormat";
import type { RecordObject } from "../records/recordObject";
import { surroundingRegion } from "./surroundingRegion";
import type { Table } from "../tables/table";
import type { Worksheet } from "../worksheet";

const CLEARED: Readonly<Record<string, ClearScope | undefined>> = {
  All: "all",
  Contents: "contents",
  Formats: "formats",
};

export class Range extends RangeCells {
  static override readonly wireClass = "Range";
  static override readonly scalars = [
    "Address",
    "AddressLocal",
    "CellCount",
    "ColumnCount",
    "ColumnHidden",
    "ColumnIndex",
    "Formulas",
    "FormulasLocal",
    "HasSpill",
    "IsEntireColumn",
    "IsEntireRow",
    "NumberFormat",
    "NumberFormatLocal",
    "RowCount",
    "RowHidden",
    "RowIndex",
    "SavedAsArray",
    "Text",
    "ValueTypes",
    "Values",
  ];
  static override readonly navigations = ["Format", "Worksheet", "ConditionalFormats", "DataValidation"];

  static within(sheet: Worksheet, box: Box): Range {
    const sound = box.rows >= 1 && box.columns >= 1 && contains(SHEET, box);
    if (!sound) throw invalidArgument();
    return new Range(sheet, box);
  }

  protected at(box: Box): Range {
    return Range.within(this.sheet, box);
  }

  get Format(): RangeFormat {
    return new RangeFormat(this);
  }

  get ConditionalFormats(): ConditionalFormats {
    return new ConditionalFormats(this);
  }

  get DataValidation(): RecordObject {
    return this.sheet.validations.of(this.box);
  }

  GetUsedRangeOrNullObject(valuesOnly?: boolean | null): Range | null {
    const used = this.store.usedRange(this.sheet.Id, valuesOnly === true);
    const shared = used && intersection(used, this.box);
    const own = shared && valuesOnly ? this.filledWithin(shared) : shared;
    return own && this.at(own);
  }

  /** The box around the cells of a part that hold something: those elsewhere on the sheet have no say in it. */
  private filledWithin(part: Box): Box | null {
    const places = this.store
      .read(this.sheet.Id, part, "formula")
      .flatMap((row, down) =>
        row.flatMap((held, across) =>
          held === "" ? [] : [{ row: part.row + down, column: part.column + across }],
        ),
      );
    return placesBox(places);
  }

  GetUsedRange(valuesOnly?: boolean | null): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }

  GetSurroundingRegion(): Range {
    return this.at(surroundingRegion(this.store, this.sheet.Id, this.box));
  }

  GetTables(fullyContained?: boolean | null): Collection<Table> {
    return this.sheet.Tables.within(this.box, fullyContained === true);
  }

  GetCellProperties(wanted: unknown): Record<string, unknown>[][] {
    if (this.unbounded) throw invalidArgument();
    return readCellProperties(this, wanted);
  }

  SetCellProperties(properties: unknown): void {
    if (this.unbounded) throw invalidArgument();
    const patches = shapedRows(properties, this.box).map((row) => row.map(patchOf));
    this.sheet.Protection.checkFormat();
    this.store.formatCells(this.sheet.Id, this.box, patches);
  }

  get RowHidden(): boolean | null {
    return areHidden(this, "rows");
  }

  set RowHidden(isHidden: boolean) {
    hide(this, "rows", isHidden);
  }

  get ColumnHidden(): boolean | null {
    return areHidden(this, "columns");
  }

  set ColumnHidden(isHidden: boolean) {
    hide(this, "columns", isHidden);
  }

  GetRowProperties(wanted: Record<string, unknown>): Record<string, boolean>[] {
    return lineProperties(this, "rows", wanted);
  }

  GetColumnProperties(wanted: Record<string, unknown>): Record<string, boolean>[] {
    return lineProperties(this, "columns", wanted);
  }

  /** The workbench merges no cells. */
  GetMergedAreasOrNullObject(): null {
    return null;
  }

  Clear(applyTo?: string | null): void {
    const scope = CLEARED[applyTo ?? "All"];
    if (!scope) throw invalidArgument();
    if (scope !== "contents") this.sheet.Protection.checkFormat();
    if (scope !== "formats") this.sheet.Protection.checkWrite(this.box);
    this.store.clear(this.sheet.Id, this.box, scope);
    if (scope !== "contents") this.sheet.rules.clear(this.box);
    if (scope !== "formats") this.sheet.workbook.contentChanged(this, "RangeEdited");
  }

  CopyFrom(
    source: Range | string,
    type?: CopyType | null,
    skipBlanks?: boolean | null,
    transpose?: boolean | null,
  ): void {
    copyRange(this, this.sheet.rangeOf(source), {
      type: type ?? "All",
      skipBlanks: skipBlanks === true,
      transpose: transpose === true,
    });
  }

  Insert(shift: "Down" | "Right"): Range {
    this.sheet.workbook.insertCells(this, shift);
    return this;
  }

  Delete(shift: "Up" | "Left"): void {
    this.sheet.workbook.deleteCells(this, shift);
  }

  Calculate(): void {
    this.store.recalculate();
  }

  Select(): void {
    this.store.select(this.sheet.Id, this.box);
  }

  /** The client asks this before it splits a large write into several. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.box.rows || columns !== this.box.columns) throw wrongShape();
  }
}
