import { formula, type Formula } from "../../plan/content";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import type { YearTable } from "../../page/yearTable";
import type { Reference } from "../../plan/reference";

/** The rows of the gap table that others look at: one for each limit. */
export interface GapRows {
  /** What the rows of the table are, and their figures. */
  readonly labels: Reference;
  readonly figures: Reference;
  readonly beforeLimits: Reference;
  /** For each limit its gap, and what of it is new in the year. */
  readonly byLimit: readonly { readonly gap: Reference; readonly newSavings: Reference }[];
}

/** The rows of the function's table above those of the limits: years, three figures, their sum. */
const ABOVE = 5;

/** The gap at each limit as the function prints it, and below it the savings that are new in each year. */
export function gapTable(page: Page, table: YearTable, names: Reference, gaps: () => Formula): GapRows {
  section(page, `The gap at each limit, ${page.unit.name}`);
  const limits = names.box.rows;
  const rows = ABOVE + 2 * limits + (limits - 1);
  const first = page.take(rows);
  const block = page.at(first, 0, rows, table.years + 1);
  page.dress(page.at(first, 0), "leftHeading");
  page.dress(page.at(first, 1, 1, table.years), "heading");
  page.dress(page.at(first + 1, 0, rows - 1), "label");
  page.dress(page.at(first + 1, 1, rows - 1, table.years), "result");
  page.dress(block.rows(ABOVE - 1), "total");
  page.spill(block, gaps);

  const figures = (row: number) => page.at(first + row, 1, 1, table.years);
  const gapRows = Array.from({ length: limits }, (_, limit) => ABOVE + 2 * limit + 1);
  gapRows.forEach((row) => page.dress(block.rows(row), "answer"));
  page.take();
  const byLimit = gapRows.map(figures).map((gap, limit) => ({
    gap,
    newSavings: table.calculated(formula`"New savings in the year: "&${names.cell(limit)}`, (year) => {
      // Left of the first year stands the row's label, which counts as nothing: one formula across.
      const [now, before] = [gap.cell(0, year), gap.cell(0, year - 1)];
      return formula`IF(ISNUMBER(${now}),${now}-N(${before}),"")`;
    }),
  }));
  return {
    labels: block.columns(0),
    figures: block.columns(1, table.years),
    beforeLimits: figures(ABOVE - 1),
    byLimit,
  };
}
