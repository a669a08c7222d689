import type { SeriesPicture } from "../chartPicture";
import { INK } from "./palette";
import { pointOf, type Plot } from "./plot";
import type { Span } from "./stackedSpans";
import { svg, type SvgNode } from "./svgNode";
import { round } from "./text";

interface Point {
  x: number;
  y: number;
}

/** A line through a series' figures, broken where there is none, with its markers. */
export function drawLine(plot: Plot, series: SeriesPicture): SvgNode[] {
  const { values, color, line, pointColors } = series;
  const points = values.map((value, category) => (value === null ? null : pointOf(plot, category, value)));
  const path = stretches(points).map(through).join(" ");
  const markers = points.flatMap((point, category) =>
    point && line.markers ? [marker(point, pointColors.get(category) ?? color)] : [],
  );
  return [svg("path", { d: path, fill: "none", ...strokeOf(series) }), ...markers];
}

/** The area between the two ends of each figure's span. */
export function drawArea(plot: Plot, { color }: SeriesPicture, spans: readonly Span[]): SvgNode[] {
  const edge = (end: 0 | 1) =>
    spans.map((span, category) => (span === null ? null : pointOf(plot, category, span[end])));
  const lower = stretches(edge(0));
  const areas = stretches(edge(1)).map((upper, index) => {
    const back = [...(lower[index] ?? [])].reverse();
    return `${through(upper)} ${through(back).replace("M", "L")} Z`;
  });
  return [svg("path", { d: areas.join(" "), fill: color, "fill-opacity": 0.85 })];
}

/** How the line of a series is drawn. */
export const strokeOf = ({ color, line: { weight, dashed } }: SeriesPicture): SvgNode["attributes"] => ({
  stroke: color,
  "stroke-width": weight,
  "stroke-linejoin": "round",
  ...(dashed ? { "stroke-dasharray": `${3 * weight} ${2 * weight}` } : {}),
});

export const marker = ({ x, y }: Point, color: string): SvgNode =>
  svg("circle", { cx: round(x), cy: round(y), r: 3.5, fill: color, stroke: INK.paper });

/** The points without gaps between them. */
function stretches(points: readonly (Point | null)[]): Point[][] {
  const found: Point[][] = [[]];
  for (const point of points) {
    if (point) found.at(-1)?.push(point);
    else if (found.at(-1)?.length) found.push([]);
  }
  return found.filter(({ length }) => length > 0);
}

const through = (points: readonly Point[]): string =>
  points.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${round(x)} ${round(y)}`).join(" ");
