import { roundAmount } from "../../model/numbers/roundAmount";
import { invalid } from "../../model/refusal";
import { assurance } from "../../model/targets/assurance";
import { CHART_COLUMNS, controlChart } from "../../model/targets/controlChart";
import { answer, type ResultCell } from "../edge/answer";
import type { Given } from "../edge/given";
import { asWritten, figure, polarityOrNeutral, unlessBlank, whole, yesNo } from "../edge/readers";
import { refuseBeyondSheet } from "../edge/size";

type Name = "values" | "target" | "polarity" | "screen" | "baseline" | "rebase";

/**
 * A control chart (XmR): which points are more than ordinary variation. Fewer than about 12 points are provisional.
 * @customfunction SPC SPC
 * @words control chart, statistical process control, signals, special cause
 * @param values At least two figures, oldest first, one row or one column; a missing one keeps its row and is left out of all sums
 * @param [target] Target, for the assurance; usually none
 * @param [polarity] Which direction is better, for the assurance: higher, lower or neutral; usually higher
 * @param [screen] Yes to drop moving ranges of 3.267 times their average or more, once; usually no
 * @param [baseline] Take mean and limits from the first so many figures, 2 or more; usually all
 * @param [rebase] Point numbers, rising, from each of which on mean and limits are worked out anew; signals do not run across
 * @returns A table, one row for each point: Point, Value, Mean, Lower limit, Upper limit, Signal and Assurance.
 * @throws #VALUE! Fewer than two figures, also from one rebase to the next; a baseline of more figures than there are.
 * @example =PLAN.SPC({10,12,11},9) → {"Point","Value","Mean","Lower limit","Upper limit","Signal","Assurance";1,10,11,7.01,14.99,"","Hit and miss";2,12,11,7.01,14.99,"","Hit and miss";3,11,11,7.01,14.99,"","Hit and miss"}
 * @see NHSRplotthedots rules (public source)
 */
export function spc(
  values: any[][],
  target?: any[][],
  polarity?: any[][],
  screen?: any[][],
  baseline?: any[][],
  rebase?: any[][],
): any[][] {
  return answer({ values, target, polarity, screen, baseline, rebase }, (given: Given<Name>) => {
    const points = given.list("values", asWritten(figure()));
    refuseBeyondSheet(points.length, CHART_COLUMNS.length);
    const chart = controlChart(points, {
      screen: given.value("screen", yesNo({ blank: false })),
      baseline: given.value("baseline", unlessBlank(whole({ atLeast: 2 }))),
      rebase: rebasePoints(given, points.length),
    });
    const better = given.value("polarity", polarityOrNeutral("higher"));
    const aim = given.value("target", asWritten(figure()));
    const rows = chart.flatMap(({ limits, points: own }) => {
      const [mean, lower, upper] = [limits.mean, limits.lower, limits.upper].map(roundAmount);
      const assured = aim === undefined ? "" : assurance(aim, limits, better);
      return own.map(({ value, signal }) => [asReturned(value), mean, lower, upper, signal, assured]);
    });
    return [CHART_COLUMNS, ...rows.map((cells, index) => [index + 1, ...cells])];
  });
}

function rebasePoints(given: Given<Name>, points: number): number[] {
  if (given.isOmitted("rebase")) return [];
  const starts = given.list("rebase", whole({ atLeast: 2, atMost: points }));
  starts.forEach((start, place) => {
    const before = starts[place - 1];
    if (before === undefined || start > before) return;
    throw invalid("rebase", `found ${start} after ${before}. Let the points rise.`, place);
  });
  return starts;
}

function asReturned(value: number | undefined): ResultCell {
  return value === undefined ? "" : roundAmount(value);
}
