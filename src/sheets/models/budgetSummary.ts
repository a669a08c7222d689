import { LIMIT_NAMES } from "../facts/budgetSubmission";
import { yearsFrom } from "../facts/financialYears";
import { moneyUnit } from "../looks/moneyUnit";
import { SERIES_COLORS } from "../looks/seriesColors";
import { model } from "../model";
import { count, names, year } from "../modelOption";
import { amountInWords } from "../page/amountInWords";
import { chartBand } from "../page/chartBand";
import { checkList } from "../page/checkList";
import { frontMatter } from "../page/frontMatter";
import { notes } from "../page/notes";
import { Page } from "../page/page";
import { overYears } from "../page/rollingYears";
import { YearTable } from "../page/yearTable";
import { formula } from "../plan/content";
import type { Placement } from "../plan/draft";
import type { SheetPlan } from "../plan/sheetPlan";
import { summaryChecks } from "./budgetSummary/checks";
import { blankInputs, ILLUSTRATIVE, type SummaryInputs } from "./budgetSummary/inputs";
import { SUMMARY_LINKS } from "./budgetSummary/links";
import { summarySettings } from "./budgetSummary/settings";
import { leftAtLimits } from "./budgetSummary/steps";

/** What is left of the gap at each limit after savings, precept and reserves, brought together from the other sheets. */
export const budgetSummary = model({
  id: "budget-summary",
  title: "Budget summary",
  answers: "What is left of the gap at each funding limit after savings, precept and reserves?",
  exampleShows:
    "The published gap at both of the Mayor’s limits, with what savings, precept and reserves bring and borrowing costs: these are illustrative. Link it to your own sheets.",
  tab: "budget",
  order: 23,
  options: {
    firstYear: year("First year", "2010/11"),
    years: count("Years", { least: 1, most: 10, usual: 3 }),
    limits: names("Funding limits", LIMIT_NAMES),
  },
  example: (place) => sheets(ILLUSTRATIVE, place),
  blank:
    ({ firstYear, years, limits }) =>
    (place) =>
      sheets(blankInputs(yearsFrom(firstYear, years), limits), place),
  links: SUMMARY_LINKS,
});

/** The column of the checks: their sentences run over those before it. */
const CHECKS = 6;

function sheets(inputs: SummaryInputs, place: Placement): readonly SheetPlan[] {
  const page = new Page(
    { sheet: place.sheet("Budget summary"), row: 0, column: 0 },
    place.prefix("summary"),
    moneyUnit("£m"),
    inputs.source,
    place.links,
  );
  const table = new YearTable(page, inputs.years.length);
  const last = inputs.years.length - 1;
  frontMatter(page, {
    title: () => overYears("Budget summary", given.years),
    subtitle: "What is left of the gap at each limit after savings, precept and reserves, £m",
    sentence: () => {
      const left = rows.left.columns(last);
      const amount = amountInWords(page.unit, left);
      return formula`IF(COUNT(${left})=0,"Enter the gap of every year to see what is left to find.","After savings, precept and reserves "&TEXTJOIN(", ",TRUE,IF(ISNUMBER(${left}),${amount}&" is left to find at "&${given.limitNames},""))&" in "&${given.years.cell(0, last)}&".")`;
    },
    needs: () => given.gaps,
  });
  chartBand(page, () => [
    {
      title: "Left to find at each limit",
      kind: "column",
      columns: 4,
      categories: given.years.box,
      series: inputs.limits.map(({ name }, limit) => ({
        name,
        values: rows.left.rows(limit).box,
        color: SERIES_COLORS[limit % SERIES_COLORS.length] ?? "",
      })),
      unit: page.unit.name,
      numberFormat: page.unit.numberFormat,
    },
  ]);
  const given = summarySettings(page, table, inputs);
  const rows = leftAtLimits(page, table, given);
  checkList(page, CHECKS, summaryChecks(given, rows));
  notes(page, inputs.notes);
  return [page.plan([330, ...Array<number>(10).fill(68)])];
}
