import { formula, term } from "../plan/content";
import type { Placement } from "../plan/draft";
import { model } from "../model";
import { amberBand, count, names, year } from "../modelOption";
import { moneyUnit } from "../looks/moneyUnit";
import { chartBand } from "../page/chartBand";
import { checkList } from "../page/checkList";
import { frontMatter } from "../page/frontMatter";
import { notes } from "../page/notes";
import { Page } from "../page/page";
import { inYear } from "../page/rollingYears";
import { statusChart, statusCounts } from "../page/statusCounts";
import { wordLists } from "../page/wordLists";
import type { SheetPlan } from "../plan/sheetPlan";
import { scorecardChecks } from "./scorecard/checks";
import { chosenIndicator, controlChartOf } from "./scorecard/chosen";
import { ILLUSTRATIVE, strategicOutcomes } from "./scorecard/example";
import { inCatalogue } from "./scorecard/inCatalogue";
import { indicatorTable } from "./scorecard/indicatorTable";
import { blankInputs, QUARTERS, type ScorecardInputs } from "./scorecard/inputs";
import { SCORECARD_LINKS } from "./scorecard/links";
import { monthTable } from "./scorecard/monthTable";
import { outcomeCounts } from "./scorecard/outcomeCounts";
import { results } from "./scorecard/results";
import { settings } from "./scorecard/settings";
import { signals } from "./scorecard/signals";

/** The headline indicators by strategic outcome: status by quarter, signals by month, and what is reported monthly. */
export const scorecard = model({
  id: "scorecard",
  title: "Scorecard",
  answers: "Which headline indicators are on target, and which have to be reported monthly?",
  exampleShows:
    "The 19 headline indicators under five strategic outcomes, 2010/11. All figures are illustrative; four indicators have none.",
  order: 8,
  tab: "targets",
  options: {
    year: year("Year", "2010/11"),
    outcomes: names(
      "Strategic outcomes",
      strategicOutcomes().map(({ heading }) => heading),
    ),
    rows: count("Rows for indicators under each", { least: 1, most: 20, usual: 6 }),
    monthly: count("Indicators followed by month", { least: 1, most: 6, usual: 4 }),
    amberBand: amberBand(),
  },
  example: (place) => sheets(ILLUSTRATIVE, place),
  blank:
    ({ year, outcomes, rows, monthly, amberBand }) =>
    (place) =>
      sheets({ ...blankInputs(year, outcomes, rows, monthly), amberBand }, place),
  links: SCORECARD_LINKS,
});

function sheets(inputs: ScorecardInputs, place: Placement): readonly SheetPlan[] {
  const page = new Page(
    { sheet: place.sheet("Scorecard"), row: 0, column: 0 },
    place.prefix("score"),
    moneyUnit("£m"),
    inputs.source,
    place.links,
  );
  frontMatter(page, {
    title: () => inYear("Scorecard", given.year),
    subtitle: inputs.subtitle,
    sentence: () => {
      const [green, amber, red, noData, noTarget] = [0, 1, 2, 3, 4].map((column) => totals.cell(0, column));
      return formula`"In "&${given.latestQuarter}&" "&${given.year}&", "&${green ?? ""}&" indicators are Green, "&${amber ?? ""}&" Amber and "&${red ?? ""}&" Red; "&${noData ?? ""}&" have no data"&IF(${noTarget ?? ""}=0,"",", "&${noTarget ?? ""}&" no target")&"."`;
    },
    further: () => {
      const codes = term`TEXTJOIN(", ",TRUE,IF(${card.reports}="Monthly",${indicators.codes},""))`;
      return formula`"To be reported monthly: "&IF(${totals.cell(0, 5)}=0,"none",${codes})&"."`;
    },
    needs: () => indicators.actuals,
  });
  chartBand(page, () => [
    controlChartOf(chosen),
    statusChart("Indicators by status", 2 * QUARTERS.length, counts),
  ]);

  const given = settings(page, inputs);
  const indicators = indicatorTable(page, inputs, given);
  page.choose(given.followed, indicators.codes);
  const months = monthTable(page, inputs, given);
  const card = results(page, inputs, given, indicators, () => signalled);
  page.take();
  const counts = statusCounts(page, {
    statuses: ["Green", "Amber", "Red", "No data", "No target"],
    of: card.statuses,
    periods: given.quarters,
    labelColumn: 1,
  });
  const { totals } = outcomeCounts(page, inputs, given, card);
  const signalled = signals(page, inputs, given, indicators, months);
  const chosen = chosenIndicator(page, inputs, given, indicators, months);
  checkList(page, 2, scorecardChecks(given, indicators, card, totals, chosen));
  wordLists(page, [
    { heading: "Better is", words: ["higher", "lower", "neutral"], chosenIn: [indicators.better] },
  ]);
  notes(page, inputs.notes);
  inCatalogue(page);
  return [page.plan([72, 380, 92, ...Array<number>(9).fill(60), 130], { rows: 0, columns: 2 })];
}
