import { invalid, Refusal } from "../../model/refusal";
import { INTERVAL_METHODS, surveyInterval as intervalOf } from "../../model/targets/survey";
import { answer, type ResultCell } from "../edge/answer";
import { amount, knownShare, option, share as fractionOfOne } from "../edge/readers";
import { transpose } from "../edge/transpose";

/**
 * The range in which the true share probably lies.
 * @customfunction SURVEY.INTERVAL SURVEY.INTERVAL
 * @words confidence interval, margin of error, sample size
 * @param share The share found, as a fraction, one cell or a list
 * @param sample People asked, one cell or a list
 * @param [confidence] Confidence, above 0 and below 1; usually 0.95
 * @param [designEffect] Design effect of the survey, above 0, one cell or a list; usually 1
 * @param [method] normal or wilson; usually normal
 * @returns Lower and upper end, fractions between 0 and 1, a row for each share (lists across: two rows).
 * @throws #N/A A missing share.
 * @throws #DIV/0! No sample.
 * @throws #VALUE! A share or confidence that is no fraction.
 * @example =PLAN.SURVEY.INTERVAL(0.5,640) → {0.461262…,0.538737…}
 * @see Standard practice; Budget submission 2010-13 (20,480 interviews; 640 a borough if even, which is assumed)
 */
export function surveyInterval(
  share: any[][],
  sample: any[][],
  confidence?: any[][],
  designEffect?: any[][],
  method?: any[][],
): any[][] {
  return answer({ share, sample, confidence, designEffect, method }, (given) => {
    const level = given.value("confidence", fractionOfOne({ above: 0, below: 1 }), 0.95);
    const way = given.value("method", option(INTERVAL_METHODS, "normal"));
    const intervals = given.each(
      [
        given.figure("share", knownShare()),
        given.figure("sample", amount({ atLeast: 0, blank: 0 })),
        given.setting("designEffect", amount({ above: 0 }), 1),
      ],
      (found, asked, effect) => intervalOf(found, asked, level, effect, way),
    );
    const isAcross = (intervals[0]?.length ?? 0) > 1;
    if (isAcross && intervals.length > 1) {
      throw invalid("share", "makes a block with sample and designEffect. Give lists that run the same way.");
    }
    const pairs = intervals.flat().map((interval): ResultCell[] => {
      if (!(interval instanceof Refusal)) return interval === "" ? ["", ""] : interval;
      if (intervals.length === 1 && !isAcross) throw interval;
      return [interval, interval];
    });
    return isAcross ? transpose(pairs) : pairs;
  });
}
