import { parseAddress } from "../../../grid/address";
import { SHEET } from "../../../grid/box";
import type { SheetId } from "../gridStore";
import { Charts } from "./records/charts";
import { ConditionalRules } from "./records/conditionalRules";
import { FreezePanes } from "./freezePanes";
import { Names } from "./names";
import { HiddenLines } from "./range/hiddenLines";
import { Range } from "./range/range";
import { RecordObject } from "./records/recordObject";
import { Tables } from "./tables/tables";
import { there } from "./there";
import { Validations } from "./records/validations";
import type { Workbook } from "./workbook";
import { WorksheetProperties } from "./worksheetProperties";
import { WorksheetProtection } from "./worksheetProtection";

export class Worksheet extends WorksheetProperties {
  static override readonly wireClass = "Worksheet";
  static override readonly navigations = [
    "Charts",
    "FreezePanes",
    "Names",
    "PageLayout",
    "Protection",
    "Tables",
  ];

  readonly Tables: Tables;
  readonly Names: Names;
  readonly FreezePanes = new FreezePanes(this);
  readonly Protection = new WorksheetProtection();
  readonly Charts = new Charts();
  readonly PageLayout = new RecordObject("PageLayout");
  /** The rules of all its conditional formats. */
  readonly rules = new ConditionalRules();
  readonly hidden = new HiddenLines();
  /** What its cells may hold. */
  readonly validations = new Validations();

  constructor(workbook: Workbook, id: SheetId) {
    super(workbook, id);
    this.Tables = new Tables(workbook, this);
    this.Names = new Names(workbook, this);
  }

  /** A range given as the client may: as such, or as an address on this sheet. */
  rangeOf(range: Range | string): Range {
    return typeof range === "string" ? this.GetRange(range) : range;
  }

  GetRange(address?: string | null): Range {
    if (address === undefined || address === null || address === "") return new Range(this, { ...SHEET });
    const box = parseAddress(address);
    return box ? new Range(this, box) : this.workbook.range(address, this);
  }

  GetCell(row: number, column: number): Range {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }

  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return Range.within(this, { row, column, rows, columns });
  }

  GetUsedRange(valuesOnly?: boolean | null): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }

  GetUsedRangeOrNullObject(valuesOnly?: boolean | null): Range | null {
    const box = this.workbook.store.usedRange(this.Id, valuesOnly === true);
    return box && new Range(this, box);
  }

  GetNextOrNullObject(visibleOnly?: boolean | null): Worksheet | null {
    return this.workbook.Worksheets.beside(this, 1, visibleOnly);
  }

  GetNext(visibleOnly?: boolean | null): Worksheet {
    return there(this.GetNextOrNullObject(visibleOnly));
  }

  GetPreviousOrNullObject(visibleOnly?: boolean | null): Worksheet | null {
    return this.workbook.Worksheets.beside(this, -1, visibleOnly);
  }

  GetPrevious(visibleOnly?: boolean | null): Worksheet {
    return there(this.GetPreviousOrNullObject(visibleOnly));
  }

  Activate(): void {
    this.workbook.store.sheets.activate(this.Id);
  }

  Calculate(): void {
    this.workbook.store.recalculate();
  }

  Delete(): void {
    this.workbook.Protection.check();
    this.workbook.Worksheets.checkAnotherVisible(this);
    this.workbook.store.sheets.remove(this.Id);
  }
}
