import {
  corporate as corporateTarget,
  CORPORATE_ROWS,
  OVERRIDE_REASONS,
} from "../../model/targets/corporate";
import { answer } from "../edge/answer";
import { figure, knownFigure, option, polarity as whichIsBetter } from "../edge/readers";

/**
 * The corporate target: the local aggregate unless one of three reasons overrides it.
 * @customfunction CORPORATE CORPORATE
 * @words roll up, force target, corporate target, override
 * @param aggregate The aggregate of the local targets
 * @param [override] A corporate target that replaces it; usually none
 * @param [reason] performance, strategy or external; needed with an override
 * @param [polarity] Which direction is better: higher or lower; usually lower
 * @param [minimum] Minimum standard; usually none
 * @returns A table of Item and Value: aggregate, override, reason, corporate target, how much more demanding than the aggregate it is (below 0 softer), and a note.
 * @throws #N/A No aggregate.
 * @throws #VALUE! An override without a reason.
 * @example =PLAN.CORPORATE(2300,2200,"external") → {"Item","Value";"Aggregate",2300;"Override",2200;"Reason","external";"Corporate target",2200;"Gap to aggregate",100;"Note","Override: external"}
 * @see Framework report 2007, para 27(1) and (2)
 */
export function corporate(
  aggregate: any[][],
  override?: any[][],
  reason?: any[][],
  polarity?: any[][],
  minimum?: any[][],
): any[][] {
  return answer({ aggregate, override, reason, polarity, minimum }, (given) => {
    const local = given.value("aggregate", knownFigure({ what: "aggregate" }));
    const replaces = given.value("override", figure());
    const isReasonGiven = replaces !== undefined && !given.isOmitted("reason");
    const why = isReasonGiven ? given.value("reason", option(OVERRIDE_REASONS)) : undefined;
    const better = given.value("polarity", whichIsBetter("lower"));
    const minimum = given.value("minimum", figure());
    const found = corporateTarget(local, replaces, why, better, minimum);
    return [["Item", "Value"], ...CORPORATE_ROWS.map(([label, part]) => [label, found[part]])];
  });
}
