import { IDENTIFIED } from "../../facts/budgetSubmission";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import { setting } from "../../page/setting";
import type { YearTable } from "../../page/yearTable";
import { formula } from "../../plan/content";
import type { Reference } from "../../plan/reference";
import type { GapInputs } from "./inputs";

/** The column of the single values. */
const VALUES = 1;

/** Where the sheet's inputs stand. */
export interface GapFigures {
  readonly years: Reference;
  readonly requirement: Reference;
  readonly savingsToIdentify: Reference;
  readonly payAndPrices: Reference;
  /** Savings identified before, all years together, and whether the requirement has taken them off. */
  readonly identified: Reference;
  readonly isNet: Reference;
  readonly limitNames: Reference;
  /** A row for each limit. */
  readonly published: Reference;
  readonly printedGaps: Reference;
  readonly plannedAt: Reference;
  /** What each limit assumes, a row for each. */
  readonly scenarios: Reference;
}

/** The figures a user enters or links to: the budget, the limits as published, the limit planned at. */
export function figures(page: Page, table: YearTable, inputs: GapInputs): GapFigures {
  const { limits } = inputs;
  section(page, `Inputs, ${page.unit.name}`);
  const years = page.name(table.inputHeading("Budget and published limits", inputs.years), "years");
  const requirement = page.name(
    table.input("Budget requirement approved", inputs.requirement),
    "requirement",
  );
  const savingsToIdentify = page.name(
    table.input("Savings to be identified in the approved budget", inputs.savingsToIdentify),
    "savings_to_identify",
  );
  const payAndPrices = page.name(
    table.input("Pay and prices not yet in the approved budget", inputs.payAndPrices),
    "pay_and_prices",
  );
  const limitNames = page.name(page.at(page.row, 0, limits.length), "limit_names");
  const published = page.union(
    limits.map(({ name, published: stated, source }) =>
      table.input(name, stated, { source, labelLook: "inputName" }),
    ),
  );
  const printedGaps = page.union(
    limits.map(({ printedGap, printedSource }, limit) =>
      table.input(formula`"Gap as printed: "&${limitNames.cell(limit)}`, printedGap, {
        source: printedSource,
      }),
    ),
  );
  const scenarios = page.union(
    limits.map(({ scenario }, limit) => {
      const row = page.take();
      page.put(page.at(row, 0), () => formula`"Planning scenario: "&${limitNames.cell(limit)}`, "label");
      return page.put(page.at(row, VALUES), scenario, "inputName");
    }),
  );
  const plannedAt = page.name(
    setting(page, VALUES, "Planned at", inputs.plannedAt, { look: "inputText" }),
    "planned_at",
  );
  page.choose(plannedAt, limitNames);
  page.take();
  const identified = page.name(
    setting(page, VALUES, IDENTIFIED, inputs.identified, { note: inputs.identifiedSource || page.source }),
    "identified",
  );
  const isNet = page.name(
    setting(page, VALUES, "The requirement has taken them off", inputs.isNet, { look: "inputText" }),
    "identified_taken_off",
  );
  return {
    years,
    requirement,
    savingsToIdentify,
    payAndPrices,
    identified,
    isNet,
    limitNames,
    published,
    printedGaps,
    plannedAt,
    scenarios,
  };
}
