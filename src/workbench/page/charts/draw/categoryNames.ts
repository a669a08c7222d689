import { INK } from "./palette";
import type { SvgNode } from "./svgNode";
import { LINE, text, TYPE } from "./text";
import { textWidth, wrapped } from "../../../../sheets/looks/textWidth";
import { shortened } from "./shortened";

/** How the names of categories stand side by side without touching. */
export interface NamesLayout {
  /** Every how many categories one is named. */
  every: number;
  /** Whether they lean, because side by side they would touch. */
  leaning: boolean;
  /** The lines of each name. */
  lines: readonly (readonly string[])[];
  /** How far down they reach, in pixels. */
  depth: number;
}

/** The most lines that a name is broken into. */
const MOST_LINES = 3;
/** Between names side by side. */
const GAP = 6;
/** Between the names and what they stand under. */
const ABOVE = 4;
const LEAN = Math.SQRT1_2;

/**
 * Lays out names under bands of this width: broken between words if they then fit, else leaning, and where even that is too
 * tight only some of them.
 * @param most how far down they may reach
 */
export function layNames(
  names: readonly string[],
  band: number,
  spacing: number | null,
  most: number,
): NamesLayout {
  const room = band * (spacing ?? 1) - GAP;
  const broken = names.map((name) => wrapped(name, room, TYPE.text));
  const fits = broken.every(
    (lines) => lines.length <= MOST_LINES && lines.every((line) => textWidth(line, TYPE.text) <= room),
  );
  if (fits) {
    const depth = Math.max(0, ...broken.map(({ length }) => length)) * LINE + ABOVE;
    return { every: spacing ?? 1, leaning: false, lines: broken, depth };
  }
  const long = (most - LINE - ABOVE) / LEAN;
  const lines = names.map((name) => [shortened(name, long, TYPE.text)]);
  const longest = Math.max(0, ...lines.flat().map((line) => textWidth(line, TYPE.text)));
  const every = spacing ?? Math.max(1, Math.ceil(LINE / band));
  return { every, leaning: true, lines, depth: longest * LEAN + LINE + ABOVE };
}

/**
 * How far the plot must move to the right for every leaning name to be whole. Its bands grow narrower by that: the middle
 * of a band at a share of the plot's width is moved by the rest of it only.
 * @param before how much room there is left of the plot
 */
export function overhang(
  { every, leaning, lines }: NamesLayout,
  width: number,
  before: number,
  reversed: boolean,
): number {
  if (!leaning) return 0;
  const needs = lines.map(([name = ""], category) => {
    if (category % every !== 0) return 0;
    const place = reversed ? lines.length - 1 - category : category;
    const share = (place + 0.5) / lines.length;
    const missing = textWidth(name, TYPE.text) * LEAN - before - share * width;
    return missing / (1 - share);
  });
  return Math.max(0, ...needs);
}

/** Writes the names from this height down, each under the middle of its band; a leaning one no further left than `left`. */
export function drawNames(
  { every, leaning, lines }: NamesLayout,
  middleOf: (category: number) => number,
  top: number,
  left: number,
): SvgNode[] {
  return lines.flatMap((name, category) => {
    if (category % every !== 0) return [];
    const x = middleOf(category);
    if (leaning) {
      const line = shortened(name.join(" "), (x - left) / LEAN, TYPE.text);
      return [text(line, x, top + ABOVE + LINE / 2, { anchor: "end", color: INK.text, turned: -45 })];
    }
    return name.map((line, index) =>
      text(line, x, top + ABOVE + (index + 0.5) * LINE, { anchor: "middle", color: INK.text }),
    );
  });
}
