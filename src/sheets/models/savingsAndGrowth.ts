import { REINSTATEMENTS } from "../../model/budget/reinstate";
import { formula } from "../plan/content";
import { yearsFrom } from "../facts/financialYears";
import type { Placement } from "../plan/draft";
import { model } from "../model";
import { count, names, year } from "../modelOption";
import { moneyUnit } from "../looks/moneyUnit";
import { byWord } from "../page/byWord";
import { amountInWords } from "../page/amountInWords";
import { chartBand } from "../page/chartBand";
import { checkList } from "../page/checkList";
import { frontMatter } from "../page/frontMatter";
import { notes } from "../page/notes";
import { Page } from "../page/page";
import { wordLists } from "../page/wordLists";
import { overYears } from "../page/rollingYears";
import { YearTable } from "../page/yearTable";
import type { SheetPlan } from "../plan/sheetPlan";
import { againstGap } from "./savingsAndGrowth/againstGap";
import { registerCharts } from "./savingsAndGrowth/charts";
import { registerChecks } from "./savingsAndGrowth/checks";
import { ILLUSTRATIVE } from "./savingsAndGrowth/example";
import {
  blankInputs,
  BUSINESS_GROUPS,
  FOUND,
  OBJECTIVES,
  STATES,
  type RegisterInputs,
} from "./savingsAndGrowth/inputs";
import { furtherConsiderations } from "./savingsAndGrowth/considerations";
import { SAVINGS_LINKS, savingsForOthers } from "./savingsAndGrowth/links";
import { profile } from "./savingsAndGrowth/profile";
import { register } from "./savingsAndGrowth/register";
import { reinstatement } from "./savingsAndGrowth/reinstatement";
import { scoreTable } from "./savingsAndGrowth/scores";
import { settings } from "./savingsAndGrowth/settings";
import { byState } from "./savingsAndGrowth/states";

/** Savings and growth proposals: what they bring by year, what is left of the gap, and what could be put back. */
export const savingsAndGrowth = model({
  id: "savings-and-growth",
  title: "Savings and growth register",
  answers:
    "How far do the proposals close the gap each year, and which could be put back if the limit rises?",
  exampleShows:
    "The published gap of £67.6m, £202.7m and £263.0m against fourteen proposals, of which twelve count. Proposals, amounts, scores and order are illustrative.",
  tab: "budget",
  order: 2,
  options: {
    firstYear: year("First year", "2010/11"),
    years: count("Years", { least: 2, most: 10, usual: 3 }),
    proposals: count("Rows for proposals", { least: 3, most: 100, usual: 20 }),
    businessGroups: names("Business groups", BUSINESS_GROUPS),
  },
  example: (place) => sheets(ILLUSTRATIVE, place),
  blank:
    ({ firstYear, years, proposals, businessGroups }) =>
    (place) =>
      sheets(blankInputs(yearsFrom(firstYear, years), proposals, businessGroups), place),
  links: SAVINGS_LINKS,
});

/** The column of the checks: their sentences run over those before it. */
const CHECKS = 5;

function sheets(inputs: RegisterInputs, place: Placement): readonly SheetPlan[] {
  const page = new Page(
    { sheet: place.sheet("Savings and growth"), row: 0, column: 0 },
    place.prefix("savings"),
    moneyUnit("£m"),
    inputs.usualSource,
    place.links,
  );
  const table = new YearTable(page, inputs.years.length);
  frontMatter(page, {
    title: () => overYears("Savings and growth", given.years),
    subtitle: inputs.subtitle,
    sentence: () =>
      formula`IF(COUNT(${rows.left})=0,"Enter the gap of every year to see what is left to find.","What can be delivered leaves "&TEXTJOIN(", ",TRUE,IF(ISNUMBER(${rows.left}),${amountInWords(page.unit, rows.left)}&" in "&${given.years},""))&" still to find.")`,
    needs: () => cells.effects,
  });
  chartBand(page, () => registerCharts(given, rows, byGroup, page.unit));

  const given = settings(page, table, inputs);
  const cells = register(page, inputs);
  const scored = scoreTable(page, inputs, given, cells);
  const byYear = profile(page, table, given, cells);
  const rows = againstGap(page, table, given, cells, byYear);
  const added = { years: given.years, amounts: byYear };
  const byGroup = byWord(page, table, {
    ...added,
    heading: "As put forward, by business group",
    words: inputs.businessGroups,
    wordOf: cells.businessGroups,
  });
  const byObjective = byWord(page, table, {
    ...added,
    heading: "As put forward, by corporate objective",
    words: OBJECTIVES,
    wordOf: cells.objectives,
  });
  page.choose(cells.businessGroups, byGroup.words);
  page.choose(cells.objectives, byObjective.words);
  const putBack = reinstatement(page, table, given, cells, byYear, scored);
  const standing = byState(page, cells);
  const considered = furtherConsiderations(page, inputs, cells);
  checkList(
    page,
    CHECKS,
    registerChecks(given, cells, {
      scored,
      profile: byYear,
      rows,
      byGroup,
      byObjective,
      putBack,
      byState: standing,
    }),
  );
  wordLists(page, [
    { heading: "How savings are put back", words: REINSTATEMENTS, chosenIn: [given.method] },
    { heading: "Yes or no", words: ["Yes", "No"], chosenIn: [cells.recurrent, cells.inBudget] },
    { heading: "Status", words: STATES, chosenIn: [cells.statuses] },
    { heading: "Considered", words: FOUND, chosenIn: [considered] },
  ]);
  savingsForOthers(page, table, given, rows);
  notes(page, inputs.notes);
  return [page.plan([250, ...Array<number>(11).fill(70)])];
}
