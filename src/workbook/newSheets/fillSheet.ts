import { appearance, STATUS_LOOKS } from "../../sheets/looks/looks";
import type { SheetPlan } from "../../sheets/plan/sheetPlan";
import { filled, formatCells, partOf } from "../cells/dress";
import { drawChart } from "./drawChart";

/** Asks for everything a plan says of a new sheet but the contents of its cells: names, looks, sizes, choices, charts. */
export function fillSheet({ workbook }: Excel.RequestContext, sheet: Excel.Worksheet, plan: SheetPlan): void {
  const { cells, widths, frozen, names, choices, statuses, charts } = plan;
  const range = sheet.getRangeByIndexes(0, 0, cells.length, cells[0]?.length ?? 0);
  names.forEach(({ name, box }) => workbook.names.add(name, partOf(range, box)));
  dressSheet(range, plan);
  widths.forEach((width, column) => {
    range.getCell(0, column).format.columnWidth = width;
  });
  choices.forEach(({ box, from }) => {
    partOf(range, box).dataValidation.rule = { list: { inCellDropDown: true, source: partOf(range, from) } };
  });
  statuses.forEach((box) => colourStatuses(partOf(range, box)));
  charts.forEach((chart) => drawChart(sheet, range, chart));
  sheet.showGridlines = false;
  if (frozen.rows > 0) sheet.freezePanes.freezeRows(frozen.rows);
  if (frozen.columns > 0) sheet.freezePanes.freezeColumns(frozen.columns);
  printOnPagesOneWide(sheet);
}

function dressSheet(range: Excel.Range, { dressed }: SheetPlan): void {
  for (const { box, look, numberFormat } of dressed) {
    const part = partOf(range, box);
    const { format, line, rowHeight, numberFormat: usual } = appearance(look);
    formatCells(part, format);
    if (rowHeight !== undefined) part.format.rowHeight = rowHeight;
    if (line) {
      const edge = part.format.borders.getItem(line.edge);
      edge.style = Excel.BorderLineStyle.continuous;
      edge.color = line.color;
      edge.weight = line.weight;
    }
    const code = numberFormat ?? usual;
    if (code) part.numberFormat = filled(box, code);
  }
}

function printOnPagesOneWide({ pageLayout }: Excel.Worksheet): void {
  pageLayout.orientation = Excel.PageOrientation.landscape;
  pageLayout.zoom = { horizontalFitToPages: 1 };
}

/** Asks for the words Green, Amber and Red in these cells to be coloured, whenever they stand there. */
export function colourStatuses(range: Excel.Range): void {
  for (const [word, { font, fill }] of Object.entries(STATUS_LOOKS)) {
    const rule = range.conditionalFormats.add(Excel.ConditionalFormatType.containsText).textComparison;
    rule.format.font.color = font;
    rule.format.fill.color = fill;
    rule.rule = { operator: Excel.ConditionalTextOperator.contains, text: word };
  }
}
