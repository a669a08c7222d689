import { status, STATUS_RULES, USUAL_TOLERANCE } from "../../model/targets/status";
import { invalid } from "../../model/refusal";
import { answer } from "../edge/answer";
import { amount, figure, option, polarityOrNeutral, share } from "../edge/readers";

// Made once: a formula filled down calls thousands of times.
const RULE = option(STATUS_RULES, "percent");
const POLARITY = polarityOrNeutral("higher");
const FIGURE = figure();
const SHARE = share({ blank: 0, atLeast: 0 });
const POINTS = amount({ blank: 0, atLeast: 0 });
const NOT_ASKED = () => undefined;

/**
 * Green, amber or red against target, as a word. The thresholds are a house convention: change the tolerance to yours.
 * @customfunction RAG RAG
 * @words red amber green, traffic light, status, on target
 * @param actual The figure reached; n/a, tbc or blank is No data
 * @param target The target; n/a, tbc or blank is No data
 * @param [polarity] Which direction is better: higher, lower or neutral; usually higher
 * @param [tolerance] The amber band as a fraction of the target, for the rule points in the indicator's unit; usually 0.05
 * @param [rule] percent, points or direction; usually percent
 * @param [previous] The previous figure, needed for the rule direction
 * @returns Green, Amber, Red, No data or n/a (neutral) for each position of the ranges. A target of 0 leaves no amber band under percent.
 * @throws #VALUE! A tolerance that is no fraction, an unknown rule, the rule direction without the previous figure.
 * @example =PLAN.RAG({95;106},100,{"higher";"lower"}) → {"Amber";"Red"}
 * @example =PLAN.RAG(85,100,"higher",0.1,"direction",80) → "Amber"
 * @see Standard practice; direction: London Borough of Havering (public copy, which uses 10%)
 */
export function rag(
  actual: any[][],
  target: any[][],
  polarity?: any[][],
  tolerance?: any[][],
  rule?: any[][],
  previous?: any[][],
): any[][] {
  return answer({ actual, target, polarity, tolerance, rule, previous }, (given) => {
    const chosen = given.value("rule", RULE);
    if (chosen === "direction" && given.isOmitted("previous")) {
      throw invalid("previous", "found nothing. The rule direction needs the previous figure: enter it.");
    }
    const band = chosen === "points" ? POINTS : SHARE;
    return given.each(
      [
        given.figure("actual", FIGURE),
        given.figure("target", FIGURE),
        given.setting("polarity", POLARITY),
        given.setting("tolerance", band, USUAL_TOLERANCE),
        given.setting("rule", () => chosen),
        given.setting("previous", chosen === "direction" ? FIGURE : NOT_ASKED),
      ],
      status,
    );
  });
}
