import type { Box } from "../../../src/grid/box";
import { mapReferences, type CellReference, type Place } from "../../../src/workbench/host/formulaReferences";

/** Cells being inserted at a box, or the box being removed. */
export interface Shift {
  box: Box;
  direction: "down" | "right" | "up" | "left";
}

/** Where a cell goes; null for one that is removed. */
export function shifted({ box, direction }: Shift, { row, column }: Place): Place | null {
  const inColumns = column >= box.column && column < box.column + box.columns;
  const inRows = row >= box.row && row < box.row + box.rows;
  switch (direction) {
    case "down":
      return inColumns && row >= box.row ? { row: row + box.rows, column } : { row, column };
    case "right":
      return inRows && column >= box.column ? { row, column: column + box.columns } : { row, column };
    case "up":
      if (inColumns && inRows) return null;
      return inColumns && row >= box.row ? { row: row - box.rows, column } : { row, column };
    case "left":
      if (inColumns && inRows) return null;
      return inRows && column >= box.column ? { row, column: column - box.columns } : { row, column };
  }
}

/** A formula of `ownSheet` after the cells of `sheet` were shifted; a range that loses a corner shrinks to what is left. */
export function shiftedFormula(formula: string, shift: Shift, sheet: string, ownSheet: string): string {
  return mapReferences(formula, (reference) => {
    const named = (reference.sheet ?? ownSheet).toLowerCase();
    if (named !== sheet.toLowerCase()) return reference;
    return shifted(shift, reference) ?? remainingCorner(shift, reference);
  });
}

/** The cell that takes the place of a range's removed corner: the next one after a first, the last one before a last. */
function remainingCorner({ box, direction }: Shift, { row, column, corner }: CellReference): Place | null {
  if (corner === "only") return null;
  const step = corner === "first" ? 0 : -1;
  return direction === "up" ? { row: box.row + step, column } : { row, column: box.column + step };
}
