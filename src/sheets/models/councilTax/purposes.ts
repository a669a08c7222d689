import { ColumnTable } from "../../page/columnTable";
import type { Page } from "../../page/page";
import { formula } from "../../plan/content";
import type { Reference } from "../../plan/reference";
import type { TaxInputs } from "./inputs";

/** What the reserve holds for purposes, a row for each. */
export interface PurposeCells {
  readonly names: Reference;
  readonly earmarked: Reference;
  /** A column for each year. */
  readonly planned: Reference;
}

/** How much is earmarked for each purpose, and when it is to be used. */
export function purposeInputs(page: Page, { purposes }: TaxInputs, years: Reference): PurposeCells {
  page.take();
  const table = new ColumnTable(page, purposes.length, { banded: true });
  const names = table.input(
    "Earmarked reserves",
    purposes.map(({ name }) => name),
    { look: "inputName" },
  );
  const planned = table.inputs(
    Array.from({ length: years.box.columns }, (_, year) => formula`${years.cell(0, year)}`),
    purposes.map(({ figures }) => figures),
  );
  const earmarked = table.input(
    "Before the first year",
    purposes.map((purpose) => purpose.earmarked),
  );
  table.sources(
    purposes.length,
    purposes.map(({ source }) => source || page.source),
    3,
  );
  page.dress(page.at(names.box.row - 2, 0), "band");
  table.band(planned, "Planned use in");
  table.band(earmarked, "");
  return {
    names: page.name(names, "purposes"),
    earmarked: page.name(earmarked, "earmarked"),
    planned: page.name(planned, "planned_use"),
  };
}
