import type { ChartPicture, SeriesPicture } from "../chartPicture";
import { bandOf, between, inOrder, type Plot } from "./plot";
import type { Rect } from "../../rect";
import type { Span } from "./stackedSpans";
import { svg, type SvgNode } from "./svgNode";
import { round } from "./text";

/** One figure as a column or a bar. */
export interface Column {
  rect: Rect;
  series: SeriesPicture;
  value: number;
  color: string;
}

/** The columns that are seen. Columns side by side share the width of their category, and have a gap to the next. */
export function columnsOf(
  plot: Plot,
  { series, gap }: ChartPicture,
  spans: readonly (readonly Span[])[],
  stacked: boolean,
): Column[] {
  const standing = series.filter(({ shape }) => shape === "column");
  const slots = stacked ? 1 : standing.length;
  return standing.flatMap((one, index) => {
    const slot = stacked ? 0 : inOrder(plot, index, slots);
    return one.values.flatMap((value, category) => {
      const span = spans[series.indexOf(one)]?.[category];
      if (!one.visible || !span || value === null) return [];
      const { from, size } = bandOf(plot, category);
      const width = size / (slots + gap / 100);
      const start = from + (size - width * slots) / 2 + slot * width;
      const rect = between(plot, span, start, start + width);
      return [{ rect, series: one, value, color: one.pointColors.get(category) ?? one.color }];
    });
  });
}

/** Columns as they are drawn: one of a width of many pixels does not touch its neighbour. */
export const drawColumns = (columns: readonly Column[]): SvgNode[] =>
  columns.map(({ rect: { x, y, width, height }, color }) =>
    svg("rect", { x: round(x), y: round(y), width: round(width), height: round(height), fill: color }),
  );
