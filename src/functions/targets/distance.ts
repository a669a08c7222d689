import { distance as distanceToTarget } from "../../model/targets/distance";
import { answer } from "../edge/answer";
import { knownFigure, option, polarityOrNeutral } from "../edge/readers";

/**
 * How far ahead of (positive) or behind (negative) the trajectory.
 * @customfunction DISTANCE DISTANCE
 * @words how far behind, how far off target, variance, shortfall against target
 * @param actual The figure reached
 * @param target The target
 * @param [polarity] Which direction is better: higher, lower or neutral; usually higher
 * @param [output] amount, or share of the target; usually amount
 * @returns The distance in the indicator's unit, or as a fraction of the target, for each position of the ranges; n/a for a neutral indicator.
 * @throws #N/A A missing figure.
 * @throws #DIV/0! The share of a target of 0.
 * @example =PLAN.DISTANCE(88,90,"lower") → 2
 * @see Standard practice
 */
export function distance(actual: any[][], target: any[][], polarity?: any[][], output?: any[][]): any[][] {
  return answer({ actual, target, polarity, output }, (given) => {
    const unit = given.value("output", option(["amount", "share"], "amount"));
    return given.each(
      [
        given.figure("actual", knownFigure()),
        given.figure("target", knownFigure({ what: "target" })),
        given.setting("polarity", polarityOrNeutral("higher")),
      ],
      (reached, aim, better) => distanceToTarget(reached, aim, better, unit),
    );
  });
}
