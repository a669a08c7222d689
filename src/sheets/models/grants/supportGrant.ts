import { formula, type Formula } from "../../plan/content";
import type { Look } from "../../looks/looks";
import { decimalFormat } from "../../looks/numberFormats";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import { setting } from "../../page/setting";
import type { Reference } from "../../plan/reference";
import type { SupportGrantInputs } from "./settings";

/** The column of the values. */
const VALUES = 1;

/** Revenue Support Grant from its parts, beside what was published; £m. */
export function supportGrant(
  page: Page,
  { year, formulaGrant, businessRates, policeGrant, published }: SupportGrantInputs,
): Reference {
  section(page, "Revenue Support Grant, £m");
  setting(page, VALUES, "Year", () => formula`${year}`, { look: "resultText" });
  const thousandths = { numberFormat: `${decimalFormat(3)};"–"` };
  const part = (label: string, content: () => Formula, look: Look = "result") =>
    setting(page, VALUES, label, content, { ...thousandths, look });
  part("Formula grant", () => formula`${formulaGrant}`);
  part("Less redistributed business rates", () => formula`0-${businessRates}`);
  part("Less police grant", () => formula`0-${policeGrant}`);
  const grant = part(
    "Revenue Support Grant",
    () => formula`IF(ISNUMBER(${formulaGrant}),PLAN.RSG(${formulaGrant},${businessRates},${policeGrant}),"")`,
    "answer",
  );
  part(
    "Published less worked out here",
    () => formula`IF(COUNT(${published},${grant})=2,ROUND(${published}-${grant},3),"")`,
  );
  return grant;
}
