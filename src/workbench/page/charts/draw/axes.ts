import type { ChartPicture, ValueAxisPicture } from "../chartPicture";
import { INK } from "./palette";
import type { Plot } from "./plot";
import type { Rect } from "../../rect";
import type { SvgNode } from "./svgNode";
import { LINE, text, TYPE } from "./text";
import { textWidth } from "../../../../sheets/looks/textWidth";
import { shortened } from "./shortened";
import { valueLine } from "./valueLine";
import type { ValueScale } from "./valueScale";

/** The plot within the room that the axes leave, and the axes. */
export interface Axes {
  plot: Plot;
  /** What lies under the figures: gridlines. */
  under: SvgNode[];
  /** What is written along the axes. */
  beside: SvgNode[];
}

/** Between what is written along an axis and the lines it belongs to. */
export const GAP = 6;
/** What a line of text along an axis takes of the room. */
export const STRIP = LINE + GAP;

/** Whether the categories are named at all, and whether that is where the other axis is 0, amid the figures. */
export function namesOf({ categoryAxis }: ChartPicture, { minimum }: ValueScale) {
  const { visible, names } = categoryAxis;
  return { shown: visible && names !== "none", atZero: names === "zero" && minimum < 0 };
}

/** Which part of the axis of values lies below 0. */
export const belowZero = ({ minimum, maximum }: ValueScale): number =>
  Math.min(1, Math.max(0, -minimum / (maximum - minimum)));

export const plotIn = (
  area: Rect,
  { categories, categoryAxis }: ChartPicture,
  scale: ValueScale,
  horizontal: boolean,
): Plot => ({
  area,
  horizontal,
  reversed: categoryAxis.reversed,
  categories: categories.length,
  scale,
});

/** The figures that the axis names. */
export const figuresOf = ({ ticks }: ValueScale, { visible, format }: ValueAxisPicture): string[] =>
  visible ? ticks.map((tick) => format(tick)) : [];

export const widest = (texts: readonly string[]): number =>
  Math.max(0, ...texts.map((content) => textWidth(content, TYPE.text)));

export const gridlines = (plot: Plot, axis: ValueAxisPicture): SvgNode[] =>
  axis.gridlines ? plot.scale.ticks.map((tick) => valueLine(plot, tick, INK.gridline)) : [];

/** An axis's title along the bottom or top of the room; without one the strip is not taken. */
export function flatTitle(strip: () => Rect, title: string): SvgNode[] {
  if (title === "") return [];
  const { x, y, width, height } = strip();
  return [text(shortened(title, width, TYPE.text), x + width / 2, y + height / 2, { anchor: "middle" })];
}

/** The same along the left, read from below. */
export function turnedTitle(strip: () => Rect, title: string): SvgNode[] {
  if (title === "") return [];
  const { x, y, height } = strip();
  const content = shortened(title, height, TYPE.text);
  return [text(content, x + LINE / 2, y + height / 2, { anchor: "middle", turned: -90 })];
}
