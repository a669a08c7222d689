import { BUDGET_ROWS, limitRows, type LimitRow } from "../../../model/budget/gapTable";
import { formula, term, type Formula } from "../../plan/content";
import { IDENTIFIED } from "../../facts/budgetSubmission";
import { functionTable, labelsOf } from "../../page/functionTable";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import type { YearTable } from "../../page/yearTable";
import type { Reference } from "../../plan/reference";
import type { GapFigures } from "./figures";

/** The rows of the gap table that others look at: one for each limit. */
export interface GapRows {
  /** The whole table but its labels. */
  readonly figures: Reference;
  /** Which row of it is the gap at a limit, by the limit's place. */
  gapOf(place: string): string;
  readonly beforeLimits: Reference;
  /** For each limit its gap, and what of it is new in the year. */
  readonly byLimit: readonly { readonly gap: Reference; readonly newSavings: Reference }[];
  /** For each limit the gap as far as the limit is published, and at its estimate. */
  readonly atPublished: readonly Reference[];
  readonly atEstimates: readonly Reference[];
}

/**
 * The gap at each limit as the function prints it, and below it the savings that are new in each year, and the gap at each
 * limit as it is published and as it is estimated.
 */
export function gapTable(
  page: Page,
  table: YearTable,
  names: Reference,
  { estimates, published }: { readonly estimates: readonly Reference[]; readonly published: Reference },
  { identified, isNet, scenarios }: Pick<GapFigures, "identified" | "isNet" | "scenarios">,
  gaps: () => Formula,
): GapRows {
  section(page, `The gap at each limit, ${page.unit.name}`);
  const limits = names.box.rows;
  const rows: (string | LimitRow)[] = [...labelsOf(BUDGET_ROWS), ...limitRows(limits)];
  const printed = functionTable(page, { rows, columns: table.years, shows: "all" }, gaps);
  const before: (typeof BUDGET_ROWS)[number][0] = "Before funding limit";
  page.dress(printed.whole(before), "total");
  const named = (limit: number) => {
    const name = page.contentOf(names.cell(limit));
    return typeof name === "string" ? name : "";
  };
  rows.forEach((row, place) => {
    if (typeof row === "object" && row.part === "headroom")
      page.expect(printed.labels.rows(place), [`Headroom: ${named(row.limit)} over ${named(0)}`]);
  });
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
      return formula`IF(ISNUMBER(${now})*NOT(ISERROR(${before})),${now}-N(${before}),"")`;
    });
    return { gap, newSavings };
  });
  const beforeLimits = printed.row(before);
  page.take();
  const row = page.take();
  page.put(page.at(row, 0), IDENTIFIED, "label");
  page.put(page.at(row, 1), () => formula`IF(COUNT(${identified})=0,"",${identified})`, "result");
  page.put(
    page.at(row, 2),
    () =>
      formula`IF(COUNT(${identified})=0,"",IF(${isNet}="Yes","The requirement has taken them off: the gap comes on top of them","The requirement has not taken them off: the gap is too high by them"))`,
    "source",
  );
  each.forEach((limit) => {
    const [name, scenario] = [names.cell(limit), scenarios.cell(limit)];
    page.put(page.at(page.take(), 0), () => formula`IF(${scenario}="","",${name}&": "&${scenario})`, "label");
  });
  page.take();
  const atPublished = byLimit.map(({ gap }, limit) =>
    table.calculated(formula`"Gap at the published limit: "&${names.cell(limit)}`, (year) => {
      const stated = published.cell(limit, year);
      return formula`IF(ISNUMBER(${stated}),${gap.cell(0, year)},"")`;
    }),
  );
  const atEstimates = estimates.map((estimate, limit) =>
    atEstimate(page, names.cell(limit), beforeLimits, estimate),
  );
  return {
    // Below the headings and the budget each limit has two rows, the gap the second.
    gapOf: (place) => term`${BUDGET_ROWS.length + 1}+2*${place}`,
    figures: printed.all.columns(1, table.years),
    beforeLimits,
    byLimit,
    atPublished,
    atEstimates,
  };
}

/**
 * The gap at an estimated limit, spilled from its label on as far as it is known: what is not stays a blank cell, which a
 * chart leaves out, where an empty text would be drawn as 0.
 */
function atEstimate(page: Page, name: Reference, spent: Reference, estimate: Reference): Reference {
  const years = estimate.box.columns;
  const row = page.at(page.take(), 0, 1, years + 1);
  page.dress(row.cell(), "label");
  const figures = row.columns(1, years);
  page.dress(figures, "result");
  page.spill(row, () => {
    const isKnown = term`ISNUMBER(${spent})*ISNUMBER(${estimate})`;
    const places = term`SEQUENCE(1,MAX(IF(${isKnown},SEQUENCE(1,${years}),0))+1)-1`;
    const gap = term`INDEX(IF(${isKnown},${spent}-${estimate},""),1,IF(${places}=0,1,${places}))`;
    return formula`IF(${places}=0,"Gap at the estimate: "&${name},${gap})`;
  });
  return figures;
}
