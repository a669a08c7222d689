import type { SeriesPicture } from "../chartPicture";
import type { Column } from "./columns";
import { INK, readableOn } from "./palette";
import { pointOf, type Plot } from "./plot";
import type { Rect } from "../../rect";
import type { SvgNode } from "./svgNode";
import { LINE, text, TYPE } from "./text";
import { textWidth } from "../../../../sheets/looks/textWidth";

/** Between a column or point and its figure. */
const GAP = 4;

/** The figures of columns: at their ends, or within those that stand on one another where there is room. */
export const columnLabels = (plot: Plot, columns: readonly Column[], stacked: boolean): SvgNode[] =>
  columns.flatMap(({ rect, series, value, color }) => {
    if (!series.label) return [];
    const content = series.label(value);
    if (!stacked) return [atEnd(plot, rect, content, value < 0)];
    const fits = rect.height >= LINE && rect.width >= textWidth(content, TYPE.text);
    if (!fits) return [];
    const [x, y] = [rect.x + rect.width / 2, rect.y + rect.height / 2];
    return [text(content, x, y, { anchor: "middle", color: readableOn(color) })];
  });

function atEnd(
  { horizontal }: Plot,
  { x, y, width, height }: Rect,
  content: string,
  below: boolean,
): SvgNode {
  if (horizontal) {
    const end = below ? x - GAP : x + width + GAP;
    return text(content, end, y + height / 2, { anchor: below ? "end" : "start", color: INK.text });
  }
  const end = below ? y + height + LINE / 2 + 1 : y - LINE / 2 - 1;
  return text(content, x + width / 2, end, { anchor: "middle", color: INK.text });
}

/** The figures of a line, over its points. */
export const lineLabels = (plot: Plot, { values, label }: SeriesPicture): SvgNode[] =>
  values.flatMap((value, category) => {
    if (value === null || !label) return [];
    const { x, y } = pointOf(plot, category, value);
    return [text(label(value), x, y - LINE / 2 - GAP, { anchor: "middle", color: INK.text })];
  });
