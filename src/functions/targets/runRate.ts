import { runRate as neededRunRate } from "../../model/targets/runRate";
import { answer } from "../edge/answer";
import { amount, asWritten, knownFigure } from "../edge/readers";

/**
 * What each remaining period must average to hit the target.
 * @customfunction RUNRATE RUNRATE
 * @words needed each month, remaining, catch up, required rate
 * @param target The year's target, a count
 * @param toDate The count so far
 * @param elapsed Periods gone
 * @param [periods] Periods in the year; usually 12
 * @returns The count each remaining period must average, for each position of the ranges; negative when a ceiling has already been passed.
 * @throws #N/A A missing figure.
 * @throws #DIV/0! No period is left.
 * @throws #VALUE! More elapsed periods than the year has.
 * @example =PLAN.RUNRATE(1140,1200,10) → -30
 * @see Standard practice
 */
export function runRate(target: any[][], toDate: any[][], elapsed: any[][], periods?: any[][]): any[][] {
  return answer({ target, toDate, elapsed, periods }, (given) =>
    given.each(
      [
        given.figure("target", knownFigure({ what: "target" })),
        given.figure("toDate", knownFigure()),
        given.setting("elapsed", asWritten(amount({ atLeast: 0 }))),
        given.setting("periods", asWritten(amount({ above: 0 })), 12),
      ],
      neededRunRate,
    ),
  );
}
