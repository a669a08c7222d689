import {
  ICommandService,
  IUndoRedoService,
  type IMutation,
  type ICommand,
  type Injector,
  type IOperation,
  type IStyleData,
  type Nullable,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  ObjectMatrix,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import {
  type ISetRangeValuesMutationParams,
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
  SetStyleCommand,
} from "@univerjs/sheets";
import { type Box, intersection, SHEET } from "../../../grid/box";
import type { SheetId } from "../../host/gridStore";
import { rangeOf } from "./boxRange";

/** One workbook in Univer, with the few ways the store has of reaching it. */
export class Grid {
  private depth = 0;

  constructor(
    readonly injector: Injector,
    readonly workbook: Workbook,
  ) {}

  get unitId(): string {
    return this.workbook.getUnitId();
  }

  /** Whether the change under way is the store's own rather than the user's. */
  get own(): boolean {
    return this.depth > 0;
  }

  /** @throws RangeError if there is no such sheet. */
  sheet(id: SheetId): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(id);
    if (!sheet) throw new RangeError(`There is no sheet ${id}.`);
    return sheet;
  }

  /** How the cell looks by its own style and those of its row and column: without what is only painted over it. */
  style(sheet: SheetId, row: number, column: number): IStyleData {
    const worksheet = this.sheet(sheet);
    return worksheet.getComposedCellStyleByCellData(row, column, worksheet.getCellRaw(row, column));
  }

  /** Does what Univer's commands do, with an undo step; they take effect before this returns. */
  run<Params extends object>(
    command: ICommand<Params> | IMutation<Params> | IOperation<Params>,
    params: Params,
  ): void {
    this.depth++;
    try {
      this.injector.get(ICommandService).syncExecuteCommand(command.id, params);
    } finally {
      this.depth--;
    }
  }

  /** For the few commands that are declared asynchronous but wait for nothing. */
  start<Params extends object>(command: ICommand<Params>, params: Params): void {
    this.depth++;
    void this.injector
      .get(ICommandService)
      .executeCommand(command.id, params)
      .finally(() => this.depth--);
  }

  /** Changes what cells hold, each as `change` says; null leaves the cell as it is. */
  change(sheet: SheetId, box: Box, change: (row: number, column: number) => Nullable<ICellData>): void {
    const value = matrixOf(box, change);
    if (Object.keys(value).length === 0) return;
    this.run(SetRangeValuesCommand, { unitId: this.unitId, subUnitId: sheet, range: rangeOf(box), value });
  }

  /**
   * Changes how cells look. In the name of Univer's own style command: from any other, its calculation would take cells
   * that are given a style and no formula to have lost theirs.
   */
  restyle(sheet: SheetId, box: Box, change: (row: number, column: number) => Nullable<ICellData>): void {
    const cellValue = matrixOf(box, change);
    if (Object.keys(cellValue).length === 0) return;
    const trigger = SetStyleCommand.id;
    const after: ISetRangeValuesMutationParams = {
      unitId: this.unitId,
      subUnitId: sheet,
      cellValue,
      trigger,
    };
    const before = { ...SetRangeValuesUndoMutationFactory(this.injector, after), trigger };
    this.run(SetRangeValuesMutation, after);
    this.injector.get(IUndoRedoService).pushUndoRedo({
      unitID: this.unitId,
      undoMutations: [{ id: SetRangeValuesMutation.id, params: before }],
      redoMutations: [{ id: SetRangeValuesMutation.id, params: after }],
    });
  }

  /** Makes the sheet as large as the box needs it. */
  makeRoom(sheet: SheetId, { row, column, rows, columns }: Box): void {
    const worksheet = this.sheet(sheet);
    const target = { unitId: this.unitId, subUnitId: sheet };
    if (row + rows > worksheet.getRowCount())
      this.run(SetWorksheetRowCountMutation, { ...target, rowCount: row + rows });
    if (column + columns > worksheet.getColumnCount())
      this.run(SetWorksheetColumnCountMutation, { ...target, columnCount: column + columns });
  }

  /** The cells to format: all of the box, for which there is made room; of whole columns and rows those that exist. */
  toFormat(sheet: SheetId, box: Box): Box | null {
    const unbounded = box.rows === SHEET.rows || box.columns === SHEET.columns;
    if (!unbounded) this.makeRoom(sheet, box);
    return this.clip(sheet, box);
  }

  /** The part of the box that exists; null if none does. */
  clip(sheet: SheetId, box: Box): Box | null {
    const worksheet = this.sheet(sheet);
    return intersection(box, {
      row: 0,
      column: 0,
      rows: worksheet.getRowCount(),
      columns: worksheet.getColumnCount(),
    });
  }
}

function matrixOf(
  { row, column, rows, columns }: Box,
  change: (row: number, column: number) => Nullable<ICellData>,
): IObjectMatrixPrimitiveType<ICellData> {
  const cells = new ObjectMatrix<ICellData>();
  for (let r = row; r < row + rows; r++) {
    for (let c = column; c < column + columns; c++) {
      const cell = change(r, c);
      if (cell) cells.setValue(r, c, cell);
    }
  }
  return cells.getMatrix();
}
