import { yearsFrom } from "../facts/financialYears";
import { MILLIONS, WHOLE } from "../looks/numberFormats";
import { moneyUnit } from "../looks/moneyUnit";
import { SERIES_COLORS } from "../looks/seriesColors";
import { model } from "../model";
import { count, year } from "../modelOption";
import { chartBand } from "../page/chartBand";
import { checkList } from "../page/checkList";
import { frontMatter } from "../page/frontMatter";
import { notes } from "../page/notes";
import { Page } from "../page/page";
import { overYears } from "../page/rollingYears";
import { section } from "../page/section";
import { setting } from "../page/setting";
import { typedYears } from "../page/typedYear";
import { wordLists } from "../page/wordLists";
import { YearTable } from "../page/yearTable";
import { formula } from "../plan/content";
import type { Placement } from "../plan/draft";
import type { SheetPlan } from "../plan/sheetPlan";
import { workforceChecks } from "./workforce/checks";
import { ILLUSTRATIVE } from "./workforce/example";
import { blankInputs, type WorkforceInputs } from "./workforce/inputs";
import { activityList, kindList, unitList } from "./workforce/lists";
import { KIND_ROLES, linkedInputs } from "./workforce/ownColumns";
import { byObjective, byYear } from "./workforce/results";

/** People by kind and year, officers in civil posts, and what each objective costs. */
export const workforce = model({
  id: "workforce",
  title: "Workforce and cost of objectives",
  answers:
    "How many people are there each year, who could be released from civil posts, and what do objectives cost?",
  exampleShows:
    "The published size of the service beside illustrative people, posts and shares of time for the seven objectives.",
  tab: "budget",
  order: 19,
  options: {
    firstYear: year("First year", "2010/11"),
    years: count("Years", { least: 1, most: 10, usual: 3 }),
    rows: count("Rows for units and groups", { least: 3, most: 100, usual: 32 }),
  },
  example: (place) => sheets(ILLUSTRATIVE, place),
  blank:
    ({ firstYear, years, rows }) =>
    (place) =>
      sheets(blankInputs(yearsFrom(firstYear, years), rows), place),
  own: {
    of: "columns",
    withoutTotals: true,
    roles: KIND_ROLES,
    asks: ["firstYear"],
    draft:
      (block, { firstYear }) =>
      (place) =>
        sheets(linkedInputs(block, firstYear), place),
  },
});

/** The column of the checks: their sentences run over those before it. */
const CHECKS = 6;

const PUBLISHED = "Budget submission 2010-13, what the service is (line 66)";

function sheets(inputs: WorkforceInputs, place: Placement): readonly SheetPlan[] {
  const page = new Page(
    { sheet: place.sheet("Workforce"), row: 0, column: 0 },
    place.prefix("workforce"),
    moneyUnit("£m"),
    inputs.source,
  );
  const table = new YearTable(page, inputs.years.length);
  const last = inputs.years.length - 1;
  frontMatter(page, {
    title: () => overYears("Workforce and cost of objectives", years),
    subtitle: inputs.subtitle,
    sentence: () =>
      formula`"In "&${years.cell(0, last)}&" there are "&TEXT(${yearly.officers.cell(0, last)},"#,##0")&" officers, "&TEXT(${yearly.released.cell(0, last)},"#,##0")&" of them released from civil posts; people cost £"&TEXT(${yearly.cost.cell(0, last)},"#,##0.0")&"m."`,
    needs: () => kinds.people,
  });
  chartBand(page, () => [
    {
      title: "What objectives cost, £m",
      kind: "bar",
      columns: 5,
      categories: costs.objectives.box,
      series: [{ name: "Cost", values: costs.costs.box, color: SERIES_COLORS[0] }],
      unit: "£m",
      numberFormat: MILLIONS,
    },
  ]);

  section(page, "Inputs");
  const at = page.take();
  page.put(page.at(at, 0), "Years", "label");
  const years = page.name(typedYears(page, page.at(at, 1, 1, inputs.years.length), inputs.years), "years");
  const one = (label: string, value: WorkforceInputs["staffCost"], note?: string) =>
    setting(page, 1, label, value, { numberFormat: WHOLE, ...(note === undefined ? {} : { note }) });
  const staffCost = one("Civil staff in an officer’s place, £000 a head", inputs.staffCost);
  const published = one("People, published: more than", inputs.publishedPeople, PUBLISHED);
  const gross = one("Gross budget, published, £m", inputs.grossBudget, PUBLISHED);
  const kinds = kindList(page, inputs, years);
  const units = unitList(page, inputs, years);
  const groups = activityList(page, inputs);
  const yearly = byYear(page, table, years, staffCost, kinds, units);
  const costs = byObjective(page, inputs, groups);
  checkList(page, CHECKS, workforceChecks({ kinds, units, groups, yearly, costs, published, gross }));
  wordLists(page, [
    { heading: "Yes", words: ["Yes"], chosenIn: [kinds.officers, kinds.paidByOthers, groups.support] },
  ]);
  notes(page, inputs.notes);
  return [page.plan([250, ...Array<number>(16).fill(84)])];
}
