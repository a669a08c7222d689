import { BUDGET_ROWS, limitRows, type LimitRow } from "../../../model/budget/gapTable";
import { formula, type Formula } from "../../plan/content";
import { functionTable, labelsOf } from "../../page/functionTable";
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

/** The gap at each limit as the function prints it, and below it the savings that are new in each year. */
export function gapTable(page: Page, table: YearTable, names: Reference, gaps: () => Formula): GapRows {
  section(page, `The gap at each limit, ${page.unit.name}`);
  const limits = names.box.rows;
  const rows: (string | LimitRow)[] = [...labelsOf(BUDGET_ROWS), ...limitRows(limits)];
  const printed = functionTable(page, { rows, columns: table.years, shows: "all" }, gaps);
  const before: (typeof BUDGET_ROWS)[number][0] = "Before funding limit";
  page.dress(printed.whole(before), "total");
  const isGapOf = (limit: number) => (row: (typeof rows)[number]) =>
    typeof row === "object" && row.part === "gaps" && row.limit === limit;
  const each = Array.from({ length: limits }, (_, limit) => limit);
  each.forEach((limit) => page.dress(printed.whole(isGapOf(limit)), "answer"));
  page.take();
  const byLimit = each.map((limit) => {
    const gap = printed.row(isGapOf(limit));
    const newSavings = table.calculated(formula`"New savings in the year: "&${names.cell(limit)}`, (year) => {
      // Left of the first year stands the row's label, which counts as nothing: one formula across.
      const [now, before] = [gap.cell(0, year), gap.cell(0, year - 1)];
      return formula`IF(ISNUMBER(${now}),${now}-N(${before}),"")`;
    });
    return { gap, newSavings };
  });
  return {
    labels: printed.all.columns(0),
    figures: printed.all.columns(1, table.years),
    beforeLimits: printed.row(before),
    byLimit,
  };
}
