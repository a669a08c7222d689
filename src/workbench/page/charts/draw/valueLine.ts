import { valuePlace, type Plot } from "./plot";
import { svg, type SvgNode } from "./svgNode";
import { round } from "./text";

/** A line across the plot at a value of its axis. */
export function valueLine(plot: Plot, value: number, stroke: string): SvgNode {
  const { area, horizontal } = plot;
  const place = round(valuePlace(plot, value));
  const ends = horizontal
    ? { x1: place, y1: round(area.y), x2: place, y2: round(area.y + area.height) }
    : { x1: round(area.x), y1: place, x2: round(area.x + area.width), y2: place };
  return svg("line", { ...ends, stroke });
}
