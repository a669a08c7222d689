import { OVERRIDE_REASONS } from "../../model/targets/corporate";
import { moneyUnit } from "../looks/moneyUnit";
import { SERIES_COLORS } from "../looks/seriesColors";
import { PERCENT } from "../looks/numberFormats";
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
import { agreementChecks } from "./multiAreaAgreement/checks";
import { contributions } from "./multiAreaAgreement/contributions";
import { ILLUSTRATIVE } from "./multiAreaAgreement/example";
import { blankInputs, KINDS, type MultiAreaInputs } from "./multiAreaAgreement/inputs";
import { agreement } from "./multiAreaAgreement/settings";
import { together } from "./multiAreaAgreement/together";

/** An agreement of two or more authorities: their outcomes together, and what falls on each. */
export const multiAreaAgreement = model({
  id: "multi-area-agreement",
  title: "Multi-area agreement",
  answers: "Where do the authorities stand together on the outcomes they share, and what falls on each?",
  exampleShows: "Three outcomes that five boroughs share, one of each kind. All figures are illustrative.",
  tab: "targets",
  order: 20,
  options: {
    year: year("Year", "2010/11"),
    outcomes: count("Shared outcomes", { least: 1, most: 6, usual: 3 }),
    authorities: names("Authorities", ["Authority 1", "Authority 2", "Authority 3"]),
    amberBand: amberBand(),
  },
  example: (place) => sheets(ILLUSTRATIVE, place),
  blank:
    ({ year, outcomes, authorities, amberBand }) =>
    (place) =>
      sheets({ ...blankInputs(year, authorities, outcomes), amberBand }, place),
});

/** The column of the checks: their sentences run over those before it. */
const CHECKS = 6;

function sheets(inputs: MultiAreaInputs, place: Placement): readonly SheetPlan[] {
  const page = new Page(
    { sheet: place.sheet("Multi-area agreement"), row: 0, column: 0 },
    place.prefix("multi_area"),
    moneyUnit("£m"),
    inputs.source,
  );
  frontMatter(page, {
    title: "Multi-area agreement",
    subtitle: inputs.subtitle,
    sentence: () => {
      const count = (status: string) => term`COUNTIF(${all.statuses},"${status}")`;
      return formula`"In "&${cells.year}&", "&COUNTIF(${cells.topTier},"Yes")&" authorities share "&COUNTIF(${cells.codes},"?*")&" outcomes: "&${count("Green")}&" Green, "&${count("Amber")}&" Amber and "&${count("Red")}&" Red"&${notRatedInWords(count)}&"."`;
    },
    needs: () => cells.all,
  });
  chartBand(page, () => [
    {
      title: "What falls on each authority: share of the improvement",
      kind: "column",
      columns: 8,
      categories: cells.authorities.box,
      series: inputs.outcomes.map(({ code }, outcome) => ({
        name: code ?? `Outcome ${outcome + 1}`,
        values: parts.shares.columns(outcome).box,
        color: SERIES_COLORS[outcome % SERIES_COLORS.length] ?? SERIES_COLORS[0],
      })),
      unit: "Share of the improvement",
      numberFormat: PERCENT,
    },
  ]);
  const cells = agreement(page, inputs);
  const all = together(page, cells);
  const parts = contributions(page, cells, all);
  page.choose(cells.sharedBack, cells.codes);
  checkList(page, CHECKS, agreementChecks(cells, all, parts));
  wordLists(page, [
    { heading: "Kind", words: KINDS, chosenIn: [cells.kinds] },
    { heading: "Better", words: ["lower", "higher"], chosenIn: [cells.better] },
    { heading: "Reason", words: OVERRIDE_REASONS, chosenIn: [cells.reasons] },
    { heading: "Top tier", words: ["Yes", "No"], chosenIn: [cells.topTier] },
  ]);
  notes(page, inputs.notes);
  return [page.plan([230, ...Array<number>(6 + 4 * inputs.outcomes.length).fill(84)])];
}
