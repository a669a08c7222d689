import type { EngineValue } from "../../../src/workbench/engine/coerce";
import type { Border, Format } from "../../../src/workbench/host/format";
import type { CellInput, CellValue } from "../../../src/workbench/host/gridStore";

export type Side = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";

/** A cell of the memory store: what was entered, and how it looks. */
export interface MemoryCell {
  entered: CellValue;
  isFormula: boolean;
  /** Whether the formula was looked at before its functions were registered: it does not know them. */
  unbound: boolean;
  /** What a formula comes to; a value comes to itself. */
  result: EngineValue;
  numFmt: string;
  format: Partial<Format>;
  borders: Partial<Record<Side, Border>>;
}

export const blankCell = (): MemoryCell => ({
  entered: "",
  isFormula: false,
  unbound: false,
  result: "",
  numFmt: "General",
  format: {},
  borders: {},
});

const PLAIN_NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** Enters into a cell what is not null: a formula, text after an apostrophe, a number written as text, or the value itself. */
export function enter(cell: MemoryCell, input: CellInput): void {
  if (input === null) return;
  cell.isFormula = false;
  cell.unbound = false;
  cell.entered = input;
  if (typeof input === "string") {
    if (input.startsWith("'")) cell.entered = input.slice(1);
    else if (cell.numFmt !== "@") {
      cell.isFormula = input.startsWith("=") && input.length > 1;
      if (PLAIN_NUMBER.test(input)) cell.entered = Number(input);
    }
  }
  cell.result = cell.isFormula ? { error: "#BUSY!" } : cell.entered;
}

export const hasLook = ({ numFmt, format, borders }: MemoryCell): boolean =>
  numFmt !== "General" || Object.keys(format).length > 0 || Object.keys(borders).length > 0;
