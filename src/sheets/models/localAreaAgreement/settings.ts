import { MOST_DESIGNATED } from "../../../model/targets/localAreaAgreement";
import { NUMBER } from "../../looks/numberFormats";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import { setting } from "../../page/setting";
import { typedYears } from "../../page/typedYear";
import type { Reference } from "../../plan/reference";
import { YEARS, type Agreement } from "./agreement";

/** Where what holds for the whole agreement stands. */
export interface AgreementSettings {
  readonly years: Reference;
  readonly mostDesignated: Reference;
  readonly statutoryExpected: Reference;
}

/** The column of the values: that of the figures below. */
const VALUES = 3;

/** The agreement's years, how many designated targets it may have and how many statutory ones it should have. */
export function settings(
  page: Page,
  { years, statutoryExpected }: Pick<Agreement, "years" | "statutoryExpected">,
): AgreementSettings {
  section(page, "Inputs");
  const row = page.take();
  page.put(page.at(row, 0), "Years of the targets", "label");
  const yearCells = typedYears(page, page.at(row, VALUES, 1, YEARS), years);
  return {
    years: page.name(yearCells, "years"),
    mostDesignated: page.name(
      setting(page, VALUES, "Designated targets, at most", MOST_DESIGNATED, {
        numberFormat: NUMBER,
        note: "Framework report 2007, paras 7 and 13; LAA slides 2007",
      }),
      "most_designated",
    ),
    statutoryExpected: page.name(
      setting(page, VALUES, "Statutory education and early-years targets, expected", statutoryExpected, {
        numberFormat: NUMBER,
        note: "LAA slides 2007; 17 in the Framework report (December 2007), 18 in the LAA report (May 2007)",
      }),
      "statutory_expected",
    ),
  };
}
