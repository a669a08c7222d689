import { formatAddress, parseAddress, quoteSheetName } from "../../../sheets/grid/address";
import { SHEET, type Box } from "../../../sheets/grid/box";
import { EVENT, type EventSource } from "../events";
import type { SheetId, SheetState } from "../gridStore";
import { invalidArgument, itemNotFound } from "../hostError";
import { Charts } from "./charts";
import { ConditionalRules } from "./conditionalRules";
import { FreezePanes } from "./freezePanes";
import { ModelObject } from "./modelObject";
import { Names } from "./names";
import { Range } from "./range";
import { RecordObject } from "./recordObject";
import { Tables } from "./tables";
import { Validations } from "./validations";
import type { Workbook } from "./workbook";
import { WorksheetProtection } from "./worksheetProtection";

/** What can be listened to on a sheet, and on all of them, by the wire's names. */
export const SHEET_EVENTS = {
  DataChanged: EVENT.sheetChanged,
  SelectionChanged: EVENT.sheetSelection,
  Activated: EVENT.sheetActivated,
  Deactivated: EVENT.sheetDeactivated,
};

export class Worksheet extends ModelObject {
  static override readonly wireClass = "Worksheet";
  static override readonly scalars = [
    "Id",
    "Name",
    "Position",
    "Visibility",
    "TabColor",
    "ShowGridlines",
    "Gridlines",
  ];
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
  /** What its cells may hold. */
  readonly validations = new Validations();

  constructor(
    readonly workbook: Workbook,
    readonly Id: SheetId,
  ) {
    super();
    this.Tables = new Tables(workbook, this);
    this.Names = new Names(workbook, this);
  }

  override identity() {
    return { Id: this.Id };
  }

  override get eventSource(): EventSource {
    const { events } = this.workbook;
    return { events, target: this.Id, types: SHEET_EVENTS };
  }

  /** Whether the sheet has not been deleted: what was recorded of others may still lead to it. */
  get isThere(): boolean {
    return this.workbook.store.sheets.list().includes(this.Id);
  }

  get state(): SheetState {
    return this.workbook.store.sheets.describe(this.Id);
  }

  change(patch: Partial<SheetState>): void {
    this.workbook.store.sheets.change(this.Id, patch);
  }

  get Name(): string {
    return this.state.name;
  }

  set Name(name: string) {
    this.workbook.Worksheets.checkName(name, this);
    this.change({ name });
  }

  get Position(): number {
    return this.state.position;
  }

  set Position(position: number) {
    if (!(position >= 0 && position < this.workbook.Worksheets.Count)) throw invalidArgument();
    this.change({ position });
  }

  get Visibility(): SheetState["visibility"] {
    return this.state.visibility;
  }

  set Visibility(visibility: SheetState["visibility"]) {
    if (visibility !== "Visible") this.workbook.Worksheets.checkAnotherVisible(this);
    this.change({ visibility });
  }

  get TabColor(): string {
    return this.state.tabColor;
  }

  set TabColor(tabColor: string) {
    if (tabColor !== "" && !/^#[0-9a-f]{6}$/i.test(tabColor)) throw invalidArgument();
    this.change({ tabColor: tabColor.toUpperCase() });
  }

  get ShowGridlines(): boolean {
    return this.state.gridlines;
  }

  /** The client reads this property by one name and sets it by another. */
  get Gridlines(): boolean {
    return this.ShowGridlines;
  }

  set Gridlines(gridlines: boolean) {
    this.change({ gridlines });
  }

  /** The sheet's own address of a box, `Sheet1!A1:B2`. */
  address(box: Box, absolute = false): string {
    return `${quoteSheetName(this.Name)}!${formatAddress(box, absolute)}`;
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
    return this.neighbour(1, visibleOnly === true);
  }

  GetNext(visibleOnly?: boolean | null): Worksheet {
    return this.neighbour(1, visibleOnly === true) ?? notThere();
  }

  GetPreviousOrNullObject(visibleOnly?: boolean | null): Worksheet | null {
    return this.neighbour(-1, visibleOnly === true);
  }

  GetPrevious(visibleOnly?: boolean | null): Worksheet {
    return this.neighbour(-1, visibleOnly === true) ?? notThere();
  }

  Activate(): void {
    this.workbook.store.sheets.activate(this.Id);
  }

  Calculate(): void {
    this.workbook.store.recalculate();
  }

  Delete(): void {
    this.workbook.Worksheets.checkAnotherVisible(this);
    this.workbook.store.sheets.remove(this.Id);
  }

  private neighbour(step: 1 | -1, visibleOnly: boolean): Worksheet | null {
    const sheets = this.workbook.Worksheets.items();
    for (let at = this.Position + step; at >= 0 && at < sheets.length; at += step) {
      const sheet = sheets[at];
      if (sheet && (!visibleOnly || sheet.Visibility === "Visible")) return sheet;
    }
    return null;
  }
}

function notThere(): never {
  throw itemNotFound();
}
