import { unitInWords } from "../looks/moneyUnit";
import type { ChartPlan } from "../plan/chartPlan";
import { chartsInWords } from "./chartsInWords";
import type { Page } from "./page";

/** How many rows a chart covers unless it is said to be more. */
const ROWS = 16;

/** A chart without its place, and how many columns it covers. */
export type BandChart = Omit<ChartPlan, "place"> & { readonly columns: number };

/**
 * Charts side by side across the sheet, on rows of their own, and at its foot what they show in words. What that is is
 * asked last, when everything has its place.
 */
export function chartBand(page: Page, charts: () => readonly BandChart[], rows = ROWS): void {
  page.begin({ kind: rows > ROWS ? "tallCharts" : "charts" });
  const row = page.take(rows);
  page.later(() => {
    let column = 0;
    const placed = charts().map(({ columns, unit, ...chart }): ChartPlan => {
      const place = page.at(row, column, rows - 1, columns).box;
      column += columns;
      return { ...chart, unit: unitInWords(unit), place };
    });
    placed.forEach((chart) => page.chart(chart));
    chartsInWords(page, placed);
  });
}
