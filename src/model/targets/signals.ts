import { roundAmount } from "../numbers/roundAmount";
import { sumAmounts } from "../numbers/sumAmounts";
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
  const outside = figures.map((figure) => figure < limits.lower || figure > limits.upper);
  const side = figures.map((figure) => Math.sign(sumAmounts([figure, -limits.mean])));
  const moves = figures
    .slice(1)
    .map((figure, index) => Math.sign(sumAmounts([figure, -(figures[index] ?? 0)])));
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
  const high = roundAmount(mean + ((upper - mean) * 2) / 3);
  const low = roundAmount(mean + ((lower - mean) * 2) / 3);
  const isNear = figures.map((figure, point) => !outside[point] && (figure > high || figure < low));
  const marks = figures.map(() => false);
  for (const start of windowsOf(side, 3)) {
    const near = [start, start + 1, start + 2].filter((point) => isNear[point]);
    if (near.length >= 2) for (const point of near) marks[point] = true;
  }
  return marks;
}
