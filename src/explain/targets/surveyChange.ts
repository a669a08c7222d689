import { itemTable } from "../kinds/itemTable";
import { normalTail } from "../../model/numbers/normal";
import { worked, workedFrom, type At } from "../statement";

/** Standard errors beyond which a change is more than chance, at 95%. */
const BEYOND = 1.959963984540054;

export const surveyChange = itemTable("SURVEY.CHANGE", "share1 sample1 share2 sample2 designEffect=1", {
  Change: "share2-share1",
  z: (at) => `[Change]/${standardError(at)}`,
  "p-value": (at) => ({
    is: workedFrom(
      "chance of such a change if nothing had changed",
      2 * normalTail(Math.abs(Number(at.shown(2, 1)))),
      "share2",
      [0],
    ),
    rule: "From the normal distribution, for the z above.",
  }),
  Significant: (at) => (typeof at.shown(2, 1) === "number" ? `IF(ABS([z])>${BEYOND},"Yes","No")` : '"No"'),
  "Smallest detectable change": (at) => `${BEYOND}*${standardError(at)}`,
});

/** On the share of both surveys together. */
function standardError(at: At): string {
  const [first, second] = [at.number("sample1"), at.number("sample2")];
  const share = (at.number("share1") * first + at.number("share2") * second) / (first + second);
  const together = worked("of both surveys together", share);
  return `(designEffect*${together}*(1-${together})*(1/sample1+1/sample2))^0.5`;
}
