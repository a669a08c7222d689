import { compareAmounts } from "../numbers/compareAmounts";
import { roundAmount } from "../numbers/roundAmount";
import { sumExact } from "../numbers/sumAmounts";
import { dividedByZero, type Figure } from "../refusal";

/** The figures of two groups at one time (higher is better), with the 95% half-width of the gap between them. */
export interface TwoGroups {
  readonly group1: number;
  readonly group2: number;
  readonly interval?: number | undefined;
}

export interface Convergence {
  /** Group 1 less group 2. */
  readonly gapBefore: number;
  readonly gapAfter: number;
  /** The share of the gap that has closed; a division by zero when there was none. */
  readonly reduction: Figure;
  /** The gap is smaller in size, and the group that led at the start fell. */
  readonly levellingDown: boolean;
  /** Whether the change is more than chance; unknown without both intervals. */
  readonly significant: boolean | undefined;
}

/**
 * Whether the gap between two groups has narrowed, and for the right reason.
 *
 * Source: Budget submission 2010-13, KPI 2(b).
 */
export function convergence(before: TwoGroups, after: TwoGroups): Convergence {
  const gapBefore = sumExact([before.group1, -before.group2]);
  const gapAfter = sumExact([after.group1, -after.group2]);
  const closed = sumExact([before.group1, -before.group2, -after.group1, after.group2]);
  const leader = compareAmounts(before.group1, before.group2) >= 0 ? "group1" : "group2";
  const isSmaller = compareAmounts(Math.abs(gapAfter), Math.abs(gapBefore)) < 0;
  const chance = Math.hypot(before.interval ?? NaN, after.interval ?? NaN);
  return {
    gapBefore: roundAmount(gapBefore),
    gapAfter: roundAmount(gapAfter),
    reduction: gapBefore === 0 ? dividedByZero() : closed / gapBefore,
    levellingDown: isSmaller && compareAmounts(after[leader], before[leader]) < 0,
    significant: Number.isNaN(chance) ? undefined : compareAmounts(Math.abs(closed), chance) > 0,
  };
}
