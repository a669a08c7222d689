import {
  cellOfTitle,
  CHART_TYPES,
  COLUMN_GAP,
  hasLegend,
  isLying,
  LINE_WEIGHT,
} from "../../sheets/plan/chartLooks";
import type { ChartPlan, SeriesPlan } from "../../sheets/plan/chartPlan";
import { partOf, type Place } from "../cells/place";

/** What is still to be asked of a chart once Excel has said which series it has. */
export type FinishChart = () => void;

/**
 * Asks for a chart on a sheet; its boxes are counted from the sheet's first cell. A chart of cells that are still blank
 * may come without a series, so its series wait until it is known how many it has.
 */
export function drawChart(from: Place, plan: ChartPlan, sheetName: string): FinishChart {
  const { title, titleFrom, kind, place, series, unit, unitFrom, numberFormat } = plan;
  const [first] = series;
  if (!first) return () => undefined;
  const chart = from.sheet.charts.add(
    CHART_TYPES[kind],
    partOf(from, first.values),
    Excel.ChartSeriesBy.auto,
  );
  chart.title.text = title;
  if (titleFrom) chart.title.setFormula(cellOfTitle(sheetName, titleFrom));
  chart.legend.position = Excel.ChartLegendPosition.bottom;
  chart.legend.visible = hasLegend(plan);
  const { categoryAxis, valueAxis } = chart.axes;
  valueAxis.title.text = unit;
  if (unitFrom) valueAxis.title.setFormula(cellOfTitle(sheetName, unitFrom));
  valueAxis.numberFormat = numberFormat;
  // Names of categories stay at the edge of the chart where values are negative.
  categoryAxis.tickLabelPosition = Excel.ChartAxisTickLabelPosition.low;
  // Every name is there, however many there are.
  categoryAxis.tickLabelSpacing = 1;
  if (isLying(plan)) {
    // The first value at the top, as in the sheet; the other axis would go there with it.
    categoryAxis.reversePlotOrder = true;
    categoryAxis.position = Excel.ChartAxisPosition.maximum;
  }

  const { row, column, rows, columns } = place;
  const corner = partOf(from, { row, column, rows: 1, columns: 1 });
  chart.setPosition(corner, corner.getOffsetRange(rows - 1, columns - 1));
  chart.series.load("count");
  return () => drawSeries(from, plan, chart);
}

/** Asks for the planned series in place of those that the chart came with. */
function drawSeries(from: Place, { kind, categories, series }: ChartPlan, chart: Excel.Chart): void {
  const { count } = chart.series;
  for (let extra = count - 1; extra >= series.length; extra--) chart.series.getItemAt(extra).delete();
  const names = partOf(from, categories);
  series.forEach((planned, place) => {
    const one = place < count ? chart.series.getItemAt(place) : chart.series.add(planned.name);
    one.name = planned.name;
    one.setValues(partOf(from, planned.values));
    one.setXAxisValues(names);
    dressSeries(one, planned, kind);
    // A series that only lifts others says nothing in the legend.
    if (planned.color === "none") chart.legend.legendEntries.getItemAt(place).visible = false;
  });
}

function dressSeries(series: Excel.ChartSeries, { color, as }: SeriesPlan, kind: ChartPlan["kind"]): void {
  if (as) series.chartType = Excel.ChartType.line;
  if (kind === "line" || as) {
    series.format.line.color = color;
    series.format.line.weight = LINE_WEIGHT;
    if (as === "dashedLine") series.format.line.lineStyle = Excel.ChartLineStyle.dash;
    return;
  }
  series.gapWidth = COLUMN_GAP;
  if (color === "none") series.format.fill.clear();
  else series.format.fill.setSolidColor(color);
}
