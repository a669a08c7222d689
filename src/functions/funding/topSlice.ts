import { topSlice as shareTopSlice } from "../../model/funding/topSlice";
import type { ResultCell } from "../edge/answer";
import { answerFilled } from "../edge/answerFilled";
import { itemsOf } from "../edge/itemsOf";
import { amount, share } from "../edge/readers";

/**
 * What each authority pays into and gets out of a top-slice.
 * @customfunction TOPSLICE TOPSLICE
 * @words top slice, pool, levy, redistribute
 * @param grants Grant of each authority, one row or one column, money, 0 or more; blank is 0
 * @param rate The fraction taken from every grant, such as 2% or 0.02
 * @param basis Share of the pool for each authority, 0 or more, of any size; a row blank in both lists is dropped
 * @returns A table with what each authority contributed, received and has net, numbered as in the input, and the total, whose net is 0. In the unit of the grants.
 * @throws #DIV/0! A basis that is 0 for everyone.
 * @throws #VALUE! A rate that is no fraction, lists of different lengths.
 * @example =PLAN.TOPSLICE({100;100},0.1,{3;1}) → {"Authority","Contributed","Received","Net";"Authority 1",10,15,5;"Authority 2",10,5,-5;"Total",20,20,0}
 * @see LAA report 2007, para 6
 */
export function topSlice(grants: any[][], rate: any[][], basis: any[][]): any[][] {
  return answerFilled({ grants, rate, basis }, ["grants", "basis"], (given) => {
    const notNegative = amount({ blank: 0, atLeast: 0 });
    const taken = given.value("rate", share());
    const longest = given.longest("grants", "basis");
    const payers = given.listLike(longest, "grants", notNegative);
    const receivers = given.listLike(longest, "basis", notNegative);
    const rows = given.filledItems(["grants", "basis"]);
    const result = shareTopSlice(itemsOf(payers, rows), taken, itemsOf(receivers, rows));
    const lines = [...result.authorities, result.total].map(
      ({ contributed, received, net }, index): ResultCell[] => {
        const row = rows[index];
        return [row === undefined ? "Total" : `Authority ${row + 1}`, contributed, received, net];
      },
    );
    return [["Authority", "Contributed", "Received", "Net"], ...lines];
  });
}
