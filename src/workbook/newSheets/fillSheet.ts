import { STATUS_LOOKS } from "../../sheets/looks/looks";
import type { SheetPlan } from "../../sheets/plan/sheetPlan";
import { partOf, type Place } from "../cells/place";
import { drawChart, type FinishChart } from "./drawChart";
import { drawLines, sizeColumns, sizeRows } from "./rulesAndSizes";

/** Asks for the names of a new sheet's cells, which formulas anywhere may call: they come before all formulas. */
export function nameCells(
  { workbook }: Excel.RequestContext,
  place: Place,
  { names }: Pick<SheetPlan, "names">,
): void {
  names.forEach(({ name, box, comment }) => workbook.names.add(name, partOf(place, box), comment));
}

/** Asks for all that goes with the cells of a new sheet once they hold something; its charts are finished afterwards. */
export function furnishSheet(place: Place, plan: SheetPlan): readonly FinishChart[] {
  const { sheet } = place;
  const { frozen, choices, prompts, statuses, charts } = plan;
  drawLines(place, plan);
  sizeRows(place, plan);
  sizeColumns(place, plan);
  choices.forEach(({ box, from }) => {
    partOf(place, box).dataValidation.rule = { list: { inCellDropDown: true, source: partOf(place, from) } };
  });
  prompts.forEach(({ box, title, message }) => {
    partOf(place, box).dataValidation.prompt = { showPrompt: true, title, message };
  });
  statuses.forEach((box) => colourStatuses(partOf(place, box)));
  sheet.showGridlines = false;
  if (frozen.rows > 0) sheet.freezePanes.freezeRows(frozen.rows);
  if (frozen.columns > 0) sheet.freezePanes.freezeColumns(frozen.columns);
  return charts.map((chart) => drawChart(place, chart, plan.name));
}

/** Asks for the words Green, Amber and Red in these cells to be coloured, whenever they stand there. */
function colourStatuses(range: Excel.Range): void {
  for (const [word, { font, fill }] of Object.entries(STATUS_LOOKS)) {
    const rule = range.conditionalFormats.add(Excel.ConditionalFormatType.containsText).textComparison;
    rule.format.font.color = font;
    rule.format.fill.color = fill;
    rule.rule = { operator: Excel.ConditionalTextOperator.contains, text: word };
  }
}
