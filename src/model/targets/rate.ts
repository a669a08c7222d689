import { dividedByZero, type Figure } from "../refusal";

/**
 * A rate per 1,000 (or `per`) of population; a division by zero without a population.
 *
 * Source: Budget submission 2010-13, KPI 3(a).
 */
export function rate(count: number, population: number, per: number): Figure {
  return population === 0 ? dividedByZero() : (per * count) / population;
}
