/** Sheets that know each other: what is linked follows, and a check says where two sheets disagree. */
import { isFormula } from "../../src/sheets/plan/content";
import { appearance } from "../../src/sheets/looks/looks";
import type { Taken } from "../../src/sheets/links/modelLinks";
import { linkOffers, linksTo } from "../../src/sheets/links/offers";
import { budgetGap } from "../../src/sheets/models/budgetGap";
import { budgetRisks } from "../../src/sheets/models/budgetRisks";
import { budgetSummary } from "../../src/sheets/models/budgetSummary";
import { capitalAndBorrowing } from "../../src/sheets/models/capitalAndBorrowing";
import { councilTax } from "../../src/sheets/models/councilTax";
import { MODELS } from "../../src/sheets/models";
import { payPricesAndGrants } from "../../src/sheets/models/payPricesAndGrants";
import { savingsAndGrowth } from "../../src/sheets/models/savingsAndGrowth";
import { linked } from "../../src/sheets/plan/draft";
import { FREE } from "../../src/workbench/book/writeBook";
import { MODERN } from "./builtCalls";
import { asThere, inOneWorkbook, labelsIn } from "./linkedSheets";
import { lookAt } from "./lookAt";
import { ModelWorkbook } from "./modelWorkbook";

const BUDGET = [
  budgetGap,
  savingsAndGrowth,
  payPricesAndGrants,
  capitalAndBorrowing,
  councilTax,
  budgetRisks,
  budgetSummary,
];

