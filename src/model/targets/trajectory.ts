import { ExactSum } from "../numbers/exactSum";
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
  const levels: number[] = [];
  for (let year = 1; year < years; year++) {
    const level = levelAt(baseline, target, year, course);
    levels.push(withinBounds(decimals === undefined ? level : roundToUnit(level, decimals), course));
  }
  levels.push(withinBounds(target, course));
  return levels;
}

/** Not rounded; where the way gone is a fraction of whole numbers, exact but for one division. */
function levelAt(baseline: number, target: number, year: number, course: Course): number {
  const { years, shape } = course;
  if (shape === "percentage") return baseline * (target / baseline) ** (year / years);
  const [gone, whole] = wayGone(year, course);
  const isExact = Number.isSafeInteger(gone) && Number.isSafeInteger(whole);
  return isExact
    ? new ExactSum().add(baseline, whole - gone).add(target, gone).value / whole
    : baseline + ((target - baseline) * gone) / whole;
}

type Way = readonly [gone: number, whole: number];

/** How much of the way from baseline to target is gone in a year, and the whole of it. */
function wayGone(year: number, { years, shape, parameter }: Course): Way {
  switch (shape) {
    case "front": {
      const [left, whole] = powers(years - year, years, parameter);
      return [whole - left, whole];
    }
    case "back":
      return powers(year, years, parameter);
    case "s-curve":
      return [year * year * (3 * years - 2 * year), years ** 3];
    case "step":
      return [year < (parameter ?? years) ? 0 : 1, 1];
    default:
      return [year, years];
  }
}

/** A fraction to a power: of whole numbers where they are. */
function powers(part: number, whole: number, power = 2): Way {
  const isWhole = Number.isSafeInteger(whole ** power) && Number.isInteger(part ** power);
  return isWhole ? [part ** power, whole ** power] : [(part / whole) ** power, 1];
}

function withinBounds(level: number, { minimum = -Infinity, maximum = Infinity }: Course): number {
  return roundAmount(Math.min(Math.max(level, minimum), maximum));
}
