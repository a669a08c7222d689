import { yearsFrom } from "../facts/financialYears";
import { moneyUnit } from "../looks/moneyUnit";
import { model } from "../model";
import { count, names, year } from "../modelOption";
import { amountInWords } from "../page/amountInWords";
import { chartBand } from "../page/chartBand";
import { checkList } from "../page/checkList";
import { frontMatter } from "../page/frontMatter";
import { notes } from "../page/notes";
import { Page } from "../page/page";
import { overYears } from "../page/rollingYears";
import { wordLists } from "../page/wordLists";
import { YearTable } from "../page/yearTable";
import { formula, term } from "../plan/content";
import type { Placement } from "../plan/draft";
import type { Reference } from "../plan/reference";
import type { SheetPlan } from "../plan/sheetPlan";
import { byGroup } from "./serviceImprovementPlan/byGroup";
import { byProject } from "./serviceImprovementPlan/byProject";
import { byStage } from "./serviceImprovementPlan/byStage";
import { improvementCharts } from "./serviceImprovementPlan/charts";
import { improvementChecks } from "./serviceImprovementPlan/checks";
import { ILLUSTRATIVE } from "./serviceImprovementPlan/example";
import { gains } from "./serviceImprovementPlan/gains";
import { fundedGrowth, growthTogether } from "./serviceImprovementPlan/growth";
import {
  blankInputs,
  OBJECTIVES,
  PS,
  SIDES,
  STAGES,
  USUAL_GROUPS,
  type ImprovementInputs,
} from "./serviceImprovementPlan/inputs";
import { linkedInputs, PROJECT_ROLES } from "./serviceImprovementPlan/ownColumns";
import { projectList } from "./serviceImprovementPlan/projects";
import { targetsOfGroups } from "./serviceImprovementPlan/settings";

/** The Service Improvement Plan: what its projects bring net of what they cost, against the targets of the groups. */
export const serviceImprovementPlan = model({
  id: "service-improvement-plan",
  title: "Service Improvement Plan",
  answers: "What do the projects bring net of what they cost, and does each business group meet its target?",
  exampleShows:
    "The published gap, and growth of £28.8m that the 2009/10 budget already funds. Projects, targets and amounts are illustrative.",
  tab: "budget",
  order: 15,
  options: {
    firstYear: year("First year", "2010/11"),
    years: count("Years", { least: 1, most: 10, usual: 3 }),
    businessGroups: names("Business groups", USUAL_GROUPS),
    rows: count("Rows for projects", { least: 3, most: 100, usual: 15 }),
  },
  example: (place) => sheets(ILLUSTRATIVE, place),
  blank:
    ({ firstYear, years, businessGroups, rows }) =>
    (place) =>
      sheets(blankInputs(yearsFrom(firstYear, years), businessGroups, rows), place),
  own: {
    of: "columns",
    withoutTotals: true,
    roles: PROJECT_ROLES,
    asks: ["firstYear", "years"],
    draft:
      (block, { firstYear, years }) =>
      (place) =>
        sheets(linkedInputs(block, yearsFrom(firstYear, years)), place),
  },
});

/** The column of the checks: their sentences run over those before it. */
const CHECKS = 6;

function sheets(inputs: ImprovementInputs, place: Placement): readonly SheetPlan[] {
  const page = new Page(
    { sheet: place.sheet("Service Improvement Plan"), row: 0, column: 0 },
    place.prefix("improvement"),
    moneyUnit("£m"),
    inputs.source,
  );
  const table = new YearTable(page, inputs.years.length);
  const last = inputs.years.length - 1;
  const money = (cell: Reference) => amountInWords(page.unit, cell);
  frontMatter(page, {
    title: () => overYears("Service Improvement Plan", given.years),
    subtitle: inputs.subtitle,
    sentence: () => {
      const groups = grouped.targets.box.rows - 1;
      const left = gained.left.cell(0, last);
      const found = term`IF(ISNUMBER(${left}),"; weighted by confidence, "&${money(left)}&" of the gap is left to find","")`;
      return formula`"In "&${given.years.cell(0, last)}&" the plan brings "&${money(gained.net.cell(0, last))}&" net of investment, against targets of "&${money(grouped.targets.cell(groups, last))}&${found}&"."`;
    },
    needs: () => cells.benefits,
  });
  chartBand(page, () => improvementCharts(given, grouped, page.unit));

  const given = targetsOfGroups(page, table, inputs);
  const cells = projectList(page, inputs);
  const growth = fundedGrowth(page, inputs);
  const rows = byProject(page, given, cells);
  const gained = gains(page, table, given, cells, rows);
  const grouped = byGroup(page, given, cells, rows);
  byStage(page, cells, rows);
  const grown = growthTogether(page, growth);
  page.choose(cells.groups, given.groups);
  checkList(page, CHECKS, improvementChecks(given, cells, { rows, gained, grouped, growth, grown }));
  wordLists(page, [
    { heading: "Stage", words: STAGES, chosenIn: [cells.stages] },
    { heading: "Side", words: SIDES, chosenIn: [given.sides] },
    { heading: "P", words: PS, chosenIn: [cells.ps] },
    { heading: "Objective", words: OBJECTIVES, chosenIn: [cells.objectives] },
    { heading: "Also in the register", words: ["Yes", "No"], chosenIn: [cells.inRegister] },
  ]);
  notes(page, inputs.notes);
  return [page.plan([260, ...Array<number>(24).fill(74)])];
}
