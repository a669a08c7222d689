import { isFailure } from "../../../src/workbench/engine/coerce";
import { mapBox, type Box } from "../../../src/grid/box";
import {
  sharedFormat,
  type Border,
  type BorderEdge,
  type CellFormat,
  type Format,
} from "../../../src/workbench/host/format";
import type {
  CellContents,
  CellInput,
  ClearScope,
  EditEvent,
  GridStore,
  Selection,
  SheetEvent,
  SheetId,
} from "../../../src/workbench/host/gridStore";
import { MemoryCalculation, type Functions } from "./memoryCalculation";
import { blankCell, enter } from "./memoryCell";
import { contents } from "./memoryContents";
import { applyFormat, drawBorder, formatCells, readBorder, readFormats } from "./memoryFormats";
import { MemoryNames } from "./memoryNames";
import { MemorySheets } from "./memorySheets";
import { MemoryTables } from "./memoryTables";
import { shifted, shiftedFormula, type Shift } from "./shiftCells";

/** A grid in memory, for tests: no screen, no undo, numbers shown without their format, see `MemoryCalculation`. */
export class MemoryStore implements GridStore {
  readonly sheets: MemorySheets;
  readonly names: MemoryNames;
  readonly tables = new MemoryTables();
  editing = false;
  private readonly calculation: MemoryCalculation;
  private readonly editListeners: ((edit: EditEvent) => void)[] = [];
  private readonly selectListeners: ((selection: Selection) => void)[] = [];
  private readonly sheetListeners: ((event: SheetEvent) => void)[] = [];

  constructor(functions: Functions) {
    const changed = () => this.calculation?.calculate();
    this.names = new MemoryNames(changed);
    this.sheets = new MemorySheets(
      (event) => this.sheetListeners.forEach((listener) => listener(event)),
      (from, to) => this.rewrite((formula) => formula.split(`${from}!`).join(`${to}!`)),
      changed,
    );
    this.calculation = new MemoryCalculation(
      () => this.sheets.all,
      (name) => this.names.find(name),
      functions,
    );
  }

  /** What a user's own edit does: writes, and tells those who listen to edits. */
  type(sheet: SheetId, box: Box, cells: readonly (readonly CellInput[])[]): void {
    this.write(sheet, box, cells);
    this.editListeners.forEach((listener) => listener({ sheet, box }));
  }

  read<What extends keyof CellContents>(id: SheetId, box: Box, what: What): CellContents[What][][] {
    const sheet = this.sheets.sheet(id);
    return mapBox(box, (down, right) => contents(sheet, box.row + down, box.column + right)[what]);
  }

  write(id: SheetId, box: Box, cells: readonly (readonly CellInput[])[]): void {
    const sheet = this.sheets.sheet(id);
    cells.forEach((row, down) =>
      row.forEach((input, right) => {
        if (input !== null) enter(sheet.take(box.row + down, box.column + right), input);
      }),
    );
    this.calculation.calculate();
  }

  writeNumberFormats(id: SheetId, box: Box, codes: readonly (readonly (string | null)[])[]): void {
    const sheet = this.sheets.sheet(id);
    codes.forEach((row, down) =>
      row.forEach((code, right) => {
        if (code !== null) sheet.take(box.row + down, box.column + right).numFmt = code;
      }),
    );
  }

  format(id: SheetId, box: Box, patch: Partial<Format>): void {
    applyFormat(this.sheets.sheet(id), box, patch);
  }

  formatCells(id: SheetId, box: Box, patches: readonly (readonly (Partial<CellFormat> | null)[])[]): void {
    formatCells(this.sheets.sheet(id), box, patches);
  }

  readFormat(id: SheetId, box: Box): ReturnType<GridStore["readFormat"]> {
    return sharedFormat(this.readFormats(id, box));
  }

  readFormats(id: SheetId, box: Box): Format[][] {
    return readFormats(this.sheets.sheet(id), box);
  }

  border(id: SheetId, box: Box, edge: BorderEdge, border: Border): void {
    drawBorder(this.sheets.sheet(id), box, edge, border);
  }

  readBorder(id: SheetId, box: Box, edge: BorderEdge): Border | null {
    return readBorder(this.sheets.sheet(id), box, edge);
  }

  /** Five points a character, which no screen is there to contradict. */
  autofit(id: SheetId, box: Box, along: "columns" | "rows"): void {
    const sheet = this.sheets.sheet(id);
    if (along === "rows") return;
    const widths = new Map<number, number>();
    for (const { row, column } of sheet.entries(box)) {
      const { text } = contents(sheet, row, column);
      widths.set(column, Math.max(widths.get(column) ?? 0, (text.length + 1) * 5));
    }
    widths.forEach((width, column) => sheet.columnWidths.set(column, width));
  }

  clear(id: SheetId, box: Box, scope: ClearScope): void {
    for (const { cell } of this.sheets.sheet(id).entries(box)) {
      const { entered, isFormula, unbound, result, ...look } = blankCell();
      if (scope !== "formats") Object.assign(cell, { entered, isFormula, unbound, result });
      if (scope !== "contents") Object.assign(cell, look);
    }
    this.calculation.calculate();
  }

  insertCells(id: SheetId, box: Box, direction: "down" | "right"): void {
    this.shift(id, { box, direction });
  }

  deleteCells(id: SheetId, box: Box, direction: "up" | "left"): void {
    this.shift(id, { box, direction });
  }

  usedRange(id: SheetId, valuesOnly: boolean): Box | null {
    return this.sheets.sheet(id).usedRange(valuesOnly);
  }

  spillAt(id: SheetId, row: number, column: number): Box | null {
    return this.sheets.sheet(id).spillAt(row, column)?.box ?? null;
  }

  messageAt(id: SheetId, row: number, column: number): string | null {
    const value = this.sheets.sheet(id).valueAt(row, column);
    return isFailure(value) ? (value.message ?? null) : null;
  }

  select(id: SheetId, box: Box): void {
    this.sheets.activate(id);
    this.sheets.sheet(id).selection = box;
    this.selectListeners.forEach((listener) => listener({ sheet: id, box }));
  }

  selection(): Selection {
    const sheet = this.sheets.active();
    return { sheet, box: this.sheets.sheet(sheet).selection };
  }

  onEdit(listener: (edit: EditEvent) => void): void {
    this.editListeners.push(listener);
  }

  onSelect(listener: (selection: Selection) => void): void {
    this.selectListeners.push(listener);
  }

  onSheet(listener: (event: SheetEvent) => void): void {
    this.sheetListeners.push(listener);
  }

  recalculate(): void {
    this.calculation.recalculate();
  }

  settle(ms: number): Promise<boolean> {
    return this.calculation.settle(ms);
  }

  transact<Result>(_label: string, work: () => Result): Result {
    return work();
  }

  private shift(id: SheetId, shift: Shift): void {
    const sheet = this.sheets.sheet(id);
    sheet.rearrange((row, column) => shifted(shift, { row, column }));
    this.rewrite((formula, own) => shiftedFormula(formula, shift, sheet.state.name, own));
  }

  /** Rewrites every formula; `own` is the name of the sheet it is on, none for a defined name's. */
  private rewrite(rewritten: (formula: string, own: string) => string): void {
    for (const sheet of this.sheets.all) {
      for (const { cell } of sheet.formulas())
        cell.entered = rewritten(String(cell.entered), sheet.state.name);
    }
    this.names.rewrite((formula) => rewritten(formula, ""));
    this.calculation.calculate();
  }
}
