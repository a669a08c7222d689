import { DEBT_LEFT } from "../../model/budget/debtLeft";
import { formula, term } from "../plan/content";
import { yearsFrom } from "../facts/financialYears";
import type { Placement } from "../plan/draft";
import { model } from "../model";
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
import { capitalCharts } from "./capitalAndBorrowing/charts";
import { capitalChecks } from "./capitalAndBorrowing/checks";
import { debtAgainstLimit, debtInputs } from "./capitalAndBorrowing/debt";
import { ILLUSTRATIVE } from "./capitalAndBorrowing/example";
import { funding } from "./capitalAndBorrowing/funding";
import {
  blankInputs,
  BLOCKS,
  CAPITAL_SOURCES,
  KINDS,
  type CapitalInputs,
} from "./capitalAndBorrowing/inputs";
import { CAPITAL_LINKS } from "./capitalAndBorrowing/links";
import { overProgramming } from "./capitalAndBorrowing/overProgramming";
import { programme } from "./capitalAndBorrowing/programme";
import { revenueCosts } from "./capitalAndBorrowing/revenueCost";
import { settings } from "./capitalAndBorrowing/settings";
import { sourceInputs } from "./capitalAndBorrowing/sources";

/** The capital programme: its funding in order, over-programming, debt against its limit, and what borrowing costs. */
export const capitalAndBorrowing = model({
  id: "capital-and-borrowing",
  title: "Capital and borrowing",
  answers:
    "How is the capital programme paid for, does borrowing stay within its limit, and what does it cost?",
  exampleShows:
    "Seven years from 2010/11 over the seven sources of the documents, with the published contingency of £60m. All other amounts are illustrative.",
  order: 4,
  tab: "budget",
  options: {
    firstYear: year("First year", "2010/11"),
    years: count("Years", { least: 1, most: 10, usual: 7 }),
    blocks: names("Blocks of spend", BLOCKS),
    sources: names("Sources of funding", CAPITAL_SOURCES),
  },
  example: (place) => sheets(ILLUSTRATIVE, place),
  blank:
    ({ firstYear, years, blocks, sources }) =>
    (place) =>
      sheets(blankInputs(yearsFrom(firstYear, years), blocks, sources), place),
  links: CAPITAL_LINKS,
});

/** The column of the checks: their sentences run over those before it. */
const CHECKS = 7;

function sheets(inputs: CapitalInputs, place: Placement): readonly SheetPlan[] {
  const page = new Page(
    { sheet: place.sheet("Capital and borrowing"), row: 0, column: 0 },
    place.prefix("capital"),
    moneyUnit("£m"),
    inputs.source,
    place.links,
  );
  const table = new YearTable(page, inputs.years.length);
  frontMatter(page, {
    title: () => overYears("Capital and borrowing", asks.years),
    subtitle: inputs.subtitle,
    sentence: () => {
      const amount = (figure: Parameters<typeof amountInWords>[1]) => amountInWords(page.unit, figure);
      const [asked, unfunded] = [term`SUM(${asks.total})`, term`SUM(${paid.unfunded})`];
      return formula`"The programme asks for "&${amount(asked)}&", of which "&${amount(unfunded)}&" has no funding yet; its borrowing costs "&${amount(revenue.total.cell(0, inputs.years.length - 1))}&" of revenue in "&${asks.years.cell(0, inputs.years.length - 1)}&"."`;
    },
    further: () => formula`${againstLimit()}`,
    needs: () => asks.blocks,
  });
  // The first year in which debt passes its limit, in words.
  const againstLimit = () => {
    const beyond = (rows: typeof debt.debt) =>
      term`IF(ISNUMBER(${rows}),(ROUND(${rows}-${debt.limit},6)>0)*1,0)`;
    const firstIn = (rows: typeof debt.debt) => term`INDEX(${asks.years},MATCH(1,${beyond(rows)},0))`;
    const within = (rows: typeof debt.debt) => term`SUM(${beyond(rows)})=0`;
    return term`IF(COUNT(${debt.debt})=0,"",IF(${within(debt.withContingency)},"Debt stays within its limit, with all of the contingency drawn too.",IF(${within(debt.debt)},"Debt stays within its limit, but passes it in "&${firstIn(debt.withContingency)}&" if all of the contingency is drawn.","Debt passes its limit in "&${firstIn(debt.debt)}&".")))`;
  };
  chartBand(page, () => capitalCharts(asks, paid, debt, page.unit));

  const given = settings(page, inputs);
  const asks = programme(page, table, inputs);
  const money = sourceInputs(page, inputs, asks.years);
  const owed = debtInputs(page, table, asks.years, inputs);
  const paid = funding(page, table, asks, money);
  const over = overProgramming(page, table, asks, money, given);
  const debt = debtAgainstLimit(page, table, asks, given, money, owed, paid);
  const revenue = revenueCosts(page, table, asks, given, paid);
  checkList(page, CHECKS, capitalChecks(given, asks, money, owed, { paid, over, debt, revenue }));
  wordLists(page, [
    { heading: "Kind of money", words: KINDS, chosenIn: [money.kinds] },
    { heading: "Provision", words: Object.keys(DEBT_LEFT), chosenIn: [given.repayment] },
  ]);
  notes(page, inputs.notes);
  const widths = Array.from({ length: 16 }, (_, column) =>
    column === money.positions.box.column ? 100 : 62,
  );
  return [page.plan([270, ...widths.slice(1)])];
}
