import { INK } from "./palette";
import { svg, type SvgNode } from "./svgNode";

/** Sizes of type, in pixels. */
export const TYPE = { title: 14, text: 11, credit: 10 } as const;
/** From one line of text to the next, in pixels. */
export const LINE = 14;
/** From the middle of a line of text down to the line it is written on, as a part of the font's size. */
const MIDDLE = 0.36;

interface Writing {
  anchor?: "start" | "middle" | "end";
  color?: string;
  size?: number;
  bold?: boolean;
  /** Degrees, clockwise. */
  turned?: number;
}

/** A line of text, its middle at this height. */
export function text(
  content: string,
  x: number,
  y: number,
  { anchor = "start", color = INK.quiet, size = TYPE.text, bold = false, turned }: Writing = {},
): SvgNode {
  return svg(
    "text",
    {
      x: round(x),
      y: round(y + size * MIDDLE),
      fill: color,
      "font-size": size,
      "text-anchor": anchor,
      ...(bold ? { "font-weight": 600 } : {}),
      ...(turned === undefined ? {} : { transform: `rotate(${turned} ${round(x)} ${round(y)})` }),
    },
    content,
  );
}

/** To a tenth of a pixel, which is as fine as a drawing need be. */
export const round = (pixels: number): number => Math.round(pixels * 10) / 10;
