import { CASCADE_METHODS } from "../../model/targets/cascade";
import { OVERRIDE_REASONS } from "../../model/targets/corporate";
import { boroughs } from "../facts/boroughs";
import { formula, term } from "../plan/content";
import type { Placement } from "../plan/draft";
import { model } from "../model";
import { amberBand, names, year } from "../modelOption";
import { moneyUnit } from "../looks/moneyUnit";
import { chartBand } from "../page/chartBand";
import { checkList } from "../page/checkList";
import { frontMatter } from "../page/frontMatter";
import { notes } from "../page/notes";
import { Page } from "../page/page";
import { inYear } from "../page/rollingYears";
import { notRatedInWords } from "../page/rated";
import { wordLists } from "../page/wordLists";
import type { SheetPlan } from "../plan/sheetPlan";
import { areaTable } from "./boroughRollUp/areas";
import { challenge } from "./boroughRollUp/challenge";
import { rollUpChecks } from "./boroughRollUp/checks";
import { comparisonTable } from "./boroughRollUp/comparisons";
import { corporateTarget } from "./boroughRollUp/corporate";
import { coverage } from "./boroughRollUp/coverage";
import { ILLUSTRATIVE } from "./boroughRollUp/example";
import { blankInputs, STATED_AS, type RollUpInputs } from "./boroughRollUp/inputs";
import { ROLL_UP_LINKS, rollUpForOthers } from "./boroughRollUp/links";
import { localTargets } from "./boroughRollUp/localTargets";
import { rankingCharts, rankings } from "./boroughRollUp/ranked";
import { settings } from "./boroughRollUp/settings";

/** Local targets added up to the corporate one, the gap shared back, and what the targets are worth. */
export const boroughRollUp = model({
  id: "borough-roll-up",
  title: "Borough roll-up",
  answers: "Do the boroughs’ targets make the corporate one, and who takes over what of the gap?",
  exampleShows:
    "Serious acquisitive crime in 32 boroughs and the corporate row, against an external demand. All offences are illustrative.",
  order: 7,
  tab: "targets",
  options: {
    baselineYear: year("Year of the baseline", "2007/08"),
    areas: names(
      "Boroughs or other areas",
      boroughs().map(({ name }) => name),
    ),
    priorities: names("Priorities", ILLUSTRATIVE.priorities),
    amberBand: amberBand(),
  },
  example: (place) => sheets(ILLUSTRATIVE, place),
  blank:
    ({ baselineYear, areas, priorities, amberBand }) =>
    (place) =>
      sheets({ ...blankInputs(baselineYear, areas, priorities), amberBand }, place),
  links: ROLL_UP_LINKS,
});

/** Rows of the charts: a bar for each borough. */
const CHART_ROWS = 32;

function sheets(inputs: RollUpInputs, place: Placement): readonly SheetPlan[] {
  const page = new Page(
    { sheet: place.sheet("Borough roll-up"), row: 0, column: 0 },
    place.prefix("rollup"),
    moneyUnit("£m"),
    inputs.source,
    place.links,
  );
  frontMatter(page, {
    title: () => inYear("Borough roll-up", given.year),
    subtitle: inputs.subtitle,
    sentence: () => {
      const whole = (cell: { toString(): string }) => term`TEXT(${cell},"#,##0")`;
      const { aggregate, target, gap } = corporate;
      return formula`"The local targets add up to "&${whole(aggregate)}&"; the corporate target is "&${whole(target)}&IF(${gap}>0,", and the gap of "&${whole(gap)}&" is shared back","")&"."`;
    },
    further: () => {
      const count = (word: string) => term`COUNTIF(${local.statuses.rows(0, inputs.areas.length)},"${word}")`;
      return formula`"In "&${given.year}&", "&${count("Green")}&" of "&COUNTA(${areas.areas})&" boroughs are Green, "&${count("Amber")}&" Amber and "&${count("Red")}&" Red"&${notRatedInWords(count)}&IF(${count("No baseline")}=0,"","; "&${count("No baseline")}&" without a baseline")&"."`;
    },
    needs: () => areas.targets,
  });
  chartBand(page, () => rankingCharts(ranked), CHART_ROWS);

  const given = settings(page, inputs);
  const areas = areaTable(page, inputs, given);
  const comparisons = comparisonTable(page, inputs);
  const local = localTargets(page, given, areas, () => corporate.target);
  const corporate = corporateTarget(page, given, areas);
  challenge(page, given, comparisons, corporate, local);
  const covered = coverage(page, areas);
  const ranked = rankings(page, given, areas, local);
  rollUpForOthers(page, given, local, corporate);
  checkList(page, 6, rollUpChecks(given, areas, local, covered, corporate));
  wordLists(page, [
    { heading: "Better is", words: ["lower", "higher"], chosenIn: [given.better] },
    { heading: "Reason", words: OVERRIDE_REASONS, chosenIn: [given.reason] },
    { heading: "Method", words: CASCADE_METHODS, chosenIn: [given.method] },
    { heading: "Stated as", words: STATED_AS, chosenIn: [given.statedAs] },
  ]);
  notes(page, inputs.notes);
  return [page.plan([190, ...Array<number>(12).fill(72)])];
}
