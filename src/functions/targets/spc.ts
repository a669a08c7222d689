import { roundAmount } from "../../model/numbers/roundAmount";
import { assurance } from "../../model/targets/assurance";
import { CHART_COLUMNS, controlLimits } from "../../model/targets/controlChart";
import { signals } from "../../model/targets/signals";
import { answer } from "../edge/answer";
import { asWritten, figure, polarityOrNeutral, yesNo } from "../edge/readers";

/**
 * A control chart (XmR): which points are more than ordinary variation. Fewer than about 12 points are provisional.
 * @customfunction SPC SPC
 * @words control chart, statistical process control, signals, special cause
 * @param values At least two figures, oldest first, one row or one column; a missing one keeps its row and is left out of all sums
 * @param [target] Target, for the assurance; usually none
 * @param [polarity] Which direction is better, for the assurance: higher, lower or neutral; usually higher
 * @param [screen] Yes to drop moving ranges of 3.267 times their average or more, once; usually no
 * @returns A table, one row for each point: Point, Value, Mean, Lower limit, Upper limit, Signal and Assurance.
 * @throws #VALUE! Fewer than two figures.
 * @example =PLAN.SPC({10,12,11},9) → {"Point","Value","Mean","Lower limit","Upper limit","Signal","Assurance";1,10,11,7.01,14.99,"","Hit and miss";2,12,11,7.01,14.99,"","Hit and miss";3,11,11,7.01,14.99,"","Hit and miss"}
 * @see NHSRplotthedots rules (public source)
 */
export function spc(values: any[][], target?: any[][], polarity?: any[][], screen?: any[][]): any[][] {
  return answer({ values, target, polarity, screen }, (given) => {
    const points = given.list("values", asWritten(figure()));
    const figures = points.flatMap((point) => (point === undefined ? [] : [point]));
    const limits = controlLimits(figures, given.value("screen", yesNo({ blank: false })));
    const [mean, lower, upper] = [limits.mean, limits.lower, limits.upper].map(roundAmount);
    const better = given.value("polarity", polarityOrNeutral("higher"));
    const aim = given.value("target", asWritten(figure()));
    const assured = aim === undefined ? "" : assurance(aim, limits, better);
    const found = signals(figures, limits).values();
    return [
      CHART_COLUMNS,
      ...points.map((point, index) => [
        index + 1,
        point === undefined ? "" : roundAmount(point),
        mean,
        lower,
        upper,
        point === undefined ? "" : found.next().value,
        assured,
      ]),
    ];
  });
}
