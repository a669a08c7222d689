import { formula } from "../plan/content";
import { yearsFrom } from "../facts/financialYears";
import type { Placement } from "../plan/draft";
import { model } from "../model";
import { USUAL } from "../conventions";
import { count, names, year } from "../modelOption";
import { moneyUnit } from "../looks/moneyUnit";
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
import { pressureCharts } from "./payPricesAndGrants/charts";
import { pressureChecks } from "./payPricesAndGrants/checks";
import { decided } from "./payPricesAndGrants/decided";
import { ILLUSTRATIVE } from "./payPricesAndGrants/example";
import { grantInputs } from "./payPricesAndGrants/grants";
import { payInputs, priceInputs } from "./payPricesAndGrants/groups";
import { heldInCash } from "./payPricesAndGrants/heldInCash";
import {
  blankInputs,
  DECISIONS,
  PAY_GROUPS,
  PRICE_GROUPS,
  SPECIFIC_GRANTS,
  type PressureInputs,
} from "./payPricesAndGrants/inputs";
import { PRESSURE_LINKS } from "./payPricesAndGrants/links";
import { payAndPrices } from "./payPricesAndGrants/notInBudget";
import { payCosts } from "./payPricesAndGrants/pay";
import { priceCosts } from "./payPricesAndGrants/prices";
import { settings } from "./payPricesAndGrants/settings";
import { together } from "./payPricesAndGrants/together";

/** Pay awards, prices and grants held in cash: what they ask of the budget, and what each decision on a grant leaves. */
export const payPricesAndGrants = model({
  id: "pay-prices-and-grants",
  title: "Pay, prices and specific grants",
  answers: "What do pay awards, prices and grants held in cash ask of the budget each year?",
  exampleShows:
    "The published £33.8m of pay and prices for 2012/13 beside an estimate, and the six grants of the submission. Bills, rates, grants and decisions are illustrative.",
  order: 3,
  tab: "budget",
  options: {
    baseYear: year("Year before the first", "2009/10"),
    years: count("Years", { least: 1, most: 10, usual: 3 }),
    payGroups: names("Groups of pay", PAY_GROUPS),
    awardMonth: count("Month in which awards start (4 is April)", {
      least: 1,
      most: 12,
      usual: USUAL.awardMonth,
    }),
    priceGroups: names("Groups of prices", PRICE_GROUPS),
    grants: names(
      "Grants",
      SPECIFIC_GRANTS.map(({ name }) => name),
    ),
  },
  example: (place) => sheets(ILLUSTRATIVE, place),
  blank:
    ({ baseYear, years, payGroups, awardMonth, priceGroups, grants }) =>
    (place) => {
      const [base = "", ...others] = yearsFrom(baseYear, years + 1);
      return sheets(blankInputs(base, others, { names: payGroups, awardMonth }, priceGroups, grants), place);
    },
  links: PRESSURE_LINKS,
});

/** The column of the checks: their sentences run over those before it. */
const CHECKS = 6;

function sheets(inputs: PressureInputs, place: Placement): readonly SheetPlan[] {
  const page = new Page(
    { sheet: place.sheet("Pay, prices and grants"), row: 0, column: 0 },
    place.prefix("pay_prices"),
    moneyUnit("£m"),
    inputs.source,
    place.links,
  );
  const table = new YearTable(page, inputs.years.length + 1);
  frontMatter(page, {
    title: () => overYears("Pay, prices and specific grants", given.years),
    subtitle: inputs.subtitle,
    sentence: () => {
      const amount = (row: typeof found.total) =>
        amountInWords(page.unit, row.cell(0, inputs.years.length - 1));
      return formula`"By "&${given.years.cell(0, inputs.years.length - 1)}&" the budget has to find "&${amount(found.total)}&": "&${amount(found.payAndPrices)}&" of pay and prices and "&${amount(found.grants)}&" that grants leave to it."`;
    },
    needs: () => page.union([people.bases, goods.bases, services.grants]),
  });
  chartBand(page, () => pressureCharts(given, found, services, cash, decisions, page.unit));

  const given = settings(page, table, inputs);
  const people = payInputs(page, inputs, given);
  const goods = priceInputs(page, inputs, given);
  const services = grantInputs(page, inputs, given);
  const pay = payCosts(page, table, given, people);
  const prices = priceCosts(page, table, given, goods);
  const notInBudget = payAndPrices(page, table, given, pay, prices);
  const cash = heldInCash(page, table, given, services);
  const decisions = decided(page, table, given, services, cash);
  const found = together(page, table, given, notInBudget, decisions.more);
  checkList(
    page,
    CHECKS,
    pressureChecks(given, people, goods, services, { pay, prices, notInBudget, cash, decisions }),
  );
  wordLists(page, [
    { heading: "Decision", words: DECISIONS, chosenIn: [services.decisions] },
    { heading: "In budget", words: ["Yes", "No"], chosenIn: [given.inBudget] },
  ]);
  notes(page, inputs.notes);
  return [page.plan([330, ...Array<number>(9).fill(66)])];
}
