import { projection } from "../../model/targets/projection";
import { answer } from "../edge/answer";
import { amount, asWritten, knownFigure } from "../edge/readers";

/**
 * Year-end figure if the year goes on as it has begun.
 * @customfunction PROJECT PROJECT
 * @words forecast, year end, outturn, projection, extrapolate
 * @param toDate The figure so far
 * @param elapsed Periods gone; whole with a profile
 * @param [periods] Periods in the year; usually 12, or the length of the profile
 * @param [profile] One row or column of period weights, such as last year's counts; usually a straight line
 * @returns The projected year-end figure for each position of the ranges.
 * @throws #N/A A missing figure.
 * @throws #DIV/0! Nothing has elapsed, or nothing of the profile.
 * @throws #VALUE! More elapsed periods than the year has, a profile of another length than the periods.
 * @example =PLAN.PROJECT(480,1,2,{500,700}) → 1152
 * @see Standard practice
 */
export function project(toDate: any[][], elapsed: any[][], periods?: any[][], profile?: any[][]): any[][] {
  return answer({ toDate, elapsed, periods, profile }, (given) => {
    const weights = given.isOmitted("profile")
      ? undefined
      : given.list("profile", amount({ atLeast: 0, blank: 0 }));
    return given.each(
      [
        given.figure("toDate", knownFigure()),
        given.setting("elapsed", asWritten(amount({ atLeast: 0 }))),
        given.setting("periods", asWritten(amount({ above: 0 })), weights?.length ?? 12),
      ],
      (soFar, gone, inYear) => projection(soFar, gone, inYear, weights),
    );
  });
}
