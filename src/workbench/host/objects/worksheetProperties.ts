import { formatAddress, quoteSheetName } from "../../../grid/address";
import type { Box } from "../../../grid/box";
import { EVENT, type EventSource } from "../events";
import type { SheetId, SheetState } from "../gridStore";
import { invalidArgument } from "../hostError";
import { ModelObject } from "./modelObject";
import type { Workbook } from "./workbook";

/** What can be listened to on a sheet, and on all of them, by the wire's names. */
export const SHEET_EVENTS = {
  DataChanged: EVENT.sheetChanged,
  SelectionChanged: EVENT.sheetSelection,
  Activated: EVENT.sheetActivated,
  Deactivated: EVENT.sheetDeactivated,
};

/** The part of a worksheet that says what the sheet is called, where it stands and how it looks; it touches no cell. */
export abstract class WorksheetProperties extends ModelObject {
  static override readonly scalars = [
    "Id",
    "Name",
    "Position",
    "Visibility",
    "TabColor",
    "ShowGridlines",
    "Gridlines",
  ];

  constructor(
    readonly workbook: Workbook,
    readonly Id: SheetId,
  ) {
    super();
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
}
