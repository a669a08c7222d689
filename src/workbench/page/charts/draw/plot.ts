import type { Rect } from "../../rect";
import type { ValueScale } from "./valueScale";

/** The rectangle in which the figures are drawn, and how they find their place in it. */
export interface Plot {
  area: Rect;
  /** Whether the values run from left to right. */
  horizontal: boolean;
  /** Whether the categories run from the far end. */
  reversed: boolean;
  /** How many categories there are. */
  categories: number;
  scale: ValueScale;
}

/** Where a value lies along its axis, in pixels; a value beyond the axis at the axis's end. */
export function valuePlace({ area, horizontal, scale }: Plot, value: number): number {
  const share = (value - scale.minimum) / (scale.maximum - scale.minimum);
  const within = Math.min(1, Math.max(0, share));
  return horizontal ? area.x + within * area.width : area.y + (1 - within) * area.height;
}

/** The stretch of the other axis that a category has, in pixels. A sheet's first row of bars is the lowest, as in Excel. */
export function bandOf(plot: Plot, category: number): { from: number; size: number; middle: number } {
  const { area, horizontal, categories } = plot;
  const size = (horizontal ? area.height : area.width) / Math.max(1, categories);
  const from = (horizontal ? area.y : area.x) + inOrder(plot, category, categories) * size;
  return { from, size, middle: from + size / 2 };
}

/** The place from the left or the top of what comes at `index` of so many. */
export const inOrder = ({ horizontal, reversed }: Plot, index: number, count: number): number =>
  horizontal === reversed ? index : count - 1 - index;

/** The rectangle between two values and two places along the axis of categories. */
export function between(plot: Plot, values: readonly [number, number], from: number, to: number): Rect {
  const [one, other] = [valuePlace(plot, values[0]), valuePlace(plot, values[1])];
  const start = Math.min(one, other);
  const long = Math.abs(one - other);
  return plot.horizontal
    ? { x: start, y: from, width: long, height: to - from }
    : { x: from, y: start, width: to - from, height: long };
}

/** The point of a value above, or beside, the middle of its category. */
export function pointOf(plot: Plot, category: number, value: number): { x: number; y: number } {
  const { middle } = bandOf(plot, category);
  const place = valuePlace(plot, value);
  return plot.horizontal ? { x: place, y: middle } : { x: middle, y: place };
}
