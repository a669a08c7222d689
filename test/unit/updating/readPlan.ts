import type { CellValue } from "../../../src/checks/reading";
import { appearance } from "../../../src/sheets/looks/looks";
import { holds } from "../../../src/grid/box";
import { isCard, isFormula } from "../../../src/sheets/plan/content";
import type { SheetPlan } from "../../../src/sheets/plan/sheetPlan";
import type { ReadSheet } from "../../../src/workbook/updating/laidSheet";
import { PlannedSheet } from "../../../src/workbook/updating/plannedSheet";

/** A planned sheet as it would be read from a workbook, its labels worked out and its results blank. */
export function readPlan(plan: SheetPlan, prefix: string): ReadSheet {
  const planned = new PlannedSheet(plan, prefix);
  const each = <Made>(make: (row: number, column: number) => Made): Made[][] =>
    plan.cells.map((cells, row) => cells.map((_, column) => make(row, column)));
  const formulas = each((row, column): CellValue => {
    const content = planned.contentAt(row, column);
    if (content === null) return "";
    if (isFormula(content)) return content.formula;
    return isCard(content) ? content.text : content;
  });
  return {
    formulas,
    values: each((row, column) => {
      const held = formulas[row]?.[column] ?? "";
      return String(held).startsWith("=") ? planned.textAt(row, column) : held;
    }),
    texts: each(planned.textAt),
    looks: each((row, column) => {
      const formats = plan.dressed
        .filter(({ box }) => holds(box, row, column))
        .map(({ look }) => appearance(look).format);
      const {
        fontColor = "#000000",
        fillColor = "#FFFFFF",
        bold = false,
        fontSize = 11,
      } = Object.assign({}, ...formats) as (typeof formats)[number];
      return { color: fontColor, fill: fillColor, bold, size: fontSize };
    }),
    spills: plan.spills ?? [],
    worded: planned.worded,
  };
}
