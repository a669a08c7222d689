import { yearsFrom } from "../facts/financialYears";
import { moneyUnit } from "../looks/moneyUnit";
import { model } from "../model";
import { count, names, year } from "../modelOption";
import { chartBand } from "../page/chartBand";
import { checkList } from "../page/checkList";
import { frontMatter } from "../page/frontMatter";
import { notes } from "../page/notes";
import { Page } from "../page/page";
import { wordLists } from "../page/wordLists";
import { overYears } from "../page/rollingYears";
import { YearTable } from "../page/yearTable";
import { formula, term } from "../plan/content";
import type { Placement } from "../plan/draft";
import type { SheetPlan } from "../plan/sheetPlan";
import { authorityInputs, precepts } from "./councilTax/authorities";
import { bands } from "./councilTax/bands";
import { taxCharts } from "./councilTax/charts";
import { taxChecks } from "./councilTax/checks";
import { PUBLISHED } from "./councilTax/example";
import { blankInputs, GRANTS, OPTIONS, PURPOSES, type TaxInputs } from "./councilTax/inputs";
import { TAX_LINKS, taxForOthers } from "./councilTax/links";
import { chosenAgainstLimit, otherIncreases } from "./councilTax/limit";
import { options } from "./councilTax/options";
import { AUTHORITY_ROLES, linkedInputs } from "./councilTax/ownColumns";
import { purposeInputs } from "./councilTax/purposes";
import { reserves } from "./councilTax/reserves";
import { yearInputs } from "./councilTax/yearInputs";

/** Precept, bands and billing authorities, the limit on increases, and what reserves hold. */
export const councilTax = model({
  id: "council-tax",
  title: "Council tax, precept and reserves",
  answers: "What council tax does the budget need, is it within the limit, and how long do reserves last?",
  exampleShows:
    "Cleveland’s published precept of £34,255,181 for 2018/19, and the increases of Warwickshire 2024/25 and London’s police element 2026/27. Later years and reserves are illustrative.",
  tab: "budget",
  order: 12,
  options: {
    firstYear: year("First year", "2026/27"),
    years: count("Years", { least: 1, most: 10, usual: 3 }),
    grants: names("Grants", GRANTS),
    purposes: names("Earmarked reserves", PURPOSES),
    authorities: count("Rows for billing authorities", { least: 1, most: 40, usual: 6 }),
  },
  example: (place) => sheets(PUBLISHED, place),
  blank:
    ({ firstYear, years, grants, purposes, authorities }) =>
    (place) =>
      sheets(blankInputs(yearsFrom(firstYear, years), grants, purposes, authorities), place),
  own: {
    of: "columns",
    withoutTotals: true,
    roles: AUTHORITY_ROLES,
    asks: ["firstYear", "years"],
    draft:
      (block, { firstYear, years }) =>
      (place) =>
        sheets(linkedInputs(block, yearsFrom(firstYear, years)), place),
  },
  links: TAX_LINKS,
});

/** The column of the checks: their sentences run over those before it. */
const CHECKS = 5;

function sheets(inputs: TaxInputs, place: Placement): readonly SheetPlan[] {
  const page = new Page(
    { sheet: place.sheet("Council tax"), row: 0, column: 0 },
    place.prefix("tax"),
    moneyUnit("£"),
    inputs.source,
    place.links,
  );
  const table = new YearTable(page, inputs.years.length);
  const last = inputs.years.length - 1;
  frontMatter(page, {
    title: () => overYears("Council tax, precept and reserves", given.years),
    subtitle: inputs.subtitle,
    sentence: () => {
      const { bandD, precept } = first;
      const increase = limit.increases.cell();
      const risen = term`IF(ISNUMBER(${increase}),", £"&TEXT(${increase},"0.00")&" more than the year before and "&IF(${limit.within.cell()}="Yes","within","above")&" the limit","")`;
      return formula`IF(COUNT(${precept})=0,"Enter requirement, grants and tax bases of the first year.","A precept of £"&TEXT(${precept},"#,##0")&" makes a Band D of £"&TEXT(${bandD},"0.00")&${risen}&".")`;
    },
    further: () => {
      const closing = held.general.row("Closing balance").cell(0, last);
      return formula`IF(COUNT(${first.precept})*ISNUMBER(${closing}),"The general reserve holds £"&TEXT(${closing},"#,##0")&" at the end of "&${given.years.cell(0, last)}&".","")`;
    },
    needs: () => authorities.bases,
  });
  chartBand(page, () => taxCharts(given.years, byOption, held));

  const given = yearInputs(page, table, inputs);
  const purposes = purposeInputs(page, inputs, given.years);
  const authorities = authorityInputs(page, inputs);
  const first = bands(page, given, authorities);
  const shares = precepts(
    page,
    authorities,
    () => first.precept,
    () => first.bandD,
  );
  const limit = chosenAgainstLimit(page, given);
  const byOption = options(page, table, given, authorities);
  const held = reserves(page, table, given, purposes, byOption);
  otherIncreases(page, inputs);
  checkList(
    page,
    CHECKS,
    taxChecks(given, authorities, purposes, {
      bands: first,
      limit,
      options: byOption,
      reserves: held,
      precepts: shares,
    }),
  );
  wordLists(page, [{ heading: "Options", words: OPTIONS, chosenIn: [given.option] }]);
  taxForOthers(page, table, given, byOption, held);
  notes(page, inputs.notes);
  return [page.plan([300, ...Array<number>(20).fill(92)])];
}
