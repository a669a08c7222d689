import { contains, overlaps, type Box } from "../../grid/box";
import { isFormula, type Rows } from "../plan/content";
import type { NamedCells } from "../plan/sheetPlan";
import { cellsNamed } from "./formulaParts";

/** A sheet's cells as its formulas refer to them; boxes are counted from the first cell. */
export interface StandingSheet {
  readonly cells: Rows;
  readonly spills: readonly Box[];
  readonly names: readonly NamedCells[];
  /** Cells that show an error by themselves where what they rest on fails. */
  readonly firm: readonly Box[];
  /** What formulas fill from a row of headings on: an error further in is that of a year, not of all. */
  readonly headed: readonly Box[];
}

/**
 * The cells that calls of PLAN functions fill and that the formula in a cell rests on, directly or through others, in the
 * order of the sheet. Where a call fails some of them show the error and the others nothing; whatever is worked out from
 * those would be wrong without a word.
 */
export function standsOn(sheet: StandingSheet, row: number, column: number): Box[] {
  const { cells, spills, names, firm } = sheet;
  const named = new Map(names.map(({ name, box }) => [name, box]));
  const seen = new Set<string>();
  const calls: Box[] = [];
  const visit = (box: Box) => {
    if (firm.some((one) => contains(one, box))) return;
    for (const spill of spills) if (overlaps(spill, box)) visitCell(spill.row, spill.column);
    for (let down = box.row; down < box.row + box.rows; down += 1) {
      for (let right = box.column; right < box.column + box.columns; right += 1) visitCell(down, right);
    }
  };
  const visitCell = (down: number, right: number) => {
    const content = cells[down]?.[right] ?? null;
    const key = `${down} ${right}`;
    if (!isFormula(content) || seen.has(key)) return;
    seen.add(key);
    if (content.formula.includes("PLAN.")) {
      const filled = spills.find((spill) => spill.row === down && spill.column === right);
      calls.push(filled ?? { row: down, column: right, rows: 1, columns: 1 });
    }
    cellsNamed(content.formula, named).forEach(visit);
  };
  visitCell(row, column);
  return calls.sort((one, other) => one.row - other.row || one.column - other.column);
}
