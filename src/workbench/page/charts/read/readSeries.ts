import { PIXELS_PER_POINT } from "../../../host/format";
import type { RecordObject } from "../../../host/objects/records/recordObject";
import { CHART_FORMS, type ChartForm } from "../chartForms";
import type { SeriesPicture } from "../chartPicture";
import { seriesColor } from "../draw/palette";
import { fillColor, flagSet, lastCall, numberSet, textSet } from "../../recorded";
import { seriesCells } from "./seriesCells";
import type { Shown } from "./shown";

/** The weight of a line that was given none, in points. */
const USUAL_WEIGHT = 1.5;

/** What a recorded series shows now. `index` is its place in the chart, whose labels are its own unless it says otherwise. */
export function readSeries(
  series: RecordObject,
  index: number,
  chart: RecordObject,
  shown: Shown,
): SeriesPicture {
  const own = textSet(series, "ChartType") ?? textSet(chart, "ChartType") ?? "";
  const form: ChartForm | undefined = CHART_FORMS[own];
  const shape = form?.shape ?? "column";
  const cells = seriesCells(series, "SetValues");
  const line = series.at("Format/Line");
  const noLine = lastCall(line) === "Clear" || textSet(line, "LineStyle") === "None";
  const markers = hasMarkers(series, form);
  const fill = series.at("Format/Fill");
  const set = shape === "line" ? textSet(line, "Color") : fillColor(fill);
  const entry = chart.at("Legend")?.list("LegendEntries").items()[index] ?? null;
  return {
    name: textSet(series, "Name") ?? "",
    values: (cells?.values ?? []).map((value) => (typeof value === "number" ? value : null)),
    shape,
    color: set ?? seriesColor(index),
    pointColors: pointColors(series, shape),
    visible: shape === "line" ? !noLine || markers : lastCall(fill) !== "Clear",
    inLegend: flagSet(entry, "Visible") !== false,
    line: {
      weight: noLine ? 0 : (numberSet(line, "Weight") ?? USUAL_WEIGHT) * PIXELS_PER_POINT,
      dashed: /dash|dot/i.test(textSet(line, "LineStyle") ?? ""),
      markers,
    },
    label: labelOf(series, chart, cells?.numberFormat ?? "General", shown),
  };
}

function hasMarkers(series: RecordObject, form: ChartForm | undefined): boolean {
  const style = textSet(series, "MarkerStyle");
  return style === null ? (form?.markers ?? false) : style !== "None";
}

function pointColors(series: RecordObject, shape: ChartForm["shape"]): Map<number, string> {
  const points = series.list("Points").items();
  return new Map(
    points.flatMap((point, place) => {
      const color =
        shape === "line" ? textSet(point, "MarkerBackgroundColor") : fillColor(point.at("Format/Fill"));
      return color === null ? [] : [[place, color] as const];
    }),
  );
}

function labelOf(
  series: RecordObject,
  chart: RecordObject,
  numberFormat: string,
  shown: Shown,
): SeriesPicture["label"] {
  const [own, common] = [series.at("DataLabels"), chart.at("DataLabels")];
  const wanted =
    flagSet(own, "ShowValue") ?? flagSet(series, "HasDataLabels") ?? flagSet(common, "ShowValue");
  if (wanted !== true) return null;
  const code = textSet(own, "NumberFormat") ?? textSet(common, "NumberFormat") ?? numberFormat;
  return (value) => shown(value, code);
}
