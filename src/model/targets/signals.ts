import { compareAmounts } from "../numbers/compareAmounts";
import { together } from "../numbers/together";
import type { ControlLimits } from "./controlChart";

const RUN = 7;

/**
 * What is more than ordinary variation at each figure, in time order: Outside limits; Shift (seven running strictly on
 * one side of the mean); Trend (seven points, six moves one way); 2 of 3 near limit (three running on one side, at
 * least two beyond two-thirds of the way to a limit but not outside it; those are marked). "" for none.
 *
 * Source: NHSRplotthedots rules (public source).
 */
export function signals(figures: readonly number[], limits: ControlLimits): string[] {
  const outside = figures.map((figure) => isBeyond(figure, limits));
  const side = figures.map((figure) => Math.sign(compareAmounts(figure, limits.mean)));
  const moves = together([figures.slice(0, -1), figures.slice(1)], (before, after) =>
    Math.sign(compareAmounts(after, before)),
  );
  const shift = inRuns(side, RUN);
  const trend = marked(figures.length, windowsOf(moves, RUN - 1), RUN);
  const near = nearLimit(figures, limits, side, outside);
  return figures.map((_, point) =>
    [
      outside[point] ? ["Outside limits"] : [],
      shift[point] ? ["Shift"] : [],
      trend[point] ? ["Trend"] : [],
      near[point] ? ["2 of 3 near limit"] : [],
    ]
      .flat()
      .join(", "),
  );
}

function isBeyond(figure: number, { lower, upper }: Pick<ControlLimits, "lower" | "upper">): boolean {
  return compareAmounts(figure, lower) < 0 || compareAmounts(figure, upper) > 0;
}

/** The points in a run of `length` or more on one side. */
function inRuns(side: readonly number[], length: number): boolean[] {
  return marked(side.length, windowsOf(side, length), length);
}

/** Where `length` signs running are all up or all down. */
function windowsOf(signs: readonly number[], length: number): number[] {
  return signs.flatMap((sign, start) => {
    const window = signs.slice(start, start + length);
    return sign !== 0 && window.length === length && window.every((other) => other === sign) ? [start] : [];
  });
}

/** Marks `length` points from each start. */
function marked(points: number, starts: readonly number[], length: number): boolean[] {
  const marks = Array.from({ length: points }, () => false);
  for (const start of starts) marks.fill(true, start, start + length);
  return marks;
}

function nearLimit(
  figures: readonly number[],
  { mean, lower, upper }: ControlLimits,
  side: readonly number[],
  outside: readonly boolean[],
): boolean[] {
  const inner = { upper: mean + ((upper - mean) * 2) / 3, lower: mean + ((lower - mean) * 2) / 3 };
  const isNear = together([figures, outside], (figure, isOutside) => !isOutside && isBeyond(figure, inner));
  const marks = figures.map(() => false);
  for (const start of windowsOf(side, 3)) {
    const near = [start, start + 1, start + 2].filter((point) => isNear[point]);
    if (near.length >= 2) for (const point of near) marks[point] = true;
  }
  return marks;
}
