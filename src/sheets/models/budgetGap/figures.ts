import type { Page } from "../../page/page";
import { section } from "../../page/section";
import type { YearTable } from "../../page/yearTable";
import type { Reference } from "../../plan/reference";
import type { GapInputs } from "./inputs";

/** Where the sheet's inputs stand. */
export interface GapFigures {
  readonly years: Reference;
  readonly requirement: Reference;
  readonly savingsToIdentify: Reference;
  readonly payAndPrices: Reference;
  /** Savings that are in the requirement already. */
  readonly identified: Reference;
  readonly limitNames: Reference;
  /** A row for each limit. */
  readonly published: Reference;
  readonly printedGaps: Reference;
  readonly plannedAt: Reference;
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
  const identified = page.name(
    table
      .input("Savings already identified, in the requirement already", [inputs.identified], {
        source: inputs.identifiedSource,
      })
      .cell(),
    "identified",
  );
  const limitNames = page.name(page.at(page.row, 0, limits.length), "limit_names");
  const published = page.union(
    limits.map(({ name, published: stated, source }) =>
      table.input(name, stated, { source, labelLook: "inputName" }),
    ),
  );
  const printedGaps = page.union(
    limits.map(({ name, printedGap, printedSource }) =>
      table.input(`Gap as printed: ${name}`, printedGap, { source: printedSource }),
    ),
  );
  const row = page.take();
  page.put(page.at(row, 0), "Planned at", "label");
  const plannedAt = page.name(page.put(page.at(row, 1), inputs.plannedAt, "inputText"), "planned_at");
  page.choose(plannedAt, limitNames);
  return {
    years,
    requirement,
    savingsToIdentify,
    payAndPrices,
    identified,
    limitNames,
    published,
    printedGaps,
    plannedAt,
  };
}
