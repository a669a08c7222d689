import { roundAmount } from "../numbers/roundAmount";
import { roundToUnit } from "../numbers/roundToUnit";
import { invalid } from "../refusal";

/** The ways from baseline to target: evenly, by equal percentages, early, late, slow–fast–slow, or in one step. */
export const SHAPES = ["linear", "percentage", "front", "back", "s-curve", "step"] as const;
export type Shape = (typeof SHAPES)[number];

export interface Course {
  readonly years: number;
  readonly shape: Shape;
  /** The power of front and back (usually 2), the year of the step (usually the last). */
  readonly parameter?: number | undefined;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  /** Decimals the yearly targets are rounded to; not rounded without it. */
  readonly decimals?: number | undefined;
}

/**
 * A target for each year on the way from baseline to final target, in the indicator's unit. The last is the target
 * as given: held to the bounds, never rounded away. Refuses percentages from, to or across 0.
 *
 * Source: Framework report 2007, paras 51 and 63 (a target for each year); shapes: standard practice.
 */
export function trajectory(baseline: number, target: number, course: Course): number[] {
  if (course.shape === "percentage" && baseline * target <= 0) {
    const [argument, figure] = baseline === 0 ? ["baseline", baseline] : ["target", target];
    throw invalid(
      argument,
      `found ${figure}; equal percentages cannot lead from ${baseline} to ${target}. Choose the shape linear.`,
    );
  }
  const { years, decimals } = course;
  return Array.from({ length: years }, (_, index) => {
    const year = index + 1;
    if (year === years) return withinBounds(roundAmount(target), course);
    const level = roundAmount(levelAt(baseline, target, year, course));
    return withinBounds(decimals === undefined ? level : roundToUnit(level, decimals), course);
  });
}

function levelAt(
  baseline: number,
  target: number,
  year: number,
  { years, shape, parameter }: Course,
): number {
  const elapsed = year / years;
  if (shape === "percentage") return baseline * (target / baseline) ** elapsed;
  return baseline + (target - baseline) * progress(elapsed);

  function progress(x: number): number {
    switch (shape) {
      case "front":
        return 1 - (1 - x) ** (parameter ?? 2);
      case "back":
        return x ** (parameter ?? 2);
      case "s-curve":
        return x * x * (3 - 2 * x);
      case "step":
        return year < (parameter ?? years) ? 0 : 1;
      default:
        return x;
    }
  }
}

function withinBounds(level: number, { minimum = -Infinity, maximum = Infinity }: Course): number {
  return Math.min(Math.max(level, minimum), maximum);
}
