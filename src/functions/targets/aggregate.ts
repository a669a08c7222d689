import { aggregate as aggregateFigures, KINDS } from "../../model/targets/aggregate";
import { invalid } from "../../model/refusal";
import { answerFilled } from "../edge/answerFilled";
import { amount, figure, option } from "../edge/readers";

/**
 * Rolls local figures up to one corporate figure in the right way for their kind.
 * @customfunction AGGREGATE AGGREGATE
 * @words add up boroughs, roll up, weighted average, total of areas
 * @param values The local figures, any range (for a rate the counts); a missing one leaves with its weight
 * @param kind count, rate, percentage or reduction
 * @param [weights] Populations, denominators or baselines, in the shape of the values; needed except for a count
 * @param [per] For a rate, per how many; usually 1000
 * @returns One figure: the sum of counts, the rate of all together, or the weighted percentage or reduction. The boroughs together are not the whole service: add a row for the rest where it matters.
 * @throws #N/A No figure is left.
 * @throws #DIV/0! The weights add to 0.
 * @throws #VALUE! Missing or negative weights, weights of another shape, an unknown kind.
 * @example =PLAN.AGGREGATE({60;50;40},"percentage",{100;300;600}) → 45
 * @see Framework report 2007, para 27(1); Planning report 2002, paras 5-6
 */
export function aggregate(values: any[][], kind: any[][], weights?: any[][], per?: any[][]): any[][] {
  return answerFilled({ values, kind, weights, per }, ["values", "weights"], (given) => {
    const adds = given.value("kind", option(KINDS));
    const multiple = given.value("per", amount({ above: 0 }), 1000);
    if (adds !== "count" && given.isOmitted("weights")) {
      throw invalid(
        "weights",
        `found nothing. A ${adds} adds up by its weights: give one for each of the values.`,
      );
    }
    const figures = given.block("values", figure()).flat();
    const weighing = adds === "count" ? [] : given.cellsLike("values", "weights", figure({ atLeast: 0 }));
    return aggregateFigures(
      figures.map((value, index) => ({ value, weight: weighing[index] })),
      adds,
      multiple,
    );
  });
}
