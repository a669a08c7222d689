import { CHART_TYPES, COLUMN_GAP, hasLegend, LINE_WEIGHT } from "../../sheets/plan/chartLooks";
import type { ChartPlan, SeriesPlan } from "../../sheets/plan/chartPlan";
import { partOf, type Place } from "../cells/place";

/** Asks for a chart on a sheet; its boxes are counted from the sheet's first cell. */
export function drawChart(from: Place, plan: ChartPlan): void {
  const { title, kind, place, categories, series, unit, numberFormat } = plan;
  const [first, ...others] = series;
  if (!first) return;
  const chart = from.sheet.charts.add(
    CHART_TYPES[kind],
    partOf(from, first.values),
    Excel.ChartSeriesBy.auto,
  );
  chart.title.text = title;
  chart.legend.position = Excel.ChartLegendPosition.bottom;
  chart.legend.visible = hasLegend(plan);
  const { categoryAxis, valueAxis } = chart.axes;
  valueAxis.title.text = unit;
  valueAxis.numberFormat = numberFormat;
  // Names of categories stay at the edge of the chart where values are negative.
  categoryAxis.tickLabelPosition = Excel.ChartAxisTickLabelPosition.low;
  if (kind === "bar") {
    // The first value at the top, as in the sheet; the other axis would go there with it.
    categoryAxis.reversePlotOrder = true;
    categoryAxis.position = Excel.ChartAxisPosition.maximum;
  }

  const names = partOf(from, categories);
  const drawn = [chart.series.getItemAt(0), ...others.map(({ name }) => chart.series.add(name))];
  drawn.forEach((one, place) => {
    const planned = series[place];
    if (!planned) return;
    one.name = planned.name;
    one.setValues(partOf(from, planned.values));
    one.setXAxisValues(names);
    dressSeries(one, planned, kind);
    // A series that only lifts others says nothing in the legend.
    if (planned.color === "none") chart.legend.legendEntries.getItemAt(place).visible = false;
  });
  const { row, column, rows, columns } = place;
  const corner = partOf(from, { row, column, rows: 1, columns: 1 });
  chart.setPosition(corner, corner.getOffsetRange(rows - 1, columns - 1));
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
