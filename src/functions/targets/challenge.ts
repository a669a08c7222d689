import { challenge as challengeOf, CHALLENGE_ROWS } from "../../model/targets/challenge";
import { answer } from "../edge/answer";
import { amount, figure, knownFigure, polarity as whichIsBetter } from "../edge/readers";

/**
 * Is a proposed target challenging and achievable?
 * @customfunction CHALLENGE CHALLENGE
 * @words is it ambitious, stretching, test a target, peers
 * @param target The proposed target
 * @param history At least three yearly figures, oldest first, one row or one column
 * @param [polarity] Which direction is better: higher or lower; usually lower
 * @param [peers] Figures of the peers, one row or one column; missing ones are left out
 * @returns A table of Measure and Value: the verdict, the latest figure, the trend for next year, the best year's improvement applied, and with peers their median and the target's rank and quartile among them.
 * @throws #N/A No target.
 * @throws #VALUE! Fewer than three years, a gap in the history.
 * @example =PLAN.CHALLENGE(12,{10,11,12}) → {"Measure","Value";"Verdict","Challenging and achievable";"Latest",12;"Trend for next year",13;"Best year's improvement applied",12;"Peer median","";"Rank","";"Quartile",""}
 * @see Planning report 2002, Appendix 2, item 2; Framework report 2007, para 38. Tests are standard practice, the wording of the verdict is ours.
 */
export function challenge(target: any[][], history: any[][], polarity?: any[][], peers?: any[][]): any[][] {
  return answer({ target, history, polarity, peers }, (given) => {
    const found = challengeOf(
      given.value("target", knownFigure({ what: "target" })),
      given.list("history", amount()),
      given.value("polarity", whichIsBetter("lower")),
      given.list("peers", figure()).flatMap((peer) => (peer === undefined ? [] : [peer])),
    );
    return [["Measure", "Value"], ...CHALLENGE_ROWS.map(([label, part]) => [label, found[part]])];
  });
}
