import {
  ClearSelectionAllCommand,
  ClearSelectionContentCommand,
  ClearSelectionFormatCommand,
} from "@univerjs/sheets";
import { type Box, placesBox } from "../../grid/box";
import { sharedFormat, type CellFormat, type SharedFormat } from "../host/format";
import type {
  Border,
  BorderEdge,
  CellContents,
  CellInput,
  ClearScope,
  EditEvent,
  Format,
  GridStore,
  Selection,
  SheetEvent,
  SheetId,
} from "../host/gridStore";
import type { Binding } from "./binding";
import type { Calculation } from "./calculation";
import type { Messages } from "./messages";
import { Borders } from "./store/borders";
import { Cells } from "./store/cells";
import { Formats } from "./store/formats";
import { rangeOf } from "./store/boxRange";
import type { Grid } from "./store/grid";
import { Happenings } from "./store/happenings";
import { Names } from "./store/names";
import { Selections } from "./store/selections";
import { Sheets } from "./store/sheets";
import { shiftCells } from "./store/shift";
import { Tables } from "./store/tables";
import { UndoSteps } from "./store/undoStep";
import type { Waves } from "./waves";

/** How often `settle` looks whether all is done, in milliseconds. */
const GLANCE = 10;

const CLEAR = {
  contents: ClearSelectionContentCommand,
  formats: ClearSelectionFormatCommand,
  all: ClearSelectionAllCommand,
} as const;

/** The grid of the workbench: a workbook in Univer, whose formulas may call the add-in's functions. */
export class UniverStore implements GridStore {
  readonly sheets: Sheets;
  readonly names: Names;
  readonly tables: Tables;
  private readonly cells: Cells;
  private readonly formats: Formats;
  private readonly borders: Borders;
  private readonly selections: Selections;
  private readonly happenings: Happenings;
  private readonly undo: UndoSteps;

  constructor(
    private readonly grid: Grid,
    private readonly calculation: Calculation,
    private readonly waves: Pick<Waves, "busy">,
    private readonly messages: Messages,
    private readonly binding: Pick<Binding, "entered">,
  ) {
    this.sheets = new Sheets(grid);
    this.names = new Names(grid);
    this.tables = new Tables(grid, (names) => calculation.tables(names));
    this.cells = new Cells(grid);
    this.formats = new Formats(grid, this.cells);
    this.borders = new Borders(grid);
    this.selections = new Selections(grid);
    this.happenings = new Happenings(grid);
    this.undo = new UndoSteps(grid);
    this.happenings.edit.add(({ sheet, box }) => binding.entered(sheet, box));
    this.happenings.sheet.add(({ kind }) => {
      if (kind === "deleted") calculation.whenIdle(() => this.showBrokenNames());
    });
  }

  get editing(): boolean {
    return this.happenings.editing;
  }

  read<What extends keyof CellContents>(sheet: SheetId, box: Box, what: What): CellContents[What][][] {
    return this.cells.read(sheet, box, what);
  }

  write(sheet: SheetId, box: Box, cells: readonly (readonly CellInput[])[]): void {
    this.binding.entered(sheet, box);
    this.cells.write(sheet, box, cells);
  }

  writeNumberFormats(sheet: SheetId, box: Box, codes: readonly (readonly (string | null)[])[]): void {
    this.cells.writeNumberFormats(sheet, box, codes);
  }

  format(sheet: SheetId, box: Box, patch: Partial<Format>): void {
    this.formats.format(sheet, box, patch);
  }

  formatCells(sheet: SheetId, box: Box, patches: readonly (readonly (Partial<CellFormat> | null)[])[]): void {
    this.formats.formatCells(sheet, box, patches);
  }

  readFormat(sheet: SheetId, box: Box): SharedFormat {
    return sharedFormat(
      this.formats.read(sheet, this.grid.clip(sheet, box) ?? { ...box, rows: 1, columns: 1 }),
    );
  }

  readFormats(sheet: SheetId, box: Box): Format[][] {
    return this.formats.read(sheet, box);
  }

  border(sheet: SheetId, box: Box, edge: BorderEdge, border: Border): void {
    this.borders.draw(sheet, box, edge, border);
  }

  readBorder(sheet: SheetId, box: Box, edge: BorderEdge): Border | null {
    return this.borders.read(sheet, box, edge);
  }

  autofit(sheet: SheetId, box: Box, along: "columns" | "rows"): void {
    this.formats.autofit(sheet, box, along);
  }

  clear(sheet: SheetId, box: Box, scope: ClearScope): void {
    const there = this.grid.clip(sheet, box);
    if (!there) return;
    this.grid.run(CLEAR[scope], { unitId: this.grid.unitId, subUnitId: sheet, ranges: [rangeOf(there)] });
  }

  insertCells(sheet: SheetId, box: Box, shift: "down" | "right"): void {
    shiftCells(this.grid, this.sheets, sheet, box, shift);
  }

  deleteCells(sheet: SheetId, box: Box, shift: "up" | "left"): void {
    shiftCells(this.grid, this.sheets, sheet, box, shift);
  }

  usedRange(sheet: SheetId, valuesOnly: boolean): Box | null {
    return placesBox(this.cells.occupied(sheet, valuesOnly));
  }

  spillAt(sheet: SheetId, row: number, column: number): Box | null {
    return this.cells.spillAt(sheet, row, column);
  }

  messageAt(sheet: SheetId, row: number, column: number): string | null {
    return this.messages.at(sheet, row, column)?.sentence ?? null;
  }

  select(sheet: SheetId, box: Box): void {
    this.sheets.activate(sheet);
    this.selections.select(sheet, box);
  }

  selection(): Selection {
    return this.selections.of(this.sheets.active());
  }

  onEdit(listener: (edit: EditEvent) => void): void {
    this.happenings.edit.add(listener);
  }

  onSelect(listener: (selection: Selection) => void): void {
    this.happenings.select.add(listener);
  }

  onSheet(listener: (event: SheetEvent) => void): void {
    this.happenings.sheet.add(listener);
  }

  recalculate(): void {
    this.calculation.everything();
  }

  async settle(ms: number): Promise<boolean> {
    const late = Date.now() + ms;
    while (!this.calculation.idle || this.waves.busy) {
      if (Date.now() > late) return false;
      await new Promise((resolve) => setTimeout(resolve, GLANCE));
    }
    return true;
  }

  /** The label is not kept: Univer's undo list has none. */
  transact<Result>(_label: string, work: () => Result): Result {
    return this.undo.around(work);
  }

  /** After a sheet is gone Univer gives its names #REF!, and leaves the cells that use them as they were. */
  private showBrokenNames(): void {
    if (this.names.list().some(({ formula }) => formula.includes("#REF!"))) this.calculation.everything();
  }
}
