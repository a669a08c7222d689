import { boroughs as ofLondon } from "../facts/boroughs";
import { yearsFrom } from "../facts/financialYears";
import { moneyUnit } from "../looks/moneyUnit";
import { model } from "../model";
import { amberBand, count, names, year } from "../modelOption";
import { chartBand } from "../page/chartBand";
import { checkList } from "../page/checkList";
import { frontMatter } from "../page/frontMatter";
import { notes } from "../page/notes";
import { Page } from "../page/page";
import { notRatedInWords } from "../page/rated";
import { wordLists } from "../page/wordLists";
import { formula, term } from "../plan/content";
import type { Placement } from "../plan/draft";
import type { SheetPlan } from "../plan/sheetPlan";
import { scorecardCharts } from "./boroughScorecard/charts";
import { scorecardChecks } from "./boroughScorecard/checks";
import { chosenIndicator } from "./boroughScorecard/chosen";
import { ILLUSTRATIVE } from "./boroughScorecard/example";
import { boroughFigures } from "./boroughScorecard/figures";
import { heatMap } from "./boroughScorecard/heatMap";
import { blankInputs, KINDS, PAST, TARGETS, type BoroughScorecardInputs } from "./boroughScorecard/inputs";
import { BOROUGH_ROLES, linkedInputs } from "./boroughScorecard/ownColumns";
import { surveyByQuarter } from "./boroughScorecard/quarters";
import { settings } from "./boroughScorecard/settings";
import { supportFirst } from "./boroughScorecard/support";
import { together } from "./boroughScorecard/together";
import { twoFamilies } from "./boroughScorecard/twoFamilies";

/** Boroughs by indicators: where each stands, whether its targets are challenging, and where support goes first. */
export const boroughScorecard = model({
  id: "borough-scorecard",
  title: "Borough scorecard",
  answers:
    "Which boroughs are behind on what, are their targets challenging, and where does support go first?",
  exampleShows:
    "Four indicators in 32 boroughs and four families. Offences, targets and families are illustrative.",
  tab: "targets",
  order: 16,
  options: {
    firstYear: year("First year of the past", "2006/07"),
    indicators: count("Indicators", { least: 1, most: 8, usual: 4 }),
    boroughs: names(
      "Boroughs",
      ofLondon().map(({ name }) => name),
    ),
    amberBand: amberBand(),
  },
  example: (place) => sheets(ILLUSTRATIVE, place),
  blank:
    ({ firstYear, indicators, boroughs, amberBand }) =>
    (place) =>
      sheets(
        { ...blankInputs(yearsFrom(firstYear, PAST + TARGETS), boroughs, indicators), amberBand },
        place,
      ),
  own: {
    of: "columns",
    withoutTotals: true,
    roles: BOROUGH_ROLES,
    asks: ["firstYear", "amberBand"],
    draft:
      (block, { firstYear, amberBand }) =>
      (place) =>
        sheets({ ...linkedInputs(block, yearsFrom(firstYear, PAST + TARGETS)), amberBand }, place),
  },
});

/** The column of the checks: their sentences run over those before it. */
const CHECKS = 7;

function sheets(inputs: BoroughScorecardInputs, place: Placement): readonly SheetPlan[] {
  const page = new Page(
    { sheet: place.sheet("Borough scorecard"), row: 0, column: 0 },
    place.prefix("boroughs"),
    moneyUnit("£m"),
    inputs.source,
  );
  frontMatter(page, {
    title: "Borough scorecard",
    subtitle: inputs.subtitle,
    sentence: () => {
      const spots = term`COUNTIF(${chosen.hotspots},"Hotspot")`;
      const first = term`IF(${support.cell()}="","","; support goes first to "&${support.cell()})`;
      const count = (status: string) => term`COUNTIF(${map.statuses},"${status}")`;
      return formula`${count("Red")}&" of "&${count("Green")}+${count("Amber")}+${count("Red")}&" targets are Red"&${notRatedInWords(count)}&${first}&". "&${given.chosen}&": challenging and achievable "&COUNTIF(${chosen.verdicts},"Challenging and achievable")&", hotspots "&${spots}&"."`;
    },
    needs: () => cells.all,
  });
  chartBand(page, () => scorecardCharts(map, chosen));
  const given = settings(page, inputs);
  const cells = boroughFigures(page, inputs, given);
  const map = heatMap(page, given, cells);
  const support = supportFirst(page, given, map);
  const chosen = chosenIndicator(page, given, cells);
  const rolledUp = together(page, given, cells, chosen);
  surveyByQuarter(page, inputs);
  twoFamilies(page, given, cells, chosen);
  page.choose(given.chosen, given.codes);
  checkList(page, CHECKS, scorecardChecks(given, cells, map, chosen, rolledUp));
  wordLists(page, [
    { heading: "Kind", words: KINDS, chosenIn: [given.kinds] },
    { heading: "Better", words: ["lower", "higher"], chosenIn: [given.better] },
  ]);
  notes(page, inputs.notes);
  return [page.plan([230, ...Array<number>(44).fill(70)])];
}
