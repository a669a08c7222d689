import { model } from "../model";
import { amberBand, count, year } from "../modelOption";
import { moneyUnit } from "../looks/moneyUnit";
import { NUMBER } from "../looks/numberFormats";
import { STATUS_COLORS } from "../looks/seriesColors";
import { chartBand } from "../page/chartBand";
import { checkList } from "../page/checkList";
import { frontMatter } from "../page/frontMatter";
import { notes } from "../page/notes";
import { Page } from "../page/page";
import { overYears } from "../page/rollingYears";
import { notRatedInWords } from "../page/rated";
import { wordLists } from "../page/wordLists";
import { formula, term } from "../plan/content";
import type { Placement } from "../plan/draft";
import type { SheetPlan } from "../plan/sheetPlan";
import { publicationChecks } from "./agreementPerformance/checks";
import { publicationCounts, STATUSES } from "./agreementPerformance/counts";
import { ILLUSTRATIVE } from "./agreementPerformance/example";
import { indicatorTable } from "./agreementPerformance/indicators";
import { blankInputs, KINDS, THEMES, type PublicationInputs } from "./agreementPerformance/inputs";
import { PERFORMANCE_LINKS } from "./agreementPerformance/links";
import { publication } from "./agreementPerformance/published";
import { annualReview } from "./agreementPerformance/review";
import { settings } from "./agreementPerformance/settings";
import { surveyLookedInto } from "./agreementPerformance/survey";

/** The yearly publication of performance, direction of travel, escalation and the annual review. */
export const agreementPerformance = model({
  id: "agreement-performance",
  title: "Agreement performance and publication",
  answers: "How does each target of the agreement stand this year, which way does it go, and what follows?",
  exampleShows:
    "The thirty targets of the Local Area Agreement two years on, and the published confidence indicator. All other figures are illustrative.",
  tab: "targets",
  order: 13,
  options: {
    firstYear: year("First year of the agreement", "2008/09"),
    rows: count("Rows for indicators", { least: 5, most: 200, usual: 40 }),
    amberBand: amberBand(),
  },
  example: (place) => sheets(ILLUSTRATIVE, place),
  blank:
    ({ firstYear, rows, amberBand }) =>
    (place) =>
      sheets({ ...blankInputs(firstYear, rows), amberBand }, place),
  links: PERFORMANCE_LINKS,
});

/** The column of the checks. */
const CHECKS = 3;

function sheets(inputs: PublicationInputs, place: Placement): readonly SheetPlan[] {
  const page = new Page(
    { sheet: place.sheet("Agreement performance"), row: 0, column: 0 },
    place.prefix("performance"),
    moneyUnit("£m"),
    inputs.source,
    place.links,
  );
  frontMatter(page, {
    title: () => overYears("Agreement performance", given.years),
    subtitle: inputs.subtitle,
    sentence: () => {
      const all = counted.byKind.rows(KINDS.length);
      const count = (status: string) =>
        all.cell(0, STATUSES.findIndex((one) => one === status) + 1).toString();
      const behind = term`COUNTIF(${shown.yearsBehind},">=2")`;
      const review = term`COUNTIF(${shown.review},"?*")`;
      return formula`"In "&${given.published}&", "&${all.cell(0, 1)}&" of "&${all.cell()}&" indicators are Green, "&${all.cell(0, 2)}&" Amber and "&${all.cell(0, 3)}&" Red"&${notRatedInWords(count)}&"; "&${all.cell(0, STATUSES.length + 1)}&" go the right way. Behind for two years or more: "&${behind}&"; for the annual review: "&${review}&"."`;
    },
    needs: () => cells.actuals,
  });
  chartBand(page, () => [
    {
      title: "Indicators by status and theme",
      kind: "stackedColumn",
      columns: 7,
      categories: themeLabels().box,
      series: STATUSES.map((name, status) => ({
        name,
        values: counted.byTheme.rows(0, THEMES.length).columns(status + 1).box,
        color: STATUS_COLORS[name],
      })),
      unit: "Indicators",
      numberFormat: NUMBER,
    },
  ]);

  const given = settings(page, inputs);
  const cells = indicatorTable(page, inputs, given.years);
  page.choose(given.survey, cells.codes);
  const shown = publication(page, inputs, given, cells);
  const counted = publicationCounts(page, cells, shown);
  const themeLabels = () => page.at(counted.byTheme.box.row, 0, THEMES.length);
  annualReview(page, shown);
  surveyLookedInto(page, given, cells);
  checkList(page, CHECKS, publicationChecks(given, cells, shown, counted));
  wordLists(page, [
    { heading: "Kind", words: KINDS, chosenIn: [cells.kinds] },
    { heading: "Better is", words: ["higher", "lower", "neutral"], chosenIn: [cells.better] },
    { heading: "Theme", words: THEMES, chosenIn: [cells.themes] },
  ]);
  notes(page, inputs.notes);
  return [
    page.plan([72, 92, 330, ...Array<number>(11).fill(62), 215, 70, 80, 270, ...Array<number>(6).fill(70)]),
  ];
}
