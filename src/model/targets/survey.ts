import { normalTail, twoSidedQuantile } from "../numbers/normal";
import { roundAmount } from "../numbers/roundAmount";
import { sumExact } from "../numbers/sumAmounts";
import { dividedByZero, type Figure } from "../refusal";

export const INTERVAL_METHODS = ["normal", "wilson"] as const;
export type IntervalMethod = (typeof INTERVAL_METHODS)[number];

/**
 * The range in which the true share probably lies: lower and upper, between 0 and 1. A division by zero without a sample.
 *
 * Source: standard practice (normal approximation; Wilson's score interval).
 */
export function surveyInterval(
  share: number,
  sample: number,
  confidence: number,
  designEffect: number,
  method: IntervalMethod,
): [lower: number, upper: number] {
  if (sample === 0) throw dividedByZero();
  const people = sample / designEffect;
  const z = twoSidedQuantile(confidence);
  const variance = (share * (1 - share)) / people;
  if (method === "normal") return within(share, z * Math.sqrt(variance));
  const weight = 1 + (z * z) / people;
  const centre = (share + (z * z) / (2 * people)) / weight;
  return within(centre, (z * Math.sqrt(variance + (z * z) / (4 * people * people))) / weight);
}

function within(centre: number, halfWidth: number): [number, number] {
  return [Math.max(centre - halfWidth, 0), Math.min(centre + halfWidth, 1)];
}

/** The change between two surveys. */
export interface SurveyChange {
  readonly change: number;
  readonly z: Figure;
  readonly pValue: Figure;
  readonly significant: boolean;
  readonly smallestDetectable: number;
}

/** The standard 95% two-sided quantile. */
const Z95 = 1.959963984540054;

/**
 * Whether the change between two surveys is more than chance, at 95%, judged with the pooled share. A division by zero
 * without a sample; z and p are divisions by zero where everybody answers alike.
 *
 * Source: standard practice (two-proportion z test).
 */
export function surveyChange(
  share1: number,
  sample1: number,
  share2: number,
  sample2: number,
  designEffect: number,
): SurveyChange {
  if (sample1 === 0 || sample2 === 0) throw dividedByZero();
  const pooled = (share1 * sample1 + share2 * sample2) / (sample1 + sample2);
  const error = Math.sqrt(designEffect * pooled * (1 - pooled) * (1 / sample1 + 1 / sample2));
  const change = sumExact([share2, -share1]);
  const z = change / error;
  return {
    change: roundAmount(change),
    z: error === 0 ? dividedByZero() : z,
    pValue: error === 0 ? dividedByZero() : 2 * normalTail(Math.abs(z)),
    significant: error > 0 && Math.abs(z) > Z95,
    smallestDetectable: Z95 * error,
  };
}
