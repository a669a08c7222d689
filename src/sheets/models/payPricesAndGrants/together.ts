import { formula, term } from "../../plan/content";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import type { YearTable } from "../../page/yearTable";
import type { Reference } from "../../plan/reference";
import type { PressureSettings } from "./settings";

/** What the budget has to find, a figure for each year. */
export interface PressureRows {
  readonly payAndPrices: Reference;
  readonly grants: Reference;
  readonly total: Reference;
}

/** Pay and prices not yet in the budget and what grants leave to it, as a level in each year. */
export function together(
  page: Page,
  table: YearTable,
  { timeline, years }: PressureSettings,
  payAndPrices: Reference,
  grants: Reference,
): PressureRows {
  section(page, `What the budget has to find, ${page.unit.name}`);
  table.heading("Level in each year: years do not add up", timeline);
  const across = years.box.columns;
  const row = (label: string, of: (year: number) => string, look: "result" | "answer" = "result") =>
    table
      .calculated(label, (column) => (column === 0 ? null : formula`${of(column - 1)}`), { look })
      .columns(1, across);
  const pay = row("Pay and prices not yet in the budget", (year) => payAndPrices.cell(0, year).toString());
  const held = row("Grants: more than before the first year", (year) => grants.cell(0, year).toString());
  const total = row("Together", (year) => term`${pay.cell(0, year)}+${held.cell(0, year)}`, "answer");
  return { payAndPrices: pay, grants: held, total: page.name(total, "to_find") };
}
