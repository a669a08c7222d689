import { type ICommandInfo, ICommandService, ObjectMatrix } from "@univerjs/core";
import {
  InsertSheetMutation,
  type ISetRangeValuesMutationParams,
  type ISetSelectionsOperationParams,
  RemoveSheetMutation,
  SelectionMoveType,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from "@univerjs/sheets";
import type { EditEvent, Selection, SheetEvent, SheetId } from "../../host/gridStore";
import { boxOf } from "./boxRange";
import type { Grid } from "./grid";

/** Univer's operation that opens and closes the editor in a cell; it belongs to the package that draws, which tests have not. */
const EDITOR = "sheet.operation.set-cell-edit-visible";

const SHEET_EVENTS: Readonly<Record<string, SheetEvent["kind"]>> = {
  [SetWorksheetNameMutation.id]: "renamed",
  [SetWorksheetOrderMutation.id]: "moved",
  [SetWorksheetHideMutation.id]: "visibility",
  [RemoveSheetMutation.id]: "deleted",
};

/** What happens in the grid, told as the store's events. */
export class Happenings {
  readonly edit = new Set<(edit: EditEvent) => void>();
  readonly select = new Set<(selection: Selection) => void>();
  readonly sheet = new Set<(event: SheetEvent) => void>();
  editing = false;

  private front: SheetId;
  private selected = "";

  constructor(private readonly grid: Grid) {
    this.front = grid.workbook.ensureActiveSheet().getSheetId();
    grid.injector.get(ICommandService).onCommandExecuted((command, options) => {
      this.follow(command, Boolean(options?.onlyLocal || options?.["fromFormula"]));
    });
  }

  private follow({ id, params }: Readonly<ICommandInfo>, calculated: boolean): void {
    const kind = SHEET_EVENTS[id];
    if (kind) this.tellSheet(kind, (params as { subUnitId: SheetId }).subUnitId);
    else if (id === EDITOR) this.editing = (params as { visible: boolean }).visible;
    else if (id === SetSelectionsOperation.id) this.followSelection(params as ISetSelectionsOperationParams);
    else if (id === SetWorksheetActiveOperation.id) this.followFront();
    else if (id === InsertSheetMutation.id)
      this.tellSheet("added", (params as { sheet: { id: SheetId } }).sheet.id);
    else if (id === SetRangeValuesMutation.id && !calculated && !this.grid.own)
      this.followEdit(params as ISetRangeValuesMutationParams);
    if (id === RemoveSheetMutation.id) this.followFront();
  }

  /** Formatting comes the same way as contents: only what brings contents is an edit. */
  private followEdit({ subUnitId, cellValue = {} }: ISetRangeValuesMutationParams): void {
    const touched = new ObjectMatrix<boolean>();
    new ObjectMatrix(cellValue).forValue((row, column, cell) => {
      if (!cell || "v" in cell || "f" in cell || "p" in cell) touched.setValue(row, column, true);
    });
    if (touched.getSizeOf() === 0) return;
    const box = boxOf(touched.getStartEndScope());
    this.edit.forEach((listener) => listener({ sheet: subUnitId, box }));
  }

  private followSelection({ subUnitId, selections, type }: ISetSelectionsOperationParams): void {
    const range = selections[selections.length - 1]?.range;
    const dragging = type === SelectionMoveType.MOVING || type === SelectionMoveType.MOVE_START;
    if (!range || dragging) return;
    const selection = { sheet: subUnitId, box: boxOf(range) };
    const described = JSON.stringify(selection);
    if (described === this.selected) return;
    this.selected = described;
    this.select.forEach((listener) => listener(selection));
  }

  private followFront(): void {
    const front = this.grid.workbook.getActiveSheet(true)?.getSheetId();
    if (front === undefined || front === this.front) return;
    const left = this.front;
    this.front = front;
    if (this.grid.workbook.getSheetBySheetId(left)) this.tellSheet("deactivated", left);
    this.tellSheet("activated", front);
  }

  private tellSheet(kind: SheetEvent["kind"], sheet: SheetId): void {
    this.sheet.forEach((listener) => listener({ kind, sheet }));
  }
}
