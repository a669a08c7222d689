import {
  cellOfTitle,
  CHART_TYPES,
  COLUMN_GAP,
  hasLegend,
  isLying,
  LINE_WEIGHT,
} from "../../sheets/plan/chartLooks";
import type { ChartPlan, SeriesPlan } from "../../sheets/plan/chartPlan";
import { Range } from "../host/objects/range/range";
import type { RecordObject } from "../host/objects/records/recordObject";
import type { Worksheet } from "../host/objects/worksheet";

/** Records a planned chart: the members that the add-in sets through the client, which a test compares. */
export function recordChart(sheet: Worksheet, plan: ChartPlan): void {
  const { title, titleFrom, kind, place, categories, series, unit, unitFrom, numberFormat } = plan;
  const [first, ...others] = series;
  if (!first) return;
  const chart = sheet.Charts.Add(CHART_TYPES[kind], new Range(sheet, first.values), "Auto");
  chart.reach("Title").set("Text", title);
  if (titleFrom) chart.reach("Title").call("SetFormula", cellOfTitle(sheet.Name, titleFrom));
  chart.reach("Legend").set("Position", "Bottom");
  chart.reach("Legend").set("Visible", hasLegend(plan));
  const unitTitle = chart.reach("Axes/ValueAxis/Title");
  unitTitle.set("Text", unit);
  if (unitFrom) unitTitle.call("SetFormula", cellOfTitle(sheet.Name, unitFrom));
  chart.reach("Axes/ValueAxis").set("NumberFormat", numberFormat);
  chart.reach("Axes/CategoryAxis").set("TickLabelPosition", "Low");
  chart.reach("Axes/CategoryAxis").set("TickLabelSpacing", 1);
  if (isLying(plan)) chart.reach("Axes/CategoryAxis").set("ReversePlotOrder", true);

  const records = chart.list("Series");
  others.forEach(({ name }) => records.Add(name));
  series.forEach((planned, index) => {
    const record = records.GetItemAt(index);
    record.set("Name", planned.name);
    record.call("SetValues", new Range(sheet, planned.values));
    record.call("SetXAxisValues", new Range(sheet, categories));
    recordLooks(record, planned, kind);
    if (planned.color !== "none") return;
    chart.reach("Legend").list("LegendEntries").GetItemAt(index).set("Visible", false);
  });
  const corner = new Range(sheet, { ...place, rows: 1, columns: 1 });
  chart.call("SetPosition", corner, corner.GetOffsetRange(place.rows - 1, place.columns - 1));
}

function recordLooks(record: RecordObject, { color, as }: SeriesPlan, kind: ChartPlan["kind"]): void {
  if (as) record.set("ChartType", "Line");
  if (kind === "line" || as) {
    const line = record.reach("Format/Line");
    line.set("Color", color);
    line.set("Weight", LINE_WEIGHT);
    if (as === "dashedLine") line.set("LineStyle", "Dash");
    return;
  }
  record.set("GapWidth", COLUMN_GAP);
  if (color === "none") record.reach("Format/Fill").call("Clear");
  else record.reach("Format/Fill").call("SetSolidColor", color);
}
