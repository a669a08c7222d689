import { CellValueType, type ICellData, type IRange, type Nullable, ObjectMatrix } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { type Box, mapBox } from "../../../grid/box";
import { isCellError } from "../../host/errors";
import type { CellContents, CellInput, CellValue, SheetId, ValueType } from "../../host/gridStore";
import { shownText } from "../shownText";
import { withAnchorArrays, withSpillOperators } from "../spillOperator";
import { excelError } from "../valueObjects";
import { boxOf } from "./boxRange";
import type { Grid } from "./grid";

const PLAIN_NUMBER = /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i;
const EMPTY: ICellData = { v: null, f: null, si: null, p: null };

type Readers = { [What in keyof CellContents]: (row: number, column: number) => CellContents[What] };

/** What the cells of the grid hold, whether typed, calculated or spilled there. */
export class Cells {
  private readonly formulas: FormulaDataModel;

  constructor(private readonly grid: Grid) {
    this.formulas = grid.injector.get(FormulaDataModel);
  }

  read<What extends keyof CellContents>(sheet: SheetId, box: Box, what: What): CellContents[What][][] {
    const read = this.readers(sheet)[what];
    return mapBox(box, (down, right) => read(box.row + down, box.column + right));
  }

  /** How each of a cell's contents is read, so that a large read works out only what it is for. */
  private readers(sheet: SheetId): Readers {
    const worksheet = this.grid.sheet(sheet);
    const spilled = this.spilled(sheet);
    const value = (row: number, column: number) =>
      valueOf(worksheet.getCellRaw(row, column)) ?? valueOf(spilled.getValue(row, column)) ?? "";
    const numFmt = (row: number, column: number) =>
      this.grid.style(sheet, row, column).n?.pattern ?? "General";
    return {
      value,
      numFmt,
      formula: (row, column) => {
        const formula = this.formulas.getFormulaStringByCell(row, column, sheet, this.grid.unitId);
        return formula ? withSpillOperators(formula) : value(row, column);
      },
      text: (row, column) => shownText(value(row, column), numFmt(row, column)),
      type: (row, column) => {
        const forcedText = worksheet.getCellRaw(row, column)?.t === CellValueType.FORCE_STRING;
        return forcedText ? "String" : typeOf(value(row, column));
      },
    };
  }

  /** Makes room for the box, then writes what is not null. */
  write(sheet: SheetId, box: Box, cells: readonly (readonly CellInput[])[]): void {
    this.grid.makeRoom(sheet, box);
    this.grid.change(sheet, box, (row, column) => {
      const input = cells[row - box.row]?.[column - box.column] ?? null;
      if (input === null) return null;
      const pattern = this.grid.style(sheet, row, column).n?.pattern;
      return { ...EMPTY, ...entered(input, pattern === "@") };
    });
  }

  writeNumberFormats(sheet: SheetId, box: Box, codes: readonly (readonly (string | null)[])[]): void {
    this.grid.makeRoom(sheet, box);
    this.grid.restyle(sheet, box, (row, column) => {
      const pattern = codes[row - box.row]?.[column - box.column] ?? null;
      return pattern === null ? null : { s: { n: { pattern } } };
    });
  }

  /** The block that the formula in some cell fills, if this cell is in it; a formula that is blocked fills none. */
  spillAt(sheet: SheetId, row: number, column: number): Box | null {
    let found: Box | null = null;
    this.spills(sheet).forValue((anchorRow, anchorColumn, range) => {
      const inside =
        range &&
        row >= range.startRow &&
        row <= range.endRow &&
        column >= range.startColumn &&
        column <= range.endColumn;
      if (!inside) return true;
      const box = boxOf(range);
      const blocked = this.readers(sheet).value(anchorRow, anchorColumn) === "#SPILL!";
      if (box.rows * box.columns > 1 && !blocked) found = box;
      return found === null;
    });
    return found;
  }

  /** Every cell that has anything: by `valuesOnly` a value or formula, else formatting too. */
  occupied(sheet: SheetId, valuesOnly: boolean): { row: number; column: number }[] {
    const places: { row: number; column: number }[] = [];
    this.grid
      .sheet(sheet)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        const filled =
          (cell?.v ?? null) !== null || (cell?.f ?? null) !== null || (cell?.si ?? null) !== null;
        if (filled || (!valuesOnly && cell?.s)) places.push({ row, column });
      });
    this.spilled(sheet).forValue((row, column, cell) => {
      if ((cell?.v ?? null) !== null) places.push({ row, column });
    });
    return places;
  }

  /** The block of each formula that gives one, at its anchor. */
  private spills(sheet: SheetId): ObjectMatrix<IRange> {
    return new ObjectMatrix(this.formulas.getArrayFormulaRange()[this.grid.unitId]?.[sheet] ?? {});
  }

  /** What those formulas put into the cells of their blocks. */
  private spilled(sheet: SheetId): ObjectMatrix<Nullable<ICellData>> {
    return new ObjectMatrix(this.formulas.getArrayFormulaCellData()[this.grid.unitId]?.[sheet] ?? {});
  }
}

/** What a cell becomes when this is entered into it. */
function entered(input: CellValue, asText: boolean): ICellData {
  if (input === "") return {};
  if (typeof input === "boolean") return { v: input ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof input === "number") return { v: input, t: CellValueType.NUMBER };
  if (input.startsWith("'")) return { v: input.slice(1), t: CellValueType.FORCE_STRING };
  if (asText || excelError(input)) return { v: input, t: CellValueType.FORCE_STRING };
  if (input.startsWith("=") && input.length > 1) return { f: withAnchorArrays(input) };
  if (PLAIN_NUMBER.test(input)) return { v: Number(input), t: CellValueType.NUMBER };
  return { v: input, t: CellValueType.STRING };
}

function valueOf(cell: Nullable<ICellData>): CellValue | null {
  const value = cell?.v ?? null;
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === "1" || value === true;
  if (cell?.t === CellValueType.FORCE_STRING) return value;
  return excelError(value) ?? value;
}

function typeOf(value: CellValue): ValueType {
  if (value === "") return "Empty";
  if (isCellError(value)) return "Error";
  return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
}
