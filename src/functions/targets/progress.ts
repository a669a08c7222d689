import { progress as progressToTarget } from "../../model/targets/progress";
import { answer } from "../edge/answer";
import { knownFigure } from "../edge/readers";

/**
 * Share of the way from baseline to target.
 * @customfunction PROGRESS PROGRESS
 * @words how much of the way, per cent achieved, achieved so far
 * @param baseline The baseline
 * @param target The target
 * @param actual The figure reached
 * @returns A fraction for each position of the ranges: 1 is there, below 0 has gone backwards. Works whichever direction is better.
 * @throws #N/A A missing figure.
 * @throws #DIV/0! The target is the baseline.
 * @example =PLAN.PROGRESS(100,85,94) → 0.4
 * @see Standard practice
 */
export function progress(baseline: any[][], target: any[][], actual: any[][]): any[][] {
  return answer({ baseline, target, actual }, (given) =>
    given.each(
      [
        given.figure("baseline", knownFigure({ what: "baseline" })),
        given.figure("target", knownFigure({ what: "target" })),
        given.figure("actual", knownFigure()),
      ],
      progressToTarget,
    ),
  );
}
