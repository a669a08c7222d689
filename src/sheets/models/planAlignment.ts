import { NUMBER } from "../looks/numberFormats";
import { moneyUnit } from "../looks/moneyUnit";
import { SERIES_COLORS } from "../looks/seriesColors";
import { model } from "../model";
import { count, names } from "../modelOption";
import { chartBand } from "../page/chartBand";
import { checkList } from "../page/checkList";
import { frontMatter } from "../page/frontMatter";
import { notes } from "../page/notes";
import { Page } from "../page/page";
import { section } from "../page/section";
import { setting } from "../page/setting";
import { wordLists } from "../page/wordLists";
import { formula } from "../plan/content";
import type { Placement } from "../plan/draft";
import type { SheetPlan } from "../plan/sheetPlan";
import { alignmentChecks } from "./planAlignment/checks";
import { ILLUSTRATIVE } from "./planAlignment/example";
import { findings } from "./planAlignment/findings";
import { blankInputs, CHANGES, CRITERIA, ORIGINS, type AlignmentInputs } from "./planAlignment/inputs";
import { priorityList } from "./planAlignment/priorities";

/** Priorities side by side: where they come from, which plan has them, what measures them, and which are chosen. */
export const planAlignment = model({
  id: "plan-alignment",
  title: "Priorities and plans",
  answers: "Which priorities are in which plan, what measures them, and which should be priority areas?",
  exampleShows:
    "The corporate objectives, the public’s seven priorities and others that the documents name. Marks and scores are illustrative.",
  tab: "targets",
  order: 18,
  options: {
    origins: names("Where priorities come from", ORIGINS),
    rows: count("Rows for priorities", { least: 3, most: 100, usual: 40 }),
  },
  example: (place) => sheets(ILLUSTRATIVE, place),
  blank:
    ({ origins, rows }) =>
    (place) =>
      sheets(blankInputs(origins, rows), place),
});

/** The column of the checks: their sentences run over those before it. */
const CHECKS = 6;

function sheets(inputs: AlignmentInputs, place: Placement): readonly SheetPlan[] {
  const page = new Page(
    { sheet: place.sheet("Priorities and plans"), row: 0, column: 0 },
    place.prefix("priorities"),
    moneyUnit("£m"),
    inputs.source,
  );
  frontMatter(page, {
    title: "Priorities and plans",
    subtitle: inputs.subtitle,
    sentence: () =>
      formula`${found.all}&" priorities: "&${found.inBoth}&" are in both plans, "&${found.inNeither}&" in neither; "&${found.unmeasured}&" have no indicator, and "&${found.chosen}&" are chosen as priority areas."`,
    needs: () => found.all,
  });
  chartBand(page, () => [
    {
      title: "Priorities by where they come from",
      kind: "bar",
      columns: 5,
      categories: found.origins.box,
      series: [{ name: "Priorities", values: found.byOrigin.box, color: SERIES_COLORS[0] }],
      unit: "Priorities",
      numberFormat: NUMBER,
    },
  ]);

  section(page, "Inputs");
  const boroughs = page.name(
    setting(page, 1, "Boroughs", inputs.boroughs, {
      numberFormat: NUMBER,
      note: "32 boroughs of the Metropolitan Police",
    }),
    "all_boroughs",
  );
  const weights = CRITERIA.map((criterion, place) =>
    setting(page, 1, `Weight: ${criterion.toLowerCase()}`, inputs.weights[place] ?? null, {
      numberFormat: NUMBER,
      note: "A house convention, in none of the documents: change it here",
    }),
  );
  const list = priorityList(page, inputs, weights);
  const found = findings(page, list, boroughs, inputs.origins);
  page.choose(list.origins, found.origins);
  checkList(page, CHECKS, alignmentChecks(list, boroughs, found));
  wordLists(page, [
    { heading: "In a plan", words: ["Yes"], chosenIn: [list.policingPlan, list.strategyPlan, list.chosen] },
    { heading: "Change", words: CHANGES, chosenIn: [list.changes] },
  ]);
  notes(page, inputs.notes);
  return [page.plan([250, ...Array<number>(8).fill(84), 300, ...Array<number>(16).fill(84)])];
}
