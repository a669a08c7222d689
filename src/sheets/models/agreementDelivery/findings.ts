import { NUMBER } from "../../looks/numberFormats";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import { setting } from "../../page/setting";
import { formula, term } from "../../plan/content";
import type { Reference } from "../../plan/reference";
import type { ContributionCells } from "./contributions";
import { POLICE_THEME } from "./inputs";
import type { TargetCells } from "./targets";

/** What the lists show to be looked at. */
export interface FindingCells {
  readonly all: Reference;
  readonly withoutPlan: Reference;
  /** What the first partner gives to targets of other themes than its own, all years together. */
  readonly outside: Reference;
}

/** How many targets lack what they should have, and what the first partner gives outside its own theme. */
export function findings(
  page: Page,
  list: TargetCells,
  given: ContributionCells,
  firstPartner: string,
): FindingCells {
  section(page, "To look at");
  const one = (label: string, content: string, numberFormat: string = NUMBER) =>
    setting(page, 1, label, () => formula`${content}`, { look: "result", numberFormat });
  const lacking = (column: Reference, lacks = '=""') =>
    term`SUMPRODUCT((${list.targets}<>"")*(${column}${lacks}))`;
  const all = one("Targets", term`SUMPRODUCT((${list.targets}<>"")*1)`);
  one("Without an objective of the community strategy", lacking(list.objectives));
  one("Without a lead partner", lacking(list.leads));
  one("Without evidence", lacking(list.evidence));
  const withoutPlan = one("Without a delivery plan", lacking(list.plans));
  one("Without the day of approval", lacking(list.approved));
  one("Equalities not assessed", lacking(list.equalities, '<>"Yes"'));
  one(
    "Without a contribution",
    term`SUMPRODUCT((${list.targets}<>"")*(COUNTIF(${given.targets},${list.targets}&"")=0))`,
  );
  const outside = one(
    `${firstPartner}: given outside ${POLICE_THEME}, £000`,
    term`SUMPRODUCT((${given.partners}="${firstPartner}")*(${given.themes}<>"")*(${given.themes}<>"${POLICE_THEME}")*${given.amounts})`,
    "#,##0",
  );
  return { all, withoutPlan, outside };
}
