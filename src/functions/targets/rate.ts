import { rate as ratePerPopulation } from "../../model/targets/rate";
import { answer } from "../edge/answer";
import { amount, knownFigure } from "../edge/readers";

// Made once: a formula filled down calls thousands of times.
const COUNT = knownFigure({ what: "count", atLeast: 0 });
const POPULATION = amount({ atLeast: 0, blank: 0 });
const PER = amount({ above: 0 });

/**
 * A rate per 1,000 (or other number) of population.
 * @customfunction RATE RATE
 * @words per head, per 1000, per capita, crime rate
 * @param count The count
 * @param population The population
 * @param [per] Per how many; usually 1000
 * @returns The rate for each position of the ranges.
 * @throws #N/A A missing count.
 * @throws #DIV/0! No population.
 * @throws #VALUE! A negative count or population.
 * @example =PLAN.RATE(1200,250000) → 4.8
 * @see Budget submission 2010-13, KPI 3(a)
 */
export function rate(count: any[][], population: any[][], per?: any[][]): any[][] {
  return answer({ count, population, per }, (given) =>
    given.each(
      [given.figure("count", COUNT), given.figure("population", POPULATION), given.setting("per", PER, 1000)],
      ratePerPopulation,
    ),
  );
}
