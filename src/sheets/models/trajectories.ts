import { formula, term } from "../plan/content";
import { SHAPES } from "../../model/targets/trajectory";
import { yearsFrom } from "../facts/financialYears";
import type { Placement } from "../plan/draft";
import { model } from "../model";
import { amberBand, count, year } from "../modelOption";
import { moneyUnit } from "../looks/moneyUnit";
import { chartBand } from "../page/chartBand";
import { checkList } from "../page/checkList";
import { frontMatter } from "../page/frontMatter";
import { notes } from "../page/notes";
import { Page } from "../page/page";
import { overYears } from "../page/rollingYears";
import { notRatedInWords } from "../page/rated";
import { statusChart, statusCounts } from "../page/statusCounts";
import { wordLists } from "../page/wordLists";
import type { SheetPlan } from "../plan/sheetPlan";
import { trajectoryChecks } from "./trajectories/checks";
import { chosenChart, chosenIndicator } from "./trajectories/chosen";
import { ILLUSTRATIVE } from "./trajectories/example";
import { indicatorTable } from "./trajectories/indicators";
import { blankInputs, type TrajectoryInputs } from "./trajectories/inputs";
import { kindTable } from "./trajectories/kinds";
import { TRAJECTORY_LINKS } from "./trajectories/links";
import { milestones } from "./trajectories/milestones";
import { INDICATOR_ROLES, linkedInputs } from "./trajectories/ownColumns";
import { settings } from "./trajectories/settings";
import { usualPattern, withinYear } from "./trajectories/withinYear";
import { yearInProgress } from "./trajectories/yearInProgress";

/** Indicators on their way from baseline to final target: targets by year, status, progress, and the year in progress. */
export const trajectories = model({
  id: "trajectories",
  title: "Trajectories",
  answers: "Where should each indicator stand each year, and is it there?",
  exampleShows:
    "Twelve national indicators from 2007/08 to 2010/11, one of them without a baseline. All figures are illustrative.",
  order: 6,
  tab: "targets",
  options: {
    baselineYear: year("Year of the baseline", "2007/08"),
    years: count("Years of targets", { least: 1, most: 5, usual: 3 }),
    indicators: count("Rows for indicators", { least: 2, most: 60, usual: 15 }),
    amberBand: amberBand(),
  },
  example: (place) => sheets(ILLUSTRATIVE, place),
  blank:
    ({ baselineYear, years, indicators, amberBand }) =>
    (place) => {
      const [first = "", ...others] = yearsFrom(baselineYear, years + 1);
      return sheets({ ...blankInputs(first, others, indicators), amberBand }, place);
    },
  own: {
    of: "columns",
    roles: INDICATOR_ROLES,
    asks: ["baselineYear", "years", "amberBand"],
    draft:
      (block, { baselineYear, years, amberBand }) =>
      (place) =>
        sheets({ ...linkedInputs(block, yearsFrom(baselineYear, years + 1)), amberBand }, place),
  },
  links: TRAJECTORY_LINKS,
});

function sheets(inputs: TrajectoryInputs, place: Placement): readonly SheetPlan[] {
  const page = new Page(
    { sheet: place.sheet("Trajectories"), row: 0, column: 0 },
    place.prefix("trajectory"),
    moneyUnit("£m"),
    inputs.source,
    place.links,
  );
  frontMatter(page, {
    title: () => overYears("Trajectories", given.years),
    subtitle: inputs.subtitle,
    sentence: () => {
      const latest = term`INDEX(${found.statuses},0,MATCH(${given.latestYear},${given.years},0))`;
      const count = (status: string) => term`SUM((${latest}="${status}")*1)`;
      return formula`"In "&${given.latestYear}&", "&${count("Green")}&" of "&COUNT(${indicators.baselines})&" indicators with a baseline are Green, "&${count("Amber")}&" Amber and "&${count("Red")}&" Red"&${notRatedInWords(count)}&"; "&${count("No baseline")}&" without a baseline."`;
    },
    needs: () => indicators.baselines,
  });
  chartBand(page, () => [
    chosenChart(chosen),
    statusChart("Indicators by status", 2 * inputs.years.length, counts),
  ]);

  const given = settings(page, inputs);
  const kinds = kindTable(page, inputs.kinds);
  const indicators = indicatorTable(page, inputs, given, kinds);
  page.choose(given.chosen, indicators.codes);
  const found = milestones(page, inputs, given, indicators, kinds);
  page.take();
  const counts = statusCounts(page, {
    statuses: ["Green", "Amber", "Red", "No data", "No target", "No baseline"],
    of: found.statuses,
    periods: given.years,
    labelColumn: 1,
  });
  const progress = yearInProgress(page, inputs, given, indicators, found.targets);
  const pattern = usualPattern(page, inputs);
  const due = withinYear(page, given, indicators, progress, pattern);
  const chosen = chosenIndicator(page, given, indicators, found.road);
  checkList(page, 3, trajectoryChecks(given, indicators, found, progress, kinds.names, due));
  wordLists(page, [
    { heading: "Shape", words: SHAPES, chosenIn: [kinds.shapes] },
    { heading: "Better is", words: ["higher", "lower", "neutral"], chosenIn: [indicators.better] },
  ]);
  notes(page, inputs.notes);
  return [
    page.plan([56, 320, 96, ...Array<number>(Math.max(3 * inputs.years.length + 1, 15)).fill(66)], {
      rows: 0,
      columns: 2,
    }),
  ];
}
