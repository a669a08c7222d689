import { boroughScorecard } from "../../src/sheets/models/boroughScorecard";
import { ModelWorkbook } from "./modelWorkbook";
import { planCalls } from "./planCalls";

const SHEET = "Borough scorecard";
const near = (figures: readonly number[]) => figures.map((figure) => expect.closeTo(figure, 6) as number);
const LOOKED_INTO = "The indicator looked into, borough by borough";

describe("the worked example", () => {
  let book: ModelWorkbook;
  beforeAll(async () => {
    book = await ModelWorkbook.of(boroughScorecard.example);
  });
  const looked = (borough: string) => book.rowUnder(SHEET, LOOKED_INTO, borough);

  it("gives every borough a status on every indicator, and says where support goes first (Framework report 2007, para 33; Planning report 2002, Appendix 2)", () => {
    const statuses = book.named("boroughs_statuses");
    expect(statuses).toHaveLength(32);
    const red = statuses.map((row) => row.filter((status) => status === "Red").length);
    const amber = statuses.map((row) => row.filter((status) => status === "Amber").length);
    const most = Math.max(...red.map((count, row) => 100 * count + (amber[row] ?? 0)));
    const first = red.findIndex((count, row) => 100 * count + (amber[row] ?? 0) === most);
    expect(book.rowUnder(SHEET, "Where support goes first", "Borough")[0]).toBe("Behind");
    expect(book.values(`${SHEET}!A beside Borough +1 under Where support goes first`)).toEqual([
      [book.named("boroughs_names")[first]?.[0]],
    ]);
  });

  it("challenges each target by its own past and its family (Planning report 2002, Appendix 2, item 2)", () => {
    // Brent, 290,901 residents: 7,251, 7,462 and 7,040 offences, and a target of 6,899.
    const brent = looked("Brent");
    expect(brent.slice(0, 4)).toEqual([7251, 7462, 7040, 6899]);
    const [trend, verdict] = [brent[15], brent[17]];
    const next = (7251 + 7462 + 7040) / 3 + (7040 - 7251);
    expect(trend).toBeCloseTo((next * 1000) / 290_901, 6);
    // Better than the trend, 7,040.0, and short of the best year once more: 7,040 x 7,040 / 7,462 = 6,641.9.
    expect(verdict).toBe("Challenging and achievable");
  });

  it("forecasts where there is no target (Planning report 2002, Appendix 2, item 3)", () => {
    const sutton = looked("Sutton");
    // 2,738, 2,817 and 2,658: their mean, and 40 less for each year.
    expect(sutton.slice(0, 3)).toEqual([2738, 2817, 2658]);
    const mean = (2738 + 2817 + 2658) / 3;
    expect(sutton.slice(3, 7)).toEqual([...near([mean - 80, mean - 120, mean - 160]), "Forecast"]);
    expect(book.row(SHEET, "Of them forecasts", 3)).toEqual([1, 1, 1]);
  });

  it("ranks each borough in its family (Framework report 2007, para 38)", () => {
    const places = book.named("boroughs_names").map(([name]) => looked(String(name))[11]);
    expect(places.filter((place) => place === "1 of 8")).toHaveLength(4);
  });

  it("adds all boroughs up for each year against the corporate target (Planning report 2002, Appendix 2 (1))", () => {
    const targets = book.named("boroughs_targets");
    const sums = [0, 1, 2].map((year) => targets.reduce((sum, row) => sum + Number(row[year]), 0));
    expect(book.row(SHEET, "Boroughs together", 3)).toEqual(near(sums));
    const gaps = [171_500, 165_000, 158_500].map((corporate, year) => (sums[year] ?? NaN) - corporate);
    expect(book.row(SHEET, "Still to be taken over by boroughs", 3)).toEqual(near(gaps));
  });

  it("follows fear of crime quarter by quarter, and says what is more than chance (Planning report 2002, Appendix 2)", () => {
    const quarter = (name: string) => book.rowUnder(SHEET, "A survey by quarter", name).slice(2, 8);
    // The first quarter has nothing before it.
    expect(quarter("Q1 2008/09")).toEqual(["", "", "", "", "", ""]);
    // A year on: 34.1% of 5,130 against 37.2% of 5,120, pooled 35.65%, is 3.1 points and a z of 3.28.
    const [inQuarter, , said, inYear, z, saidOfYear] = quarter("Q1 2009/10");
    expect(Number(inQuarter)).toBeCloseTo(-0.014, 9);
    expect(said).toBe("Same");
    expect(Number(inYear)).toBeCloseTo(-0.031, 9);
    expect(Number(z).toFixed(2)).toBe("-3.28");
    expect(saidOfYear).toBe("Better");
  });

  it("says whether two families have come closer", () => {
    const means = [
      "Family compared, mean of the baseline",
      "The other, mean of the baseline",
      "Family compared, mean of the actual",
      "The other, mean of the actual",
    ].map((label) => Number(book.row(SHEET, label, 1)[0]));
    const [a = NaN, b = NaN, c = NaN, d = NaN] = means;
    // Fewer offences are better: the gap is what the second has more.
    expect(book.row(SHEET, "Gap before", 1)).toEqual(near([b - a]));
    expect(book.row(SHEET, "Gap after", 1)).toEqual(near([d - c]));
  });

  it("holds every check, shows no error, and calls eight functions", () => {
    expect(book.errors()).toEqual([]);
    expect(book.failingChecks()).toEqual([]);
    expect(planCalls(book.plans)).toEqual([
      "PLAN.CHALLENGE",
      "PLAN.CONVERGENCE",
      "PLAN.INDICATOR",
      "PLAN.RAG",
      "PLAN.RAG",
      "PLAN.RAG",
      "PLAN.RAG",
      "PLAN.RANK",
    ]);
  });

  it("is told of what does not hold", async () => {
    await book.typeInto([
      ["boroughs_names", 1, 0, "Bexley"],
      ["boroughs_families", 0, 0, "E"],
    ]);
    expect(book.failingChecks()).toEqual([
      "There are as many boroughs as expected, and none is listed twice",
      "Every family has three boroughs at least",
    ]);
  });
});

describe("a blank model", () => {
  it("calculates as soon as a borough has figures", async () => {
    const book = await ModelWorkbook.of(
      boroughScorecard.blank({ firstYear: "2010/11", indicators: 1, boroughs: ["North", "South"] }),
    );
    await book.typeInto([
      ["boroughs_kinds", 0, 0, "percentage"],
      ["boroughs_better", 0, 0, "higher"],
      ...[60, 62, 63, 64, 65, 66, 58].map((value, column) => ["boroughs_figures", 0, column, value] as const),
      ["boroughs_residents", 0, 0, 100_000],
    ]);
    expect(book.named("boroughs_statuses")).toEqual([["Red"], ["No data"]]);
    expect(book.row(SHEET, "Boroughs together", 3)).toEqual([64, 65, 66]);
    expect(book.errors()).toEqual([]);
    expect(book.failingChecks()).toEqual([]);
  });
});
