import { decimalFormat } from "../../looks/numberFormats";
import type { Page } from "../../page/page";
import type { Reference } from "../../plan/reference";
import type { Look } from "../../looks/looks";
import type { HeadlineIndicator, Outcome } from "./inputs";

/** Where an outcome's indicators stand among the rows, from 0. */
export interface OutcomeRows {
  readonly heading: string;
  readonly first: number;
  readonly count: number;
}

/** The rows of the scorecard: an outcome's heading, and below it its indicators. */
export function scorecardRows(outcomes: readonly Outcome[]): readonly (string | HeadlineIndicator)[] {
  return outcomes.flatMap(({ heading, indicators }) => [heading, ...indicators]);
}

/** Where each outcome's indicators stand among those rows. */
export function rowsOfOutcomes(outcomes: readonly Outcome[]): OutcomeRows[] {
  let next = 0;
  return outcomes.map(({ heading, indicators }) => {
    const first = next + 1;
    next = first + indicators.length;
    return { heading, first, count: indicators.length };
  });
}

/** Gives a table of these rows its outcomes' headings, the titles it is going to show, and the decimals of its figures. */
export function dressRows(
  page: Page,
  outcomes: readonly Outcome[],
  { table, titles, figures, look }: DressedRows,
): void {
  const rows = scorecardRows(outcomes);
  page.expect(
    titles,
    rows.map((row) => (typeof row === "string" ? "" : row.title)),
  );
  rows.forEach((row, place) => {
    if (typeof row === "string") page.dress(table.rows(place), "band");
    else page.dress(figures.rows(place), look, decimalFormat(row.decimals));
  });
}

interface DressedRows {
  /** All columns. */
  readonly table: Reference;
  readonly titles: Reference;
  readonly figures: Reference;
  readonly look: Look;
}
