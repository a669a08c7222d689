import { areaBasedGrant } from "../../model/funding/areaBasedGrant";
import { counted } from "../../model/counted";
import { together } from "../../model/numbers/together";
import { invalid, Refusal, type Figure } from "../../model/refusal";
import { answer } from "../edge/answer";
import { amount, whole } from "../edge/readers";
import { refuseBeyondSheet } from "../edge/size";
import { transpose } from "../edge/transpose";

/**
 * Area Based Grant by authority and stream, each stream on its own criteria, adding up to each stream exactly.
 * @customfunction ABG.ALLOCATE ABG.ALLOCATE
 * @words area based grant, share a grant, streams by authority, distribution
 * @param streamTotals Money of each stream, one row or one column; blank is 0
 * @param criteria Weights, 0 or more: authorities down, streams across; blank is 0
 * @param [decimals] Decimals of the unit shared out, -6 to 10; usually 0
 * @returns The grant of each authority from each stream, in the shape of criteria. Each column adds up to its total, rounded to the unit, by largest remainder. A stream without money and criteria is 0.
 * @throws #DIV/0! A stream with money but no criteria, in its column only.
 * @throws #VALUE! A negative weight, or as many totals as there are not columns of criteria.
 * @example =PLAN.ABG.ALLOCATE({100,10},{1,1;1,2;1,1}) → {34,3;33,5;33,2}
 * @see Framework report 2007, paras 68 and 71
 */
export function abgAllocate(streamTotals: any[][], criteria: any[][], decimals?: any[][]): any[][] {
  return answer({ streamTotals, criteria, decimals }, (given) => {
    const { rows, columns } = given.size("criteria");
    refuseBeyondSheet(rows, columns);
    const streams = transpose(given.block("criteria", amount({ blank: 0, atLeast: 0 })));
    const money = amount({ blank: 0 });
    const totals = given.isNothing("streamTotals", money)
      ? streams.map(() => 0)
      : given.list("streamTotals", money);
    const unit = given.value("decimals", whole({ atLeast: -6, atMost: 10 }), 0);
    if (streams.length !== totals.length) {
      const found = `has ${counted(totals.length, "cell")}, criteria has ${counted(streams.length, "column")}`;
      throw invalid("streamTotals", `${found}. Give one total for each column.`);
    }
    return transpose(together([totals, streams], (total, weights) => column(total, weights, unit)));
  });
}

/** Money without criteria fails in its own column. */
function column(total: number, weights: readonly number[], unit: number): Figure[] {
  try {
    return areaBasedGrant(total, weights, unit);
  } catch (reason) {
    if (reason instanceof Refusal) return weights.map(() => reason);
    throw reason;
  }
}
