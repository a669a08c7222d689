import { achieved, averageReward, reward as rewardOf } from "../../model/funding/reward";
import { sumAmounts } from "../../model/numbers/sumAmounts";
import { absent, Refusal } from "../../model/refusal";
import { answer } from "../edge/answer";
import type { Given } from "../edge/given";
import { amount, knownFigure, option, share } from "../edge/readers";

type Name = "without" | "withReward" | "actual" | "potential" | "threshold" | "rule";

/**
 * Performance reward grant earned. The rule average is illustrative, unconfirmed: the 2008-11 scheme was cancelled in 2010.
 * @customfunction REWARD REWARD
 * @words reward grant, stretch target, lpsa, performance reward
 * @param without Level expected without the agreement
 * @param withReward The stretched level
 * @param actual Level reached
 * @param potential The pot, money: for each target under the rule target; the whole pot, or a range that is added up, under average
 * @param [threshold] Least achievement that is paid, a fraction; usually 0.6
 * @param [rule] target or average; usually target
 * @returns The reward in the unit of the pot: for each position of the ranges under target, one amount under average. Nothing is paid below the threshold, and never more than the pot.
 * @throws #N/A A missing level; under average for the whole call.
 * @throws #DIV/0! No stretch: the levels with and without the agreement are the same.
 * @throws #VALUE! A blank pot, a threshold that is no fraction, an unknown rule.
 * @example =PLAN.REWARD(100,80,84,100000) → 80000
 * @see target: LPSA reward clause (public copy), Framework report 2007, para 75. average: illustrative, unconfirmed. Cancelled in 2010: the department's newsroom (public copy).
 */
export function reward(
  without: any[][],
  withReward: any[][],
  actual: any[][],
  potential: any[][],
  threshold?: any[][],
  rule?: any[][],
): any[][] {
  return answer({ without, withReward, actual, potential, threshold, rule }, (given: Given<Name>) => {
    const least = given.value("threshold", share(), 0.6);
    const levels = [
      given.figure("without", knownFigure({ what: "level without the agreement" })),
      given.figure("withReward", knownFigure({ what: "stretched level" })),
      given.figure("actual", knownFigure({ what: "level reached" })),
    ] as const;
    if (given.value("rule", option(["target", "average"], "target")) === "target") {
      const pot = given.setting("potential", amount({ atLeast: 0 }));
      return given.each([...levels, pot], (expected, stretched, reached, potential) =>
        rewardOf(achieved(expected, stretched, reached), potential, least),
      );
    }
    const fractions = given.each(levels, achieved).flat().flatMap(fractionOrNothing);
    if (fractions.length === 0) throw absent("actual", "no target has figures yet. Enter them.");
    return averageReward(fractions, wholePot(given), least);
  });
}

/** Blank rows are ignored; a target without an answer leaves none for the average. */
function fractionOrNothing(fraction: number | Refusal | ""): number[] {
  if (fraction instanceof Refusal) throw fraction;
  return fraction === "" ? [] : [fraction];
}

function wholePot(given: Given<Name>): number {
  const { rows, columns } = given.size("potential");
  if (rows * columns === 1) return given.value("potential", amount({ atLeast: 0 }));
  return sumAmounts(given.block("potential", amount({ blank: 0, atLeast: 0 })).flat());
}
