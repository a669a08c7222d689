import type { RecordObject } from "../../../host/objects/records/recordObject";
import { CHART_FORMS } from "../chartForms";
import type { ChartPicture, LegendPlace, SeriesPicture } from "../chartPicture";
import { readCategoryAxis, readValueAxis } from "./readAxes";
import { readSeries } from "./readSeries";
import { flagSet, numberSet, textSet } from "../../recorded";
import { seriesCells } from "./seriesCells";
import type { Shown } from "./shown";
import { titleInCell } from "./titleInCell";

/** The gap between columns that Excel leaves where nothing is said, in per cent of a column's width. */
const USUAL_GAP = 150;

const LEGEND_PLACES: Readonly<Record<string, LegendPlace>> = {
  Top: "top",
  Bottom: "bottom",
  Left: "left",
  Right: "right",
  Corner: "right",
};

/** What a recorded chart shows now: as much of what the add-in set as the workbench draws, and the figures of its cells. */
export function readChart(chart: RecordObject, shown: Shown): ChartPicture {
  const kind = textSet(chart, "ChartType") ?? "";
  const records = chart.list("Series").items();
  const series = records.map((record, index) => readSeries(record, index, chart, shown));
  const names = first(records, (record) => seriesCells(record, "SetXAxisValues")?.texts) ?? [];
  const count = Math.max(names.length, ...series.map(({ values }) => values.length));
  const format = first(records, (record) => seriesCells(record, "SetValues")?.numberFormat) ?? "General";
  return {
    name: textSet(chart, "Name") ?? "",
    title: titleOf(chart, series, records),
    kind,
    form: CHART_FORMS[kind] ?? null,
    categories: Array.from({ length: count }, (_, place) => names[place] ?? String(place + 1)),
    series,
    categoryAxis: readCategoryAxis(chart.at("Axes/CategoryAxis")),
    valueAxis: readValueAxis(chart.at("Axes/ValueAxis"), format, shown, records[0]),
    legend: legendOf(chart.at("Legend"), series),
    gap: first(records, (record) => numberSet(record, "GapWidth")) ?? USUAL_GAP,
  };
}

/** What is found first in the series. */
function first<Found>(
  records: readonly RecordObject[],
  find: (record: RecordObject) => Found | null | undefined,
): Found | null {
  for (const record of records) {
    const found = find(record) ?? null;
    if (found !== null) return found;
  }
  return null;
}

/** A chart of one series has its name for a title until it is given another. */
function titleOf(
  chart: RecordObject,
  series: readonly SeriesPicture[],
  records: readonly RecordObject[],
): string {
  const title = chart.at("Title");
  if (flagSet(title, "Visible") === false) return "";
  const inCell = title && titleInCell(title, records[0]);
  if (inCell) return inCell;
  const [only, ...others] = series;
  return textSet(title, "Text") ?? (only && others.length === 0 ? only.name : "");
}

function legendOf(legend: RecordObject | null, series: readonly SeriesPicture[]): LegendPlace {
  const visible = flagSet(legend, "Visible") ?? series.length > 1;
  return visible ? (LEGEND_PLACES[textSet(legend, "Position") ?? ""] ?? "bottom") : "none";
}
