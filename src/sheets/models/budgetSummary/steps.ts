import type { Page } from "../../page/page";
import { section } from "../../page/section";
import type { YearTable } from "../../page/yearTable";
import { formula, term } from "../../plan/content";
import type { Reference } from "../../plan/reference";
import type { SummaryCells } from "./settings";

/** What comes of the gap at each limit, a row for each. */
export interface SummaryRows {
  readonly left: Reference;
}

/** The gap at each limit, step by step: what is left after each of what meets it. */
export function leftAtLimits(
  page: Page,
  table: YearTable,
  { years, limitNames, gaps, savings, precept, reserves, borrowing }: SummaryCells,
): SummaryRows {
  const limits = limitNames.box.rows;
  section(page, `What is left of the gap at each limit, ${page.unit.name}`);
  const block = (heading: string, of: (limit: number, year: number) => string, look: "result" | "answer") => {
    table.heading(heading, years);
    const rows = Array.from({ length: limits }, (_, limit) =>
      table.calculated(
        formula`${limitNames.cell(limit)}`,
        (year) => formula`IF(ISNUMBER(${gaps.cell(limit, year)}),${of(limit, year)},"")`,
        { look },
      ),
    );
    page.take();
    return page.union(rows);
  };
  const less = (from: Reference, row: Reference) => (limit: number, year: number) =>
    term`${from.cell(limit, year)}-N(${row.cell(0, year)})`;
  const withBorrowing = block(
    "Gap, with the cost of new borrowing",
    (limit, year) => term`${gaps.cell(limit, year)}+N(${borrowing.cell(0, year)})`,
    "result",
  );
  const afterSavings = block("After savings", less(withBorrowing, savings), "result");
  const afterPrecept = block("After savings and precept", less(afterSavings, precept), "result");
  const left = block(
    "Left to find after savings, precept and reserves",
    less(afterPrecept, reserves),
    "answer",
  );
  return { left: page.name(left, "left_to_find") };
}
