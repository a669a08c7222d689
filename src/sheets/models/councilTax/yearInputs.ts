import { PENCE, PERCENT } from "../../looks/numberFormats";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import { setting } from "../../page/setting";
import type { YearTable } from "../../page/yearTable";
import type { Reference } from "../../plan/reference";
import { OPTIONS, type TaxInputs, type YearRow } from "./inputs";

/** What is entered by year, and what holds for all years. */
export interface YearCells {
  readonly years: Reference;
  readonly requirement: Reference;
  /** A row for each grant. */
  readonly grants: Reference;
  readonly baseGrowth: Reference;
  readonly collectionFund: Reference;
  readonly limitPercent: Reference;
  readonly limitPounds: Reference;
  readonly chosen: Reference;
  readonly previous: Reference;
  readonly option: Reference;
  readonly general: Reference;
  readonly minimumShare: Reference;
}

/** The column of the single values. */
const VALUES = 1;

/** Requirement, grants, tax base, limits and what is chosen, by year. */
export function yearInputs(page: Page, table: YearTable, inputs: TaxInputs): YearCells {
  section(page, "Inputs, £");
  const row = (word: string, label: string, { figures, source }: YearRow, numberFormat?: string) =>
    page.name(
      table.input(label, figures, {
        source: source || page.source,
        ...(numberFormat === undefined ? {} : { numberFormat }),
      }),
      word,
    );
  const years = page.name(table.inputHeading("Budget", inputs.years), "years");
  const requirement = row("requirement", "Budget requirement", inputs.requirement);
  const grants = inputs.grants.map(({ name, figures, source }) =>
    table.input(name, figures, { source: source || page.source, labelLook: "inputName" }),
  );
  const after = "after the first year";
  const collectionFund = row("collection_fund", `Collection fund, ${after}`, inputs.collectionFund);
  const baseGrowth = row("base_growth", `Growth of the tax base, ${after}`, inputs.baseGrowth, PERCENT);
  page.take();
  table.inputHeading("Band D", years);
  const limitPercent = row("limit_percent", "Limit on the increase, share", inputs.limitPercent, PERCENT);
  const limitPounds = row("limit_pounds", "Limit on the increase, £", inputs.limitPounds, PENCE);
  const chosen = row("chosen", "Band D chosen", inputs.chosen, PENCE);
  const one = (word: string, label: string, value: TaxInputs["general"], options = {}) =>
    page.name(setting(page, VALUES, label, value, options), word);
  page.take();
  const previous = one("previous", "Band D of the year before the first", inputs.previous, {
    numberFormat: PENCE,
    note: inputs.previousSource,
  });
  const option = one("option", "Reserves go by the option", inputs.option, {
    look: "inputText",
    note: `One of: ${OPTIONS.join(", ")}`,
  });
  return {
    years,
    requirement,
    grants: page.name(page.union(grants), "grants"),
    collectionFund,
    baseGrowth,
    limitPercent,
    limitPounds,
    chosen,
    previous,
    option,
    general: one("general", "General reserve before the first year", inputs.general),
    minimumShare: one("minimum_share", "Least that it is to hold, of the requirement", inputs.minimumShare, {
      numberFormat: PERCENT,
      note: page.source && "House convention, illustrative; above 5% the Home Office asks why (CIPFA)",
    }),
  };
}
