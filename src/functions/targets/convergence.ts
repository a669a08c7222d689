import { invalid } from "../../model/refusal";
import { convergence as groupConvergence } from "../../model/targets/convergence";
import { answer } from "../edge/answer";
import { amount, knownFigure } from "../edge/readers";

/**
 * Has the gap between two groups narrowed, and for the right reason?
 * @customfunction CONVERGENCE CONVERGENCE
 * @words narrowing the gap, inequality, two groups
 * @param before1 Group 1 before (higher is better)
 * @param before2 Group 2 before
 * @param after1 Group 1 after
 * @param after2 Group 2 after
 * @param [interval1] 95% half-width of the gap before
 * @param [interval2] 95% half-width of the gap after
 * @returns A table of Measure and Value: gap before and after (group 1 less group 2), the share of the gap that has closed, whether the group that led at the start fell, and with both intervals whether the change is more than chance.
 * @throws #N/A A missing figure.
 * @throws #DIV/0! In Reduction, when there was no gap before.
 * @throws #VALUE! Only one interval.
 * @example =PLAN.CONVERGENCE(80,75,70,68) → {"Measure","Value";"Gap before",5;"Gap after",2;"Reduction",0.6;"Levelling down","Yes";"Significant",""}
 * @see Budget submission 2010-13, KPI 2(b)
 */
export function convergence(
  before1: any[][],
  before2: any[][],
  after1: any[][],
  after2: any[][],
  interval1?: any[][],
  interval2?: any[][],
): any[][] {
  return answer({ before1, before2, after1, after2, interval1, interval2 }, (given) => {
    const halfWidth = (name: "interval1" | "interval2") =>
      given.value(name, amount({ atLeast: 0, blank: 0 })) || undefined;
    const before = {
      group1: given.value("before1", knownFigure()),
      group2: given.value("before2", knownFigure()),
      interval: halfWidth("interval1"),
    };
    const after = {
      group1: given.value("after1", knownFigure()),
      group2: given.value("after2", knownFigure()),
      interval: halfWidth("interval2"),
    };
    if ((before.interval === undefined) !== (after.interval === undefined)) {
      const missing = before.interval === undefined ? "interval1" : "interval2";
      throw invalid(missing, "found nothing. Enter both intervals, or neither.");
    }
    const found = groupConvergence(before, after);
    return [
      ["Measure", "Value"],
      ["Gap before", found.gapBefore],
      ["Gap after", found.gapAfter],
      ["Reduction", found.reduction],
      ["Levelling down", found.levellingDown],
      ["Significant", found.significant],
    ];
  });
}
