import type { Page } from "../../page/page";
import { section } from "../../page/section";
import { setting } from "../../page/setting";
import type { YearTable } from "../../page/yearTable";
import { PERCENT } from "../../looks/numberFormats";
import type { Reference } from "../../plan/reference";
import type { PressureInputs } from "./inputs";

/** Where what holds for the whole sheet stands. */
export interface PressureSettings {
  /** The year before the first, and the years after it. */
  readonly timeline: Reference;
  readonly years: Reference;
  readonly inBudget: Reference;
  readonly published: Reference;
  readonly costRises: Reference;
  readonly tolerance: Reference;
}

/** The column of the single value. */
const VALUES = 1;

/** What the approved budget covers, what is published, and how the cost of what grants pay for rises. */
export function settings(page: Page, table: YearTable, inputs: PressureInputs): PressureSettings {
  section(page, `Inputs, ${page.unit.name}`);
  const timeline = table.inputHeading("The approved budget", [inputs.baseYear, ...inputs.years], 5);
  const afterBase = (row: Reference) => row.columns(1, inputs.years.length);
  const inBudget = table.input(
    "Awards and prices of the year are in the approved budget",
    [null, ...inputs.inBudget],
    {
      look: "inputText",
      source: inputs.coverSource,
    },
  );
  const published = table.input(
    "Pay and prices not in the approved budget, as published",
    [null, ...inputs.published],
    {
      source: inputs.publishedSource,
    },
  );
  const costRises = table.input("Rise in the cost of what grants pay for", [null, ...inputs.costRises], {
    numberFormat: PERCENT,
    source: inputs.riseSource,
  });
  const tolerance = setting(page, VALUES, "Tolerance", inputs.tolerance, {
    note: "A house convention: beyond it a check below says FALSE",
  });
  return {
    timeline,
    years: page.name(afterBase(timeline), "years"),
    inBudget: page.name(afterBase(inBudget), "in_budget"),
    published: page.name(afterBase(published), "published"),
    costRises: page.name(afterBase(costRises), "cost_rises"),
    tolerance,
  };
}
