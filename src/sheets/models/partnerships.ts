import { boroughs as ofLondon } from "../facts/boroughs";
import { yearsFrom } from "../facts/financialYears";
import { moneyUnit } from "../looks/moneyUnit";
import { SERIES_COLORS } from "../looks/seriesColors";
import { model } from "../model";
import { count, names, year } from "../modelOption";
import { byWord } from "../page/byWord";
import { chartBand } from "../page/chartBand";
import { checkList } from "../page/checkList";
import { frontMatter } from "../page/frontMatter";
import { notes } from "../page/notes";
import { Page } from "../page/page";
import { overYears } from "../page/rollingYears";
import { wordLists } from "../page/wordLists";
import { YearTable } from "../page/yearTable";
import { formula, term } from "../plan/content";
import type { Placement } from "../plan/draft";
import type { SheetPlan } from "../plan/sheetPlan";
import { selfAssessment } from "./partnerships/assessment";
import { atStake } from "./partnerships/atStake";
import { partnershipChecks } from "./partnerships/checks";
import { ILLUSTRATIVE } from "./partnerships/example";
import { findings } from "./partnerships/findings";
import { blankInputs, KINDS, OBJECTIVES, RISKS, type PartnershipInputs } from "./partnerships/inputs";
import { incomeOfBoroughs } from "./partnerships/income";
import { liabilities } from "./partnerships/liabilities";
import { linkedInputs, PARTNERSHIP_ROLES } from "./partnerships/ownColumns";
import { register } from "./partnerships/register";
import { agreementReview } from "./partnerships/review";
import { settings } from "./partnerships/settings";

/** The register of partnerships, what they leave to be paid, how they are run, and what is at stake. */
export const partnerships = model({
  id: "partnerships",
  title: "Partnerships",
  answers:
    "What do partnerships leave to be paid when their funding ends, and are they run as they should be?",
  exampleShows:
    "Twelve partnerships in eight boroughs, their self-assessment, a review of fifteen agreements, income, rewards and a top-slice. All figures are illustrative.",
  tab: "budget",
  order: 14,
  options: {
    firstYear: year("First year", "2009/10"),
    years: count("Years", { least: 1, most: 10, usual: 3 }),
    boroughs: names(
      "Boroughs",
      ofLondon().map(({ name }) => name),
    ),
    rows: count("Rows for partnerships", { least: 3, most: 200, usual: 40 }),
  },
  example: (place) => sheets(ILLUSTRATIVE, place),
  blank:
    ({ firstYear, years, boroughs, rows }) =>
    (place) =>
      sheets(blankInputs(yearsFrom(firstYear, years), boroughs, rows), place),
  own: {
    of: "columns",
    withoutTotals: true,
    roles: PARTNERSHIP_ROLES,
    asks: ["firstYear", "years"],
    draft:
      (block, { firstYear, years }) =>
      (place) =>
        sheets(linkedInputs(block, yearsFrom(firstYear, years)), place),
  },
});

/** The column of the checks: their sentences run over those before it. */
const CHECKS = 6;

function sheets(inputs: PartnershipInputs, place: Placement): readonly SheetPlan[] {
  const page = new Page(
    { sheet: place.sheet("Partnerships"), row: 0, column: 0 },
    place.prefix("partners"),
    moneyUnit("£000"),
    inputs.source,
  );
  const table = new YearTable(page, inputs.years.length);
  frontMatter(page, {
    title: () => overYears("Partnerships", given.years),
    subtitle: inputs.subtitle,
    sentence: () => {
      const last = inputs.years.length - 1;
      const left = term`SUM(${due.columns(last)})`;
      return formula`"When their funding has ended "&${found.all}&" partnerships leave £"&TEXT(${left},"#,##0")&"k to be paid in "&${given.years.cell(0, last)}&"; "&${found.withoutAgreement}&" have no agreement that liabilities cease."`;
    },
    needs: () => cells.yearlyCosts,
  });
  chartBand(page, () => [
    {
      title: "Liabilities by borough, in the last year",
      kind: "bar",
      columns: 3,
      categories: byBorough.words.box,
      series: [
        {
          name: "Liabilities",
          values: byBorough.amounts.columns(inputs.years.length - 1).box,
          color: SERIES_COLORS[2],
        },
      ],
      unit: page.unit.name,
      numberFormat: page.unit.numberFormat,
    },
    {
      title: "Self-assessment by borough, average of 0 to 3",
      kind: "column",
      columns: 6,
      categories: assessed.boroughs.box,
      series: [{ name: "Average", values: assessed.byBorough.box, color: SERIES_COLORS[0] }],
      unit: "Average score, 0 to 3",
      numberFormat: "0.0",
    },
  ]);

  const given = settings(page, inputs);
  const cells = register(page, inputs);
  const found = findings(page, given, cells);
  const due = liabilities(page, table, given.years, cells);
  const added = { years: given.years, amounts: due };
  const byBorough = byWord(page, table, {
    ...added,
    heading: "Liabilities by borough",
    words: inputs.boroughs,
    wordOf: cells.boroughs,
  });
  const byObjective = byWord(page, table, {
    ...added,
    heading: "Liabilities by corporate objective",
    words: OBJECTIVES,
    wordOf: cells.objectives,
  });
  page.choose(cells.boroughs, byBorough.words);
  page.choose(cells.objectives, byObjective.words);
  const assessed = selfAssessment(page, inputs);
  const stake = atStake(page, inputs, given);
  const review = agreementReview(page, inputs);
  incomeOfBoroughs(page, inputs);
  const results = { review, liabilities: due, byBorough, byObjective, assessed, stake };
  checkList(page, CHECKS, partnershipChecks(given, cells, results));
  wordLists(page, [
    { heading: "Kind", words: KINDS, chosenIn: [cells.kinds] },
    { heading: "Risk", words: RISKS, chosenIn: [cells.risks] },
    { heading: "Liabilities cease", words: ["Yes", "No"], chosenIn: [cells.ceases, cells.controlled] },
    { heading: "Found by the review", words: ["Yes", "No"], chosenIn: [review.answers] },
  ]);
  notes(page, inputs.notes);
  return [page.plan([250, ...Array<number>(44).fill(84)])];
}
