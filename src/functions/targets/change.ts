import { change as changeBetween } from "../../model/targets/change";
import { answer } from "../edge/answer";
import { knownFigure, option } from "../edge/readers";

/**
 * Change between two figures.
 * @customfunction CHANGE CHANGE
 * @words percentage change, year on year, growth rate, percentage points
 * @param before The earlier figure
 * @param after The later figure
 * @param [output] share, or points (for percentages); usually share
 * @returns The change as a fraction of the earlier figure, or in points, for each position of the ranges.
 * @throws #N/A A missing figure.
 * @throws #DIV/0! The share of 0, also from 0 to 0.
 * @example =PLAN.CHANGE(51.2,53.2,"points") → 2
 * @see Standard practice; Budget submission 2010-13, KPI 3(b)
 */
export function change(before: any[][], after: any[][], output?: any[][]): any[][] {
  return answer({ before, after, output }, (given) => {
    const unit = given.value("output", option(["share", "points"], "share"));
    return given.each(
      [given.figure("before", knownFigure()), given.figure("after", knownFigure())],
      (from, to) => changeBetween(from, to, unit),
    );
  });
}
