import type { ChartForm } from "../chartForms";
import type { ChartPicture } from "../chartPicture";
import { chartName, describeChart } from "../describeChart";
import { columnsOf, drawColumns } from "./columns";
import { columnLabels, lineLabels } from "./labels";
import { drawLegend } from "./legend";
import { drawArea, drawLine } from "./lines";
import { lyingAxes } from "./lyingAxes";
import { INK } from "./palette";
import type { Size } from "../../rect";
import { Room } from "./room";
import { spansOf, type Span } from "./stackedSpans";
import { svg, type SvgNode } from "./svgNode";
import { LINE, text, TYPE } from "./text";
import { wrapped } from "../../../../sheets/looks/textWidth";
import { shortened } from "./shortened";
import { uprightAxes } from "./uprightAxes";
import { valueLine } from "./valueLine";
import { valueScale } from "./valueScale";

const PADDING = 10;
const TITLE_LINES = 2;
/** About how far apart the lines of an axis are, in pixels, and how few and many there may be. */
const STEP = { upright: 42, lying: 90 } as const;
const [FEWEST, MOST] = [2, 8];

/** Draws a chart of this size in pixels, with its name and summary for those who do not see it. */
export function drawChart(picture: ChartPicture, size: Size): SvgNode {
  const room = new Room(size, PADDING);
  const { width, height } = size;
  return svg(
    "svg",
    { role: "img", viewBox: `0 0 ${width} ${height}`, "font-family": "inherit" },
    svg("title", {}, chartName(picture)),
    svg("desc", {}, describeChart(picture)),
    svg("rect", { x: 0.5, y: 0.5, width: width - 1, height: height - 1, fill: INK.paper, stroke: INK.frame }),
    ...drawTitle(room, picture.title),
    ...drawCredit(room),
    ...(picture.form ? drawFigures(room, picture, picture.form) : drawNothing(room, picture.kind)),
  );
}

function drawTitle(room: Room, title: string): SvgNode[] {
  if (title === "") return [];
  const { x, width } = room.rect;
  // Bold type is wider than the type that is measured.
  const lines = wrapped(title, width * 0.9, TYPE.title);
  const kept = [...lines.slice(0, TITLE_LINES - 1), lines.slice(TITLE_LINES - 1).join(" ")].filter(Boolean);
  const line = TYPE.title + 4;
  const strip = room.takeTop(kept.length * line + 6);
  return kept.map((content, index) =>
    text(shortened(content, width * 0.9, TYPE.title), x + width / 2, strip.y + (index + 0.5) * line, {
      anchor: "middle",
      color: INK.text,
      size: TYPE.title,
      bold: true,
    }),
  );
}

/** Says who drew: Excel's own charts look different. */
function drawCredit(room: Room): SvgNode[] {
  const { x, y, width, height } = room.takeBottom(TYPE.credit + 2);
  const content = shortened("drawn by the workbench", width, TYPE.credit);
  return [text(content, x + width, y + height - 2, { anchor: "end", size: TYPE.credit, color: INK.faint })];
}

function drawNothing(room: Room, kind: string): SvgNode[] {
  const { x, y, width, height } = room.rect;
  const lines = wrapped(`The workbench does not draw charts of the kind ${kind}.`, width, TYPE.text);
  const top = y + height / 2 - (lines.length * LINE) / 2;
  return lines.map((line, index) =>
    text(line, x + width / 2, top + (index + 0.5) * LINE, { anchor: "middle", color: INK.text }),
  );
}

function drawFigures(room: Room, picture: ChartPicture, form: ChartForm): SvgNode[] {
  const { series, valueAxis } = picture;
  const legend = drawLegend(room, picture);
  const spans = spansOf(series, form.stacked);
  const long = form.horizontal ? room.rect.width / STEP.lying : room.rect.height / STEP.upright;
  const parts = Math.min(MOST, Math.max(FEWEST, Math.round(long)));
  const fromZero = series.some(({ shape }) => shape !== "line");
  const scale = valueScale(ends(spans), valueAxis, fromZero, parts);
  const axes = (form.horizontal ? lyingAxes : uprightAxes)(room, picture, scale);
  const { plot } = axes;
  const seen = series.filter(({ visible }) => visible);
  const lines = seen.filter(({ shape }) => shape === "line");
  const areas = seen.filter(({ shape }) => shape === "area");
  const columns = columnsOf(plot, picture, spans, form.stacked);
  return [
    ...axes.under,
    ...areas.flatMap((area) => drawArea(plot, area, spans[series.indexOf(area)] ?? [])),
    ...drawColumns(columns),
    ...(picture.categoryAxis.visible ? [valueLine(plot, 0, INK.axis)] : []),
    ...lines.flatMap((line) => drawLine(plot, line)),
    ...axes.beside,
    ...columnLabels(plot, columns, form.stacked),
    ...lines.flatMap((line) => lineLabels(plot, line)),
    ...legend,
  ];
}

/** All values that the axis has to show. */
const ends = (spans: readonly (readonly Span[])[]): number[] => spans.flat().flatMap((span) => span ?? []);
