import { DAY, NUMBER } from "../looks/numberFormats";
import { moneyUnit } from "../looks/moneyUnit";
import { STATUS_COLORS } from "../looks/seriesColors";
import { model } from "../model";
import { count } from "../modelOption";
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
import { actionLog, actionsByWay, STATES } from "./assessmentAndActions/actions";
import { scoreList } from "./assessmentAndActions/assessments";
import { assessmentChecks } from "./assessmentAndActions/checks";
import { ILLUSTRATIVE } from "./assessmentAndActions/example";
import { findings } from "./assessmentAndActions/findings";
import { blankInputs, GRADES, PARTS, REVIEWS, type AssessmentInputs } from "./assessmentAndActions/inputs";
import { inspectionList } from "./assessmentAndActions/inspections";
import { standardList } from "./assessmentAndActions/standards";

/** Scores of area assessment, results of inspections, the Pledge, and the actions that follow. */
export const assessmentAndActions = model({
  id: "assessment-and-actions",
  title: "Assessment, inspection and actions",
  answers: "How are we and our partners assessed, what did inspections find, and what is done about it?",
  exampleShows:
    "The parts of Comprehensive Area Assessment by kind of body, the promises of the Policing Pledge, and inspections that the documents name. Scores, grades and actions are illustrative.",
  tab: "targets",
  order: 21,
  options: {
    rows: count("Rows for bodies, results and standards", { least: 5, most: 100, usual: 20 }),
  },
  example: (place) => sheets(ILLUSTRATIVE, place),
  blank:
    ({ rows }) =>
    (place) =>
      sheets(blankInputs(rows), place),
});

/** The column of the checks: their sentences run over those before it. */
const CHECKS = 6;

const COLORS = [STATUS_COLORS.Green, STATUS_COLORS["No baseline"], STATUS_COLORS.Red] as const;

function sheets(inputs: AssessmentInputs, place: Placement): readonly SheetPlan[] {
  const page = new Page(
    { sheet: place.sheet("Assessment and actions"), row: 0, column: 0 },
    place.prefix("assessment"),
    moneyUnit("£m"),
    inputs.source,
  );
  frontMatter(page, {
    title: "Assessment, inspection and actions",
    subtitle: inputs.subtitle,
    sentence: () =>
      formula`"Scores better than the year before: "&${found.better}&", worse: "&${found.worse}&". Results that ask for remedial action: "&${found.remedial}&"; promises of the Pledge not kept: "&${found.notKept}&"; actions overdue: "&${found.overdue}&"."`,
    needs: () => found.all,
  });
  chartBand(page, () => [
    {
      title: "Actions by the way they go",
      kind: "stackedColumn",
      columns: 5,
      categories: byWay.ways.box,
      series: STATES.map((name, state) => ({
        name,
        values: byWay.byState.columns(state).box,
        color: COLORS[state] ?? COLORS[0],
      })),
      unit: "Actions",
      numberFormat: NUMBER,
    },
  ]);

  section(page, "Inputs");
  const today = page.name(
    setting(page, 1, "Today", inputs.today, { numberFormat: DAY, note: "Type the date it is read on" }),
    "today",
  );
  const scores = scoreList(page, inputs);
  const inspected = inspectionList(page, inputs);
  const pledge = standardList(page, inputs);
  const log = actionLog(page, inputs, today);
  const found = findings(page, scores, inspected, pledge, log);
  const byWay = actionsByWay(page, log);
  page.choose(scores.kinds, scores.everyKind);
  page.choose(log.ways, byWay.ways);
  checkList(page, CHECKS, assessmentChecks(scores, inspected, log, byWay));
  wordLists(page, [
    { heading: "Part of the assessment", words: PARTS, chosenIn: [scores.parts] },
    { heading: "Kind of result", words: REVIEWS, chosenIn: [inspected.reviews] },
    { heading: "Grade", words: GRADES, chosenIn: [inspected.grades] },
    { heading: "Better is", words: ["higher", "lower"], chosenIn: [pledge.better] },
  ]);
  notes(page, inputs.notes);
  return [page.plan([270, ...Array<number>(16).fill(92)])];
}
