import { LIMIT_NAMES } from "../facts/budgetSubmission";
import { yearsFrom } from "../facts/financialYears";
import { moneyUnit } from "../looks/moneyUnit";
import { model } from "../model";
import { count, names, year } from "../modelOption";
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
import { formula } from "../plan/content";
import type { Placement } from "../plan/draft";
import type { Reference } from "../plan/reference";
import type { SheetPlan } from "../plan/sheetPlan";
import { riskCharts } from "./budgetRisks/charts";
import { riskChecks } from "./budgetRisks/checks";
import { coverFromReserves } from "./budgetRisks/cover";
import { ILLUSTRATIVE } from "./budgetRisks/example";
import { blankInputs, DRIVERS, EFFECTS, PLACES, type RiskInputs } from "./budgetRisks/inputs";
import { RISK_LINKS } from "./budgetRisks/links";
import { largest } from "./budgetRisks/largest";
import { linkedInputs, RISK_ROLES } from "./budgetRisks/ownColumns";
import { register } from "./budgetRisks/register";
import { sensitivity } from "./budgetRisks/sensitivity";
import { settings } from "./budgetRisks/settings";
import { spreads } from "./budgetRisks/spread";
import { weighted } from "./budgetRisks/weighted";

/** The risks to the budget: what they add to the gap by year, and what cover they ask of reserves. */
export const budgetRisks = model({
  id: "budget-risks",
  title: "Budget risks",
  answers: "What may the risks add to the gap each year, and do the reserves cover it?",
  exampleShows:
    "The published gap at both of the Mayor’s limits, and the fifteen risks that the submission names. Amounts, chances and reserves are illustrative.",
  tab: "budget",
  order: 11,
  options: {
    firstYear: year("First year", "2010/11"),
    years: count("Years", { least: 1, most: 10, usual: 3 }),
    limits: names("Funding limits", LIMIT_NAMES),
    risks: count("Rows for risks", { least: 3, most: 60, usual: 15 }),
  },
  example: (place) => sheets(ILLUSTRATIVE, place),
  blank:
    ({ firstYear, years, limits, risks }) =>
    (place) =>
      sheets(blankInputs(yearsFrom(firstYear, years), limits, DRIVERS, risks), place),
  own: {
    of: "columns",
    withoutTotals: true,
    roles: RISK_ROLES,
    asks: ["firstYear", "years", "limits"],
    draft:
      (block, { firstYear, years, limits }) =>
      (place) =>
        sheets(linkedInputs(block, yearsFrom(firstYear, years), limits), place),
  },
  links: RISK_LINKS,
});

/** The column of the checks: their sentences run over those before it. */
const CHECKS = 7;

function sheets(inputs: RiskInputs, place: Placement): readonly SheetPlan[] {
  const page = new Page(
    { sheet: place.sheet("Budget risks"), row: 0, column: 0 },
    place.prefix("risks"),
    moneyUnit("£m"),
    inputs.source,
    place.links,
  );
  const table = new YearTable(page, inputs.years.length);
  const last = inputs.years.length - 1;
  const money = (cell: Reference) => amountInWords(page.unit, cell);
  frontMatter(page, {
    title: () => overYears("Budget risks", given.years),
    subtitle: inputs.subtitle,
    sentence: () => {
      return formula`IF(COUNT(${cover.cover.cell(0, last)})=0,"Enter the gap of every year to see what risks add to it.","Risks raise the gap of "&${given.years.cell(0, last)}&" from "&${money(cover.gap.cell(0, last))}&" to at most "&${money(cover.high.cell(0, last))}&" in nine cases of ten: cover of "&${money(cover.cover.cell(0, last))}&" is needed.")`;
    },
    further: () => {
      const chance = cover.chanceBelow.cell(0, last);
      return formula`IF(ISNUMBER(${chance}),"Reserves fall below their least by then with a chance of "&TEXT(${chance},"0%")&".","")`;
    },
    needs: () => byChance.expected,
  });
  chartBand(page, () => riskCharts(given.years, cover, top, page.unit));

  const given = settings(page, table, inputs);
  const risks = register(page, inputs, given.years);
  const byChance = weighted(page, given.years, risks);
  const byPlace = byWord(page, table, {
    heading: "Expected, by what they fall on",
    words: PLACES,
    wordOf: risks.places,
    years: given.years,
    amounts: byChance.expected,
  });
  const spread = spreads(page, table, given, risks, byChance);
  const cover = coverFromReserves(page, table, given, risks, byChance, spread);
  const top = largest(page, given.years.cell(0, last), byChance);
  sensitivity(page, table, given);
  checkList(page, CHECKS, riskChecks(given, risks, byChance, spread, byPlace, cover));
  wordLists(page, [
    { heading: "Falls on", words: PLACES, chosenIn: [risks.places] },
    { heading: "Response", words: ["Accept", "Reduce", "Share", "Avoid"], chosenIn: [risks.responses] },
    { heading: "More of an amount", words: EFFECTS, chosenIn: [given.drivers.effects] },
  ]);
  notes(page, inputs.notes);
  return [page.plan([270, ...Array<number>(20).fill(70)])];
}