describe("the sheets of the budget, each linked to those before it", () => {
  let book: ModelWorkbook;
  beforeAll(async () => {
    book = await ModelWorkbook.of(inOneWorkbook(BUDGET), {}, MODERN);
  });

  const sameAs = "as on the sheet";

  it("shows no error, and what is linked is green and says to what", () => {
    expect(book.errors()).toEqual([]);
    const linkedPlans = book.plans.filter((plan) => plan.linked.length > 0);
    expect(linkedPlans.map(({ name }) => name)).toEqual([
      "Savings and growth",
      "Pay, prices and grants",
      "Capital and borrowing",
      "Council tax",
      "Budget risks",
      "Budget summary",
    ]);
    const green = appearance("linked").format.fontColor;
    for (const plan of linkedPlans) {
      const look = lookAt(plan);
      for (const { label, box } of plan.linked) {
        const at = look(box.row, box.column);
        expect([label, at && appearance(at).format.fontColor]).toEqual([label, green]);
        expect([label, isFormula(plan.cells[box.row]?.[box.column] ?? null)]).toEqual([label, true]);
      }
    }
    expect(String(book.rowUnder("Savings and growth", "Inputs, £m", "Gap at the limit planned at")[3])).toBe(
      "Linked to 'Budget gap'",
    );
  });

  it("takes the figures of the other sheets, in its own unit", () => {
    expect(book.named("savings_gap")).toEqual([[67.6, 202.7, 263]]);
    // Upper less lower limit: 2676.9 - 2645.9 and 2679.8 - 2619.4.
    const [headroom] = book.named("savings_headroom");
    expect(headroom?.map((figure) => Math.round(Number(figure) * 10) / 10)).toEqual([0, 31, 60.4]);
    expect(book.named("tax_years")).toEqual([["2010/11", "2011/12", "2012/13"]]);
    expect(book.named("tax_requirement")).toEqual([[2673300000, 2706800000, 2706800000]]);
    expect(book.named("summary_gaps")).toEqual([
      [67.6, 202.7, 263],
      [67.6, 171.7, 202.6],
    ]);
    expect(book.named("summary_savings")).toEqual(book.named("savings_delivered"));
    expect(["savings_identified", "summary_identified"].map((name) => book.named(name))).toEqual([
      [[161]],
      [[161]],
    ]);
    expect(book.named("summary_borrowing")).toEqual([book.named("capital_revenue_cost")[0]?.slice(0, 3)]);
  });

  it("holds every check of its links", () => {
    expect(book.failingChecks().filter((check) => check.includes(sameAs))).toEqual([]);
  });

  it("follows the other sheet, year and name of a limit among it", async () => {
    const [years] = book.named("gap_years");
    await book.typeInto([["gap_requirement", 0, 0, 2674.3]]);
    expect(book.named("savings_gap")[0]?.[0]).toBe(68.6);
    expect(book.named("summary_gaps").map(([first]) => first)).toEqual([68.6, 68.6]);
    await book.typeInto([
      ["gap_limit_names", 0, 0, "Low"],
      ["gap_planned_at", 0, 0, "Low"],
    ]);
    expect(book.named("summary_limit_names")[0]).toEqual(["Low"]);
    expect(book.named("summary_gaps")[0]?.[1]).toBe(202.7);
    await book.typeInto([["gap_years", 0, 0, "2011/12"]]);
    expect(book.named("savings_years")).toEqual([["2011/12", "2012/13", "2013/14"]]);
    expect(book.failingChecks().filter((check) => check.includes(sameAs))).toEqual([
      // The year before the first is typed there.
      `Pay and prices not in the approved budget, as published: ${sameAs} Budget gap`,
    ]);
    await book.typeInto([
      ["gap_years", 0, 0, years?.[0] ?? ""],
      ["gap_limit_names", 0, 0, "Mayor’s lower funding limit"],
      ["gap_planned_at", 0, 0, "Mayor’s lower funding limit"],
      ["gap_requirement", 0, 0, 2673.3],
    ]);
    expect(book.failingChecks().filter((check) => check.includes(sameAs))).toEqual([]);
  });

  it.each([
    [
      "a year that the other sheet does not have",
      "savings_years",
      "2012/13",
      "2013/14 is not on Budget gap.",
    ],
    ["a figure that is another", "savings_gap", 70, /^Not what Budget gap has/],
    [
      "a limit that the other sheet does not have",
      "summary_limit_names",
      "Middle",
      "Middle is not on Budget gap.",
    ],
  ])("says so where the sheets disagree: %s", async (_, name, typed, why) => {
    const before = book.plans.flatMap(({ names, cells }) => {
      const box = names.find((one) => one.name === name)?.box;
      return box ? [cells[box.row]?.[box.column] ?? null] : [];
    })[0];
    await book.typeInto([[name, 0, 0, typed]]);
    const sheet = name.startsWith("savings") ? "Savings and growth" : "Budget summary";
    const row = book.used(sheet).find((cells) => cells.includes(false) && String(cells[0]).includes(sameAs));
    expect(row).toBeDefined();
    const reasons = book
      .used(sheet)
      .filter((cells) => String(cells[0]).includes(sameAs))
      .flat();
    expect(reasons).toContainEqual(typeof why === "string" ? why : expect.stringMatching(why));
    await book.typeInto([
      [name, 0, 0, isFormula(before ?? null) ? (before as { formula: string }).formula : ""],
    ]);
    expect(book.failingChecks().filter((check) => check.includes(sameAs))).toEqual([]);
  });

  it("stands without an error once the other sheet is deleted, and says so", async () => {
    await book.delete("Budget gap");
    expect(book.errors()).toEqual([]);
    expect(book.named("savings_years")).toEqual([["2010/11", "2011/12", "2012/13"]]);
    expect(book.named("savings_gap")).toEqual([["", "", ""]]);
    expect(book.failingChecks()).toContain(`Gap at the limit planned at: ${sameAs} Budget gap`);
  });
});

it("takes what a budget gap needs of pay and prices where those are there first", async () => {
  const draft = inOneWorkbook([payPricesAndGrants, savingsAndGrowth, budgetGap]);
  const book = await ModelWorkbook.of(draft, {}, MODERN);
  expect(book.named("gap_pay_and_prices")).toEqual(book.named("pay_prices_not_in_budget"));
  expect(book.errors()).toEqual([]);
});

