import { isFailure, type EngineValue } from "../../../src/workbench/engine/coerce";
import type { CellContents, ValueType } from "../../../src/workbench/host/gridStore";
import { blankCell, type MemoryCell } from "./memoryCell";
import type { MemorySheet } from "./memorySheet";

/** Everything there is to read of a cell; its text is its value without the number format. */
export function contents(sheet: MemorySheet, row: number, column: number): CellContents {
  const cell: MemoryCell = sheet.at(row, column) ?? blankCell();
  const result = sheet.valueAt(row, column);
  const value = isFailure(result) ? result.error : (result ?? "");
  return {
    value,
    formula: cell.isFormula ? cell.entered : value,
    text: typeof value === "boolean" ? String(value).toUpperCase() : String(value),
    type: typeOf(result),
    numFmt: cell.numFmt,
  };
}

function typeOf(result: EngineValue): ValueType {
  if (isFailure(result)) return "Error";
  if (result === "" || result === null) return "Empty";
  if (typeof result === "number") return "Double";
  return typeof result === "boolean" ? "Boolean" : "String";
}
