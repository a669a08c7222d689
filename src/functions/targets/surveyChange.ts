import { surveyChange as changeBetween } from "../../model/targets/survey";
import { answer } from "../edge/answer";
import { amount, knownShare } from "../edge/readers";

/**
 * Is the change between two surveys more than chance?
 * @customfunction SURVEY.CHANGE SURVEY.CHANGE
 * @words significance, is it a real change, public attitude survey, difference of two surveys
 * @param share1 The share found first, as a fraction
 * @param sample1 People asked first
 * @param share2 The share found second, as a fraction
 * @param sample2 People asked second
 * @param [designEffect] Design effect of the survey, above 0; usually 1
 * @returns A table of Measure and Value: the change, z, the two-sided p-value, whether it is significant at 95%, and the smallest change these samples could have shown.
 * @throws #N/A A missing share.
 * @throws #DIV/0! No sample; z and p where everybody answers alike.
 * @throws #VALUE! A share that is no fraction.
 * @example =PLAN.SURVEY.CHANGE(0.5,640,0.5,640) → {"Measure","Value";"Change",0;"z",0;"p-value",1;"Significant","No";"Smallest detectable change",0.054782…}
 * @see Standard practice
 */
export function surveyChange(
  share1: any[][],
  sample1: any[][],
  share2: any[][],
  sample2: any[][],
  designEffect?: any[][],
): any[][] {
  return answer({ share1, sample1, share2, sample2, designEffect }, (given) => {
    const people = amount({ atLeast: 0, blank: 0 });
    const found = changeBetween(
      given.value("share1", knownShare()),
      given.value("sample1", people),
      given.value("share2", knownShare()),
      given.value("sample2", people),
      given.value("designEffect", amount({ above: 0 }), 1),
    );
    return [
      ["Measure", "Value"],
      ["Change", found.change],
      ["z", found.z],
      ["p-value", found.pValue],
      ["Significant", found.significant],
      ["Smallest detectable change", found.smallestDetectable],
    ];
  });
}
