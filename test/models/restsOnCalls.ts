import { overlaps, type Box } from "../../src/grid/box";
import { references } from "../../src/formulas/references";
import { isFormula } from "../../src/sheets/plan/content";
import type { SheetPlan } from "../../src/sheets/plan/sheetPlan";

/** Whether what stands in a cell comes, directly or through other cells, from a call of a PLAN function. */
export function restsOnCalls({ cells, spills = [], names }: SheetPlan, row: number, column: number): boolean {
  const seen = new Set<string>();
  const cell = (down: number, right: number): boolean => {
    const content = cells[down]?.[right] ?? null;
    if (!isFormula(content) || seen.has(`${down},${right}`)) return false;
    seen.add(`${down},${right}`);
    if (/\bPLAN\./.test(content.formula)) return true;
    return references(content.formula).some((found) => {
      const box = found.kind === "cells" ? found.box : found.kind === "name" ? named(found.name) : undefined;
      return box !== undefined && within(box);
    });
  };
  const named = (name: string) => names.find((one) => one.name === name)?.box;
  const within = (box: Box): boolean =>
    spills.some((spill) => overlaps(spill, box) && cell(spill.row, spill.column)) ||
    cells
      .slice(box.row, box.row + box.rows)
      .some((line, down) =>
        line
          .slice(box.column, box.column + box.columns)
          .some((_, right) => cell(box.row + down, box.column + right)),
      );
  return cell(row, column);
}
