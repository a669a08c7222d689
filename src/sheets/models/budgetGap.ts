import { formula, term } from "../plan/content";
import { LIMIT_NAMES } from "../facts/budgetSubmission";
import { yearsFrom } from "../facts/financialYears";
import type { Placement } from "../plan/draft";
import { model } from "../model";
import { UNITS, USUAL } from "../conventions";
import { choice, count, names, year } from "../modelOption";
import { moneyUnit } from "../looks/moneyUnit";
import { amountInWords } from "../page/amountInWords";
import { chartBand } from "../page/chartBand";
import { checkList } from "../page/checkList";
import { frontMatter } from "../page/frontMatter";
import { filledIn } from "../page/known";
import { notes } from "../page/notes";
import { Page } from "../page/page";
import { overYears } from "../page/rollingYears";
import { wordLists } from "../page/wordLists";
import { YearTable } from "../page/yearTable";
import type { SheetPlan } from "../plan/sheetPlan";
import { gapBridge } from "./budgetGap/bridge";
import { gapCharts } from "./budgetGap/charts";
import { gapChecks } from "./budgetGap/checks";
import { figures } from "./budgetGap/figures";
import { blankInputs, PUBLISHED, type GapInputs } from "./budgetGap/inputs";
import { gapForOthers, GAP_LINKS } from "./budgetGap/links";
import { GAP_ROLES, linkedInputs } from "./budgetGap/ownRows";
import { estimatedLimits } from "./budgetGap/limits";
import { gapSensitivity } from "./budgetGap/sensitivity";
import { gapTable } from "./budgetGap/table";

/** The budget gap at any number of funding limits, what they rest on, and why the gap changes. */
export const budgetGap = model({
  id: "budget-gap",
  title: "Budget gap",
  answers: "How much is still to be found each year to live within each funding limit, and why?",
  exampleShows:
    "The Budget submission 2010-13: a gap of £67.6m, £202.7m and £263.0m at the Mayor’s lower funding limit: general grants cut by 1.5%. Its drivers are an estimate.",
  order: 1,
  tab: "budget",
  options: {
    firstYear: year("First year", "2010/11"),
    years: count("Years", { least: 2, most: 10, usual: 3 }),
    limits: names("Funding limits", LIMIT_NAMES),
    unit: choice("Unit of money", UNITS, USUAL.unit),
  },
  example: (place) => sheets(PUBLISHED, place),
  blank:
    ({ firstYear, years, limits, unit }) =>
    (place) =>
      sheets({ ...blankInputs(yearsFrom(firstYear, years), limits), unit }, place),
  own: {
    of: "rows",
    roles: GAP_ROLES,
    asks: [],
    draft: (block) => (place) => sheets(linkedInputs(block), place),
  },
  links: GAP_LINKS,
});

/** The column of the checks: their sentences run over those before it. */
const CHECKS = 6;

function sheets(inputs: GapInputs, place: Placement): readonly SheetPlan[] {
  const unit = moneyUnit(inputs.unit);
  const page = new Page(
    { sheet: place.sheet("Budget gap"), row: 0, column: 0 },
    place.prefix("gap"),
    unit,
    inputs.source,
    place.links,
  );
  const table = new YearTable(page, inputs.years.length);
  frontMatter(page, {
    title: () => overYears("Budget gap", given.years),
    subtitle: `What is still to be found to live within each funding limit, ${unit.name}`,
    sentence: () =>
      formula`INDEX(${limits.usedNames},${planned})&": the gap is "&TEXTJOIN(", ",TRUE,IF(ISNUMBER(${plannedGap}),${amountInWords(unit, plannedGap)}&" in ","not known in ")&${given.years})&"."`,
    needs: () => given.requirement,
  });
  chartBand(page, () =>
    gapCharts(
      given.years,
      inputs.limits.map(({ name }) => name),
      rows,
      bridge,
      unit,
    ),
  );

  const given = figures(page, table, inputs);
  const limits = estimatedLimits(page, table, inputs, given);
  const rows = gapTable(page, table, given.limitNames, { ...limits, ...given }, given, () => {
    const { years, requirement, savingsToIdentify, payAndPrices } = given;
    return formula`IF(COUNT(${requirement})=0,"",PLAN.GAP.TABLE(${years},${filledIn(requirement)},${savingsToIdentify},${payAndPrices},${filledIn(limits.used)},${limits.usedNames}))`;
  });
  const planned = term`MATCH(${given.plannedAt},${given.limitNames},0)`;
  const plannedLimit = term`INDEX(${limits.used},${planned},0)`;
  const plannedGap = term`INDEX(${rows.figures},${rows.gapOf(planned)},0)`;
  const bridge = gapBridge(page, table.years, () => {
    const { years, requirement, savingsToIdentify, payAndPrices } = given;
    return formula`IF(COUNT(${requirement})=0,"",PLAN.GAP.BRIDGE(${years},${filledIn(requirement)},${savingsToIdentify},${payAndPrices},${plannedLimit}))`;
  });
  gapSensitivity(page, table, given, limits, plannedGap);
  checkList(page, CHECKS, gapChecks(given, limits.used, rows, bridge, plannedGap));
  wordLists(page, [{ heading: "Yes or no", words: ["Yes", "No"], chosenIn: [given.isNet] }]);
  gapForOthers(page, table, given, { rows, limits: limits.used, plannedGap, plannedLimit });
  notes(page, inputs.notes);
  return [page.plan([280, ...Array<number>(9).fill(68)])];
}
