import { formatAddress, quoteSheetName } from "../../grid/address";
import { escaped } from "../../sharing/xml/tags";
import { Range } from "../host/objects/range/range";
import type { RecordObject } from "../host/objects/records/recordObject";
import type { ChartPicture, SeriesPicture } from "../page/charts/chartPicture";
import { readChart } from "../page/charts/read/readChart";
import { textSet } from "../page/recorded";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const LEGENDS = { top: "t", bottom: "b", left: "l", right: "r" } as const;
const NAMES = { edge: "low", zero: "nextTo", none: "none" } as const;

/** Points as English Metric Units, in which lines are measured. */
const EMU = 12_700;

/** A recorded chart as Excel's files have it, with the figures it shows now. Null for a kind that the workbench does not draw. */
export function chartXml(chart: RecordObject): string | null {
  const picture = readChart(chart, String);
  const { form } = picture;
  if (!form) return null;
  const records = chart.list("Series").items();
  const shapes = [...new Set(picture.series.map(({ shape }) => shape))];
  const groups = shapes.map((shape) => {
    const own = picture.series.flatMap((series, at) => (series.shape === shape ? [at] : []));
    const series = own.map((at) => seriesXml(at, picture, records[at], shape));
    return groupXml(shape, picture, series.join(""));
  });
  const format = textSet(chart.at("Axes/ValueAxis"), "NumberFormat") ?? "General";
  return (
    `<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"><c:roundedCorners val="0"/><c:chart>` +
    (picture.title === "" ? "" : titleXml(picture.title)) +
    `<c:autoTitleDeleted val="${picture.title === "" ? 1 : 0}"/><c:plotArea><c:layout/>${groups.join("")}${axesXml(picture, format)}</c:plotArea>` +
    legendXml(picture) +
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`
  );
}

const titleXml = (text: string) =>
  `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>${escaped(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;

function groupXml(shape: SeriesPicture["shape"], { form, gap }: ChartPicture, series: string): string {
  const grouping = (usual: string) =>
    `<c:grouping val="${form?.stacked ? "stacked" : usual}"/><c:varyColors val="0"/>`;
  const axes = '<c:axId val="1"/><c:axId val="2"/>';
  if (shape === "line")
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axes}</c:lineChart>`;
  if (shape === "area") return `<c:areaChart>${grouping("standard")}${series}${axes}</c:areaChart>`;
  const overlap = form?.stacked ? '<c:overlap val="100"/>' : "";
  return `<c:barChart><c:barDir val="${form?.horizontal ? "bar" : "col"}"/>${grouping("clustered")}${series}<c:gapWidth val="${gap}"/>${overlap}${axes}</c:barChart>`;
}

function seriesXml(
  at: number,
  { categories, series }: ChartPicture,
  record: RecordObject | undefined,
  shape: SeriesPicture["shape"],
): string {
  const one = series[at];
  if (!one) return "";
  const marker =
    shape !== "line" ? "" : `<c:marker><c:symbol val="${one.line.markers ? "circle" : "none"}"/></c:marker>`;
  const names = reference(record, "SetXAxisValues");
  const values = one.values.flatMap((value, place) =>
    value === null ? [] : [pointXml(place, String(value))],
  );
  return (
    `<c:ser><c:idx val="${at}"/><c:order val="${at}"/><c:tx><c:v>${escaped(one.name)}</c:v></c:tx>` +
    `<c:spPr>${shape === "line" ? lineXml(one) : fillXml(one)}</c:spPr>${shape === "column" ? '<c:invertIfNegative val="0"/>' : marker}` +
    (names === null
      ? ""
      : `<c:cat><c:strRef><c:f>${names}</c:f><c:strCache><c:ptCount val="${categories.length}"/>${categories.map((text, place) => pointXml(place, text)).join("")}</c:strCache></c:strRef></c:cat>`) +
    `<c:val><c:numRef><c:f>${reference(record, "SetValues") ?? ""}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${one.values.length}"/>${values.join("")}</c:numCache></c:numRef></c:val>` +
    `${shape === "line" ? '<c:smooth val="0"/>' : ""}</c:ser>`
  );
}

const pointXml = (place: number, text: string) => `<c:pt idx="${place}"><c:v>${escaped(text)}</c:v></c:pt>`;

const fillXml = ({ visible, color }: SeriesPicture) => (visible ? solid(color) : "<a:noFill/>");

const lineXml = ({ visible, color, line: { weight, dashed } }: SeriesPicture) =>
  visible && weight > 0
    ? `<a:ln w="${Math.round((weight * 72 * EMU) / 96)}">${solid(color)}${dashed ? '<a:prstDash val="dash"/>' : ""}</a:ln>`
    : "<a:ln><a:noFill/></a:ln>";

const solid = (color: string) =>
  `<a:solidFill><a:srgbClr val="${color.slice(1).toUpperCase()}"/></a:solidFill>`;

function reference(record: RecordObject | undefined, by: "SetValues" | "SetXAxisValues"): string | null {
  const [range] = record?.calls.get(by) ?? [];
  return range instanceof Range && range.sheet.isThere
    ? escaped(`${quoteSheetName(range.sheet.Name)}!${formatAddress(range.box, true)}`)
    : null;
}

function axesXml({ form, categoryAxis, valueAxis }: ChartPicture, format: string): string {
  const [across, up] = form?.horizontal ? ["l", "b"] : ["b", "l"];
  const title = (text: string) => (text === "" ? "" : titleXml(text));
  const bound = (name: string, value: number | null) => (value === null ? "" : `<c:${name} val="${value}"/>`);
  return (
    `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${categoryAxis.reversed ? "maxMin" : "minMax"}"/></c:scaling><c:delete val="${categoryAxis.visible ? 0 : 1}"/><c:axPos val="${across}"/>${title(categoryAxis.title)}<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${NAMES[categoryAxis.names]}"/><c:crossAx val="2"/></c:catAx>` +
    `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/>${bound("max", valueAxis.maximum)}${bound("min", valueAxis.minimum)}</c:scaling><c:delete val="${valueAxis.visible ? 0 : 1}"/><c:axPos val="${up}"/>${valueAxis.gridlines ? "<c:majorGridlines/>" : ""}${title(valueAxis.title)}<c:numFmt formatCode="${escaped(format)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="1"/>${bound("majorUnit", valueAxis.majorUnit)}</c:valAx>`
  );
}

function legendXml({ legend, series }: ChartPicture): string {
  if (legend === "none") return "";
  const unnamed = series.flatMap(({ inLegend }, at) =>
    inLegend ? [] : [`<c:legendEntry><c:idx val="${at}"/><c:delete val="1"/></c:legendEntry>`],
  );
  return `<c:legend><c:legendPos val="${LEGENDS[legend]}"/>${unnamed.join("")}<c:overlay val="0"/></c:legend>`;
}
