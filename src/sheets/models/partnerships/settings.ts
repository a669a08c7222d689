import { DAY, NUMBER, PERCENT } from "../../looks/numberFormats";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import { setting } from "../../page/setting";
import { typedYears } from "../../page/typedYear";
import type { Reference } from "../../plan/reference";
import type { PartnershipInputs } from "./inputs";

/** Where what holds for all partnerships stands. */
export interface PartnershipSettings {
  readonly years: Reference;
  readonly ruleFrom: Reference;
  readonly expected: Reference;
  readonly topSliceRate: Reference;
  readonly threshold: Reference;
  readonly toReview: Reference;
}

/** The column of the values. */
const VALUES = 1;

/** The years, the day of the rule, and what rewards and top-slices go by. */
export function settings(page: Page, inputs: PartnershipInputs): PartnershipSettings {
  section(page, "Inputs");
  const row = page.take();
  page.put(page.at(row, 0), "Years", "label");
  const years = typedYears(page, page.at(row, VALUES, 1, inputs.years.length), inputs.years);
  const one = (
    word: string,
    label: string,
    value: PartnershipInputs["expected"],
    numberFormat: string,
    note = "",
  ) => page.name(setting(page, VALUES, label, value, note ? { numberFormat, note } : { numberFormat }), word);
  return {
    years: page.name(years, "years"),
    ruleFrom: one(
      "rule_from",
      "No commitment without an agreement from",
      inputs.ruleFrom,
      DAY,
      "LAA report 2007, D 4: no liability after funding ends. The day is for you to set",
    ),
    expected: one(
      "expected",
      "Boroughs that should report",
      inputs.expected,
      NUMBER,
      "32 boroughs of the Metropolitan Police",
    ),
    topSliceRate: one("top_slice_rate", "Top-slice, share of every grant", inputs.topSliceRate, PERCENT),
    threshold: one(
      "threshold",
      "Least of a stretch that is rewarded",
      inputs.threshold,
      PERCENT,
      "60%: the usual clause; change it here",
    ),
    toReview: one(
      "to_review",
      "Agreements to be reviewed",
      inputs.toReview,
      NUMBER,
      "15 in the second round (LAA report 2007, para 7); blank: any number",
    ),
  };
}
