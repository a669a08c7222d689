import { yearsFrom } from "../facts/financialYears";
import { moneyUnit } from "../looks/moneyUnit";
import { SERIES_COLORS } from "../looks/seriesColors";
import { model } from "../model";
import { count, names, year } from "../modelOption";
import { byWord } from "../page/byWord";
import { chartBand } from "../page/chartBand";
import { checkList } from "../page/checkList";
import { frontMatter } from "../page/frontMatter";
import { notes } from "../page/notes";
import { Page } from "../page/page";
import { overYears } from "../page/rollingYears";
import { section } from "../page/section";
import { typedYears } from "../page/typedYear";
import { wordLists } from "../page/wordLists";
import { YearTable } from "../page/yearTable";
import { formula, term } from "../plan/content";
import type { Placement } from "../plan/draft";
import type { SheetPlan } from "../plan/sheetPlan";
import { deliveryChecks } from "./agreementDelivery/checks";
import { contributionList } from "./agreementDelivery/contributions";
import { ILLUSTRATIVE } from "./agreementDelivery/example";
import { findings } from "./agreementDelivery/findings";
import { blankInputs, KINDS, MONEY, PARTNERS, THEMES, type DeliveryInputs } from "./agreementDelivery/inputs";
import { CONTRIBUTION_ROLES, linkedInputs } from "./agreementDelivery/ownColumns";
import { targetList } from "./agreementDelivery/targets";

/** Who delivers the targets of a Local Area Agreement, on what grounds, and with whose money. */
export const agreementDelivery = model({
  id: "agreement-delivery",
  title: "Agreement delivery",
  answers: "Who delivers each target of the agreement, on what grounds, and with whose money and people?",
  exampleShows:
    "Eight designated targets with lead, evidence and plan, and eleven contributions of five partners. All figures are illustrative.",
  tab: "targets",
  order: 17,
  options: {
    firstYear: year("First year of the agreement", "2008/09"),
    partners: names("Partners", PARTNERS),
    rows: count("Rows for targets", { least: 3, most: 100, usual: 40 }),
  },
  example: (place) => sheets(ILLUSTRATIVE, place),
  blank:
    ({ firstYear, partners, rows }) =>
    (place) =>
      sheets(blankInputs(yearsFrom(firstYear, 3), partners, rows), place),
  own: {
    of: "columns",
    withoutTotals: true,
    roles: CONTRIBUTION_ROLES,
    asks: ["firstYear"],
    draft:
      (block, { firstYear }) =>
      (place) =>
        sheets(linkedInputs(block, yearsFrom(firstYear, 3)), place),
  },
});

/** The column of the checks: their sentences run over those before it. */
const CHECKS = 6;

function sheets(inputs: DeliveryInputs, place: Placement): readonly SheetPlan[] {
  const page = new Page(
    { sheet: place.sheet("Agreement delivery"), row: 0, column: 0 },
    place.prefix("delivery"),
    moneyUnit("£000"),
    inputs.source,
  );
  const table = new YearTable(page, inputs.years.length);
  const firstPartner = inputs.partners[0] ?? "";
  frontMatter(page, {
    title: () => overYears("Agreement delivery", years),
    subtitle: inputs.subtitle,
    sentence: () => {
      const all = term`TEXT(SUM(${given.amounts}),"#,##0")`;
      return formula`${found.all}&" targets, "&${found.withoutPlan}&" without a delivery plan; the partners give £"&${all}&"k over the years, of which £"&TEXT(${found.outside},"#,##0")&"k is the first partner’s outside its own theme."`;
    },
    needs: () => given.amounts,
  });
  chartBand(page, () => [
    {
      title: "Contributions by partner, first year",
      kind: "bar",
      columns: 5,
      categories: byPartner.words.box,
      series: [{ name: "Contributions", values: byPartner.amounts.columns(0).box, color: SERIES_COLORS[0] }],
      unit: page.unit.name,
      numberFormat: page.unit.numberFormat,
    },
  ]);

  section(page, "Inputs");
  const at = page.take();
  page.put(page.at(at, 0), "Years of the agreement", "label");
  const years = page.name(typedYears(page, page.at(at, 1, 1, inputs.years.length), inputs.years), "years");
  const list = targetList(page, inputs);
  const given = contributionList(page, inputs, years, list);
  page.choose(given.targets, list.targets);
  const found = findings(page, list, given, firstPartner);
  section(page, "Contributions, £000");
  const added = (by: string, words: readonly string[], wordOf: typeof given.partners) =>
    byWord(page, table, { heading: `Contributions ${by}`, words, wordOf, years, amounts: given.amounts });
  const byPartner = added("by partner", inputs.partners, given.partners);
  const byMoney = added("by whose money", MONEY, given.money);
  const byTheme = added("by theme", THEMES, given.themes);
  page.choose(given.partners, byPartner.words);
  page.choose(given.money, byMoney.words);
  page.choose(list.leads, byPartner.words);
  page.choose(list.themes, byTheme.words);
  checkList(
    page,
    CHECKS,
    deliveryChecks(list, given, [
      ["by partner", byPartner],
      ["by whose money", byMoney],
      ["by theme", byTheme],
    ]),
  );
  wordLists(page, [
    { heading: "Kind", words: KINDS, chosenIn: [list.kinds] },
    { heading: "Equalities assessed", words: ["Yes", "No"], chosenIn: [list.equalities] },
  ]);
  notes(page, inputs.notes);
  return [page.plan([250, ...Array<number>(27).fill(84)])];
}