describe("what is offered", () => {
  const gap = budgetGap.example(FREE);
  const second = budgetGap.example({ ...FREE, sheet: (wish) => `${wish} 2`, prefix: (wish) => `${wish}2` });

  it("names both sheets where a model is there twice, and links to the one that is chosen", async () => {
    const [offer] = linkOffers(savingsAndGrowth, MODELS, asThere([...gap, ...second]));
    expect(offer?.sources).toEqual([
      { sheet: "Budget gap", prefix: "gap", unit: "£m", sign: "gap_years" },
      { sheet: "Budget gap 2", prefix: "gap2", unit: "£m", sign: "gap2_years" },
    ]);
    const [, chosen] = offer?.sources ?? [];
    const links = offer && chosen ? linksTo(offer, chosen, ["gap"]) : [];
    const book = await ModelWorkbook.of(
      () => [...gap, ...second, ...linked(savingsAndGrowth.example, links)(FREE)],
      {},
      MODERN,
    );
    await book.typeInto([["gap2_requirement", 0, 0, 2700]]);
    expect(book.named("savings_gap")[0]?.[0]).toBe(94.3);
    // Nothing else of it is linked.
    expect(book.plans.at(-1)?.linked.map(({ label }) => label)).toEqual(["Gap at the limit planned at"]);
  });

  it("is nothing where no sheet of the models that it takes from is there, nor one that lacks its names", () => {
    expect(linkOffers(savingsAndGrowth, MODELS, asThere(capitalAndBorrowing.example(FREE)))).toEqual([]);
    const nameless = asThere(gap).map((sheet) => ({ ...sheet, names: ["gap_years"] }));
    expect(linkOffers(savingsAndGrowth, MODELS, nameless)).toEqual([]);
  });
});

it("every model can be linked to all that it says it takes, worked example and blank", () => {
  const all = MODELS.flatMap(({ example }) => example(FREE));
  for (const model of MODELS.filter(({ links }) => links)) {
    const usual = Object.fromEntries(model.options.map(({ key, usual: value }) => [key, value]));
    const offers = linkOffers(model, MODELS, asThere(all));
    const links = offers.flatMap((offer) =>
      offer.sources.slice(0, 1).flatMap((source) =>
        linksTo(
          offer,
          source,
          offer.takes.map(({ cells }) => cells),
          labelsIn(all, offer, source),
        ),
      ),
    );
    expect([model.title, links.map(({ taken }) => taken)]).toEqual([
      model.title,
      // In the order of the models they come from.
      MODELS.flatMap(({ id }) => model.links?.takes.filter(({ from }) => from === id) ?? []),
    ]);
    for (const isBlank of [false, true]) {
      const [plan] = linked(isBlank ? model.blank(usual) : model.example, links)(FREE);
      const labels = [...new Set(plan?.linked.map(({ label }) => label))];
      // Lists may have no row or year in common, and an example has names of its own; a figure is linked once.
      const cells = links.map(({ taken }) => taken.cells);
      const isSure = ({ partly, begins, across }: Taken) =>
        isBlank ? !partly || across === undefined : !partly && !begins;
      const sure = links.filter(({ taken }, place) => cells.indexOf(taken.cells) === place && isSure(taken));
      expect(labels).toEqual(expect.arrayContaining(sure.map(({ taken }) => taken.label)));
      const keys = model.options.map(({ key }) => key);
      const decided = model.links?.takes.flatMap(({ decides }) => Object.values(decides ?? {})) ?? [];
      expect(keys).toEqual(expect.arrayContaining(decided));
    }
    const [plan] = model.example(FREE);
    const names = plan?.names.map(({ name }) => name) ?? [];
    for (const word of Object.keys(model.links?.gives ?? {})) {
      expect(names).toContain(`${model.links?.prefix}_${word}`);
    }
  }
});
