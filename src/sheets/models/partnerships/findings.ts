import { NUMBER, WHOLE_PERCENT } from "../../looks/numberFormats";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import { setting } from "../../page/setting";
import { formula } from "../../plan/content";
import type { Reference } from "../../plan/reference";
import type { PartnershipCells } from "./register";
import type { PartnershipSettings } from "./settings";

/** What the register shows to be looked at. */
export interface FindingCells {
  readonly all: Reference;
  readonly withoutAgreement: Reference;
}

/** How many partnerships lack an agreement, an authority or an objective, and how many boroughs report. */
export function findings(
  page: Page,
  { expected }: PartnershipSettings,
  { names, boroughs, objectives, authorised, ceases, risks, ...money }: PartnershipCells,
): FindingCells {
  section(page, "To look at");
  const one = (label: string, content: string, numberFormat: string = NUMBER) =>
    setting(page, 1, label, () => formula`${content}`, { look: "result", numberFormat });
  const lacking = (column: Reference, lacks: string) =>
    `SUMPRODUCT((${names.toString()}<>"")*(${column.toString()}${lacks}))`;
  const all = one("Partnerships", `SUMPRODUCT((${names.toString()}<>"")*1)`);
  const withoutAgreement = one("Without an agreement that liabilities cease", lacking(ceases, '<>"Yes"'));
  one("Without the day of its authority", lacking(authorised, '=""'));
  one("Without a corporate objective", lacking(objectives, '=""'));
  one("Of high risk", lacking(risks, '="High"'));
  const primed = (lacks: string) =>
    `SUMPRODUCT((IF(ISNUMBER(${money.pumpPriming.toString()}),${money.pumpPriming.toString()},0)>0)*(${lacks}))`;
  one("Pump-priming without an accountable body", primed(`${money.accountable.toString()}=""`));
  one("Pump-priming without effective controls", primed(`${money.controlled.toString()}<>"Yes"`));
  const reporting = one(
    "Boroughs that report",
    `SUMPRODUCT((${boroughs.toString()}<>"")/(COUNTIF(${boroughs.toString()},${boroughs.toString()}&"")+(${boroughs.toString()}="")))`,
  );
  one(
    "Share of the boroughs expected",
    `IF(N(${expected.toString()})=0,"",${reporting.toString()}/${expected.toString()})`,
    WHOLE_PERCENT,
  );
  return { all, withoutAgreement };
}
