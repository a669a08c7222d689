import { sumAmounts, sumExact } from "../numbers/sumAmounts";
import { absent, dividedByZero } from "../refusal";

/** How local figures add up. */
export const KINDS = ["count", "rate", "percentage", "reduction"] as const;
export type Kind = (typeof KINDS)[number];

/** A locality's figure and its weight: population, denominator or baseline. */
export interface LocalFigure {
  readonly value: number | undefined;
  /** Undefined where it is missing; a count needs none. */
  readonly weight: number | undefined;
}

/**
 * One corporate figure from the local ones: counts are added; rates are all counts over all population, times `per`;
 * percentages and reductions are weighted by their denominators or baselines. A locality without a figure leaves with
 * its weight, one without a weight with its figure. #N/A when nothing is left, #DIV/0! when the weights add to 0.
 *
 * Source: Framework report 2007, para 27(1); Planning report 2002, paras 5-6.
 */
export function aggregate(figures: readonly LocalFigure[], kind: Kind, per: number): number {
  const present = figures.flatMap(({ value, weight }) =>
    value === undefined || (kind !== "count" && weight === undefined) ? [] : [{ value, weight: weight ?? 0 }],
  );
  if (present.length === 0)
    throw absent("values", "no figure is left to add up. Enter at least one with its weight.");
  if (kind === "count") return sumAmounts(present.map(({ value }) => value));
  const weights = sumExact(present.map(({ weight }) => weight));
  if (weights === 0) throw dividedByZero();
  if (kind === "rate") return (per * sumExact(present.map(({ value }) => value))) / weights;
  return present.reduce((sum, { value, weight }) => sum + value * weight, 0) / weights;
}
