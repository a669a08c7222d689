import { cumulative, milestones as periodTargets } from "../../model/targets/milestones";
import { answer } from "../edge/answer";
import { amount, knownFigure, option } from "../edge/readers";
import { refuseBeyondSheet } from "../edge/size";

/**
 * Splits a year's target over its months or quarters by the usual seasonal pattern. For counts only: rates and percentages do not add up over periods.
 * @customfunction MILESTONES MILESTONES
 * @words monthly targets, seasonal profile, phasing, cumulative target
 * @param annualTarget The year's target, a count
 * @param profile Weights of the periods in one row or column, or past years down and periods across; blank is 0, an empty year is left out
 * @param [output] cumulative or period; usually cumulative
 * @returns A row of targets (a column when the profile is one), in the target's own last decimal; cumulative ends exactly on the target.
 * @throws #N/A No target.
 * @throws #DIV/0! A profile of nothing.
 * @throws #VALUE! A negative weight, an unknown output.
 * @example =PLAN.MILESTONES(100,{10,20,30,40;20,20,30,30},"period") → {15,20,30,35}
 * @see Standard practice; LAA slides 2007, line 92 (at least annual milestones)
 */
export function milestones(annualTarget: any[][], profile: any[][], output?: any[][]): any[][] {
  return answer({ annualTarget, profile, output }, (given) => {
    const target = given.value("annualTarget", knownFigure({ what: "target" }));
    const wanted = given.value("output", option(["cumulative", "period"], "cumulative"));
    refuseBeyondSheet(given.size("profile").rows, given.size("profile").columns);
    const weights = given.block("profile", amount({ atLeast: 0, blank: 0 }));
    const isColumn = given.size("profile").columns === 1;
    const periods = periodTargets(target, isColumn ? [weights.flat()] : weights);
    const result = wanted === "period" ? periods : cumulative(periods);
    return isColumn ? result.map((period) => [period]) : [result];
  });
}
