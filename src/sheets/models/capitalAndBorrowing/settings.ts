import { NUMBER, PERCENT } from "../../looks/numberFormats";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import { setting } from "../../page/setting";
import type { Reference } from "../../plan/reference";
import type { CapitalInputs } from "./inputs";

/** Where what holds for the whole programme stands. */
export interface CapitalSettings {
  readonly overProgrammingLimit: Reference;
  readonly contingency: Reference;
  readonly openingDebt: Reference;
  readonly loan: Reference;
  readonly life: Reference;
  readonly interest: Reference;
  readonly repayment: Reference;
}

/** The column of the values. */
const VALUES = 1;

/** The limits and terms that hold for every year. */
export function settings(page: Page, inputs: CapitalInputs): CapitalSettings {
  section(page, `Inputs, ${page.unit.name}`);
  const one = (
    word: string,
    label: string,
    value: CapitalInputs["loan"],
    options: Parameters<typeof setting>[4],
  ) => page.name(setting(page, VALUES, label, value, options), word);
  return {
    overProgrammingLimit: one(
      "over_programming_limit",
      "Over-programming, at most",
      inputs.overProgrammingLimit,
      {
        numberFormat: PERCENT,
        note: "Of the funding: reports to the Authority, 13 September 2010 and 2011",
      },
    ),
    contingency: one("contingency", "Contingency for additional borrowing", inputs.contingency, {
      note: inputs.contingencySource,
    }),
    openingDebt: one("opening_debt", "Debt before the first year", inputs.openingDebt, {}),
    loan: one("loan", "Notional loan", inputs.loan, {
      note: "Any amount will do: the cost of each year's borrowing is in proportion to it",
    }),
    life: one("life", "Life of the loan, years", inputs.life, {
      numberFormat: NUMBER,
      note: "CFR (capital financing requirement) method: enter the share repaid each year, e.g. 4%",
    }),
    interest: one("interest", "Interest rate", inputs.interest, { numberFormat: PERCENT }),
    repayment: one("repayment", "Provision for repayment", inputs.repayment, {
      look: "inputText",
      note: "equal amounts, annuity, or cfr: a share of the debt (capital financing requirement) each year",
    }),
  };
}
