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
