import {
  COUNCIL_TAX_LIMIT_ROWS,
  councilTaxLimit as limitOnIncrease,
} from "../../model/budget/councilTaxLimit";
import { invalid, Refusal } from "../../model/refusal";
import { answer, type ResultCell } from "../edge/answer";
import { listed } from "../edge/elementwise";
import type { Given } from "../edge/given";
import { amount, fraction, knownFigure, unlessBlank } from "../edge/readers";

const EACH = ["bandD", "previous", "percent", "pounds"] as const;

/**
 * Whether an increase in Band D is within the limit on increases, and the highest that is. Limits are set each year.
 * @customfunction COUNCILTAX.LIMIT COUNCILTAX.LIMIT
 * @words referendum, cap, excessive increase, band d rise
 * @param bandD Band D proposed, pounds
 * @param previous Last year's Band D, pounds
 * @param [percent] Limit on the increase as a fraction, such as 2.99% or 0.0299; usually none
 * @param [pounds] Limit on the increase in pounds; usually none. With both, the larger counts
 * @returns The increase in pounds and as a fraction, the highest Band D within the limit (rounded down to the penny), the room left, and whether it is within: a table for single values; for lists a row of headings and one row for each case.
 * @throws #N/A No Band D, or none of last year.
 * @throws #VALUE! Neither limit, a percentage that is no fraction, lists of different lengths.
 * @example =PLAN.COUNCILTAX.LIMIT(226.54,219.03,0.0299,12) → {"Measure","Value";"Increase",7.51;"Increase, share",0.034287…;"Highest within the limit",231.03;"Room",4.49;"Within the limit","Yes"}
 * @see Localism Act 2011, Schedule 5
 */
export function councilTaxLimit(
  bandD: any[][],
  previous: any[][],
  percent?: any[][],
  pounds?: any[][],
): any[][] {
  return answer({ bandD, previous, percent, pounds }, (given: Given<(typeof EACH)[number]>) => {
    const tax = knownFigure({ what: "Band D", above: 0 });
    const cases = given.each(
      [
        listed(given.figure("bandD", tax)),
        listed(given.figure("previous", tax)),
        listed(given.setting("percent", unlessBlank(fraction({ atLeast: 0 })))),
        listed(given.setting("pounds", unlessBlank(amount({ atLeast: 0 })))),
      ],
      (proposed, last, share, sum) => {
        if (share === undefined && sum === undefined) {
          throw invalid(
            "percent",
            "found nothing, and no pounds. Enter the limit as percent, pounds or both.",
          );
        }
        return limitOnIncrease(proposed, last, share, sum);
      },
    );
    const rows = cases
      .flat()
      .map((found): ResultCell[] =>
        COUNCIL_TAX_LIMIT_ROWS.map(([, part]) =>
          found === "" || found instanceof Refusal ? found : found[part],
        ),
      );
    const headings = COUNCIL_TAX_LIMIT_ROWS.map(([label]) => label);
    if (!EACH.every((name) => given.isSingle(name))) return [headings, ...rows];
    const [only = []] = rows;
    const refused = only.find((cell) => cell instanceof Refusal);
    if (refused) throw refused;
    return [["Measure", "Value"], ...headings.map((label, row) => [label, only[row]])];
  });
}
