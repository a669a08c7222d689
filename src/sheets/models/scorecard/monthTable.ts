import { formula } from "../../plan/content";
import { decimalFormat, TEXT } from "../../looks/numberFormats";
import { ColumnTable } from "../../page/columnTable";
import type { Page } from "../../page/page";
import type { Reference } from "../../plan/reference";
import type { ScorecardInputs } from "./inputs";
import type { ScorecardSettings } from "./settings";

/** The monthly figures that the user fills. */
export interface MonthCells {
  readonly months: Reference;
  /** A column for each indicator that is followed. */
  readonly figures: Reference;
}

/** Month by month the figures of the indicators that are followed. */
export function monthTable(
  page: Page,
  { months, monthly }: ScorecardInputs,
  { followed }: ScorecardSettings,
): MonthCells {
  page.take();
  const table = new ColumnTable(page, months.length);
  const labels = table.input("Month", months, { look: "inputName", numberFormat: TEXT });
  // Below the titles there is nothing to enter.
  table.columns([""], { look: "label" });
  const figures = table.inputs(
    monthly.map((_, place) => formula`${followed.cell(0, place)}&""`),
    months.map((_, month) => monthly.map((indicator) => indicator.figures[month] ?? null)),
  );
  monthly.forEach(({ decimals }, place) =>
    page.dress(figures.columns(place), "input", decimalFormat(decimals)),
  );
  table.sources(months.length);
  return { months: labels, figures: page.name(figures, "monthly") };
}
