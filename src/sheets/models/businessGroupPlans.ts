import { DAY, NUMBER, PERCENT, WHOLE_PERCENT } from "../looks/numberFormats";
import { moneyUnit } from "../looks/moneyUnit";
import { SERIES_COLORS, STATUS_COLORS } from "../looks/seriesColors";
import { model } from "../model";
import { count, names, year } from "../modelOption";
import { chartBand } from "../page/chartBand";
import { checkList } from "../page/checkList";
import { frontMatter } from "../page/frontMatter";
import { notes } from "../page/notes";
import { Page } from "../page/page";
import { inYear } from "../page/rollingYears";
import { notRatedInWords } from "../page/rated";
import { section } from "../page/section";
import { setting } from "../page/setting";
import { typedYear } from "../page/typedYear";
import { wordLists } from "../page/wordLists";
import { formula, term } from "../plan/content";
import type { Placement } from "../plan/draft";
import type { SheetPlan } from "../plan/sheetPlan";
import { planChecks } from "./businessGroupPlans/checks";
import { countedByGroup, STATUSES, summary } from "./businessGroupPlans/counted";
import { ILLUSTRATIVE } from "./businessGroupPlans/example";
import { findings } from "./businessGroupPlans/findings";
import {
  blankInputs,
  BUSINESS_GROUPS,
  KINDS,
  OBJECTIVES,
  THEMES,
  type PlanInputs,
} from "./businessGroupPlans/inputs";
import { returnList } from "./businessGroupPlans/returns";
import { subObjectiveList } from "./businessGroupPlans/subObjectives";

/** Sub-objectives of business groups with measures and delivery plan, and the return on environment and quality of life. */
export const businessGroupPlans = model({
  id: "business-group-plans",
  title: "Business group plans and quality of life",
  answers:
    "What does each business group set out to do, how far is it, and what do we do for the quality of life?",
  exampleShows:
    "Sub-objectives of six business groups for the corporate objectives, and the six themes of responsibility. Measures, figures and resources are illustrative.",
  tab: "targets",
  order: 22,
  options: {
    planYear: year("Year of the plan", "2010/11"),
    groups: names("Business groups", BUSINESS_GROUPS),
    rows: count("Rows for sub-objectives and for measures", { least: 5, most: 100, usual: 30 }),
  },
  example: (place) => sheets(ILLUSTRATIVE, place),
  blank:
    ({ planYear, groups, rows }) =>
    (place) =>
      sheets(blankInputs(planYear, groups, rows), place),
});

/** The column of the checks: their sentences run over those before it. */
const CHECKS = 6;

function sheets(inputs: PlanInputs, place: Placement): readonly SheetPlan[] {
  const page = new Page(
    { sheet: place.sheet("Business group plans"), row: 0, column: 0 },
    place.prefix("group_plans"),
    moneyUnit("£m"),
    inputs.source,
  );
  frontMatter(page, {
    title: () => inYear("Business group plans", year),
    subtitle: inputs.subtitle,
    sentence: () => {
      const count = (status: string) => term`COUNTIF(${list.statuses},"${status}")`;
      return formula`${found.all}&" sub-objectives, "&${found.operational}&" of them operational: "&${found.red}&" Red"&${notRatedInWords(count)}&", steps overdue: "&${found.overdue}&". For responsibility and quality of life there are £"&TEXT(SUM(${themes.resources}),"#,##0.0")&"m in the year."`;
    },
    needs: () => found.all,
  });
  chartBand(page, () => [
    {
      title: "Sub-objectives by group and status",
      kind: "stackedColumn",
      columns: 4,
      categories: counted.groups.box,
      series: STATUSES.map((name, status) => ({
        name,
        values: counted.byStatus.columns(status).box,
        color: STATUS_COLORS[name],
      })),
      unit: "Sub-objectives",
      numberFormat: NUMBER,
    },
    {
      title: "Themes: how far on the way",
      kind: "bar",
      columns: 5,
      categories: themes.themes.box,
      series: [
        {
          name: "On the way",
          values: themes.onTheWay.rows(0, THEMES.length).box,
          color: SERIES_COLORS[1],
        },
      ],
      unit: "Part of the way from baseline to target",
      numberFormat: WHOLE_PERCENT,
    },
  ]);

  section(page, "Inputs");
  const today = page.name(
    setting(page, 1, "Today", inputs.today, { numberFormat: DAY, note: "Type the date it is read on" }),
    "today",
  );
  const year = page.name(typedYear(page, 1, "Year of the plan", inputs.year), "year");
  const amberBand = setting(page, 1, "Amber band, share of the target", inputs.amberBand, {
    numberFormat: PERCENT,
    note: "A house convention: change it here",
  });
  const list = subObjectiveList(page, inputs, today, amberBand);
  const returned = returnList(page, inputs, year);
  const found = findings(page, list, returned.measures);
  const counted = countedByGroup(page, inputs.groups, list);
  const themes = summary(page, returned);
  page.choose(list.groups, counted.groups);
  page.choose(returned.groups, counted.groups);
  page.choose(returned.themes, themes.themes);
  checkList(page, CHECKS, planChecks(list, returned, counted, themes));
  wordLists(page, [
    { heading: "Kind", words: KINDS, chosenIn: [list.kinds] },
    { heading: "Corporate objective", words: OBJECTIVES, chosenIn: [list.objectives] },
    { heading: "Better is", words: ["higher", "lower"], chosenIn: [list.better] },
    { heading: "Priority of the year", words: ["Yes"], chosenIn: [returned.priorities] },
  ]);
  notes(page, inputs.notes);
  return [page.plan([250, ...Array<number>(21).fill(84)])];
}
