import { serviceImprovementPlan } from "../../src/sheets/models/serviceImprovementPlan";
import { ModelWorkbook } from "./modelWorkbook";
import { planCalls } from "./planCalls";

const SHEET = "Service Improvement Plan";
const near = (figures: readonly number[]) => figures.map((figure) => expect.closeTo(figure, 9) as number);

describe("the worked example", () => {
  let book: ModelWorkbook;
  beforeAll(async () => {
    book = await ModelWorkbook.of(serviceImprovementPlan.example);
  });

  it("lists the growth of the Budget submission 2010-13, Revenue budgets, as printed (Budget submission 2010-13, lines 271-276)", () => {
    const printed = (name: string) =>
      book.rowUnder(SHEET, "Growth funded before the plan, £m", name).slice(0, 2);
    expect(printed("Operation Tyrol")).toEqual([17.6, "TfL"]);
    expect(printed("Dangerous Dogs")[0]).toBe(1.2);
    expect(printed("London Living Wage")[0]).toBe(2.2);
    expect(printed("Olympics preparation")[0]).toBe(7.8);
    // 17.6 + 1.2 + 2.2 + 7.8.
    expect(book.row(SHEET, "All growth already funded", 1)).toEqual(near([28.8]));
    expect(book.row(SHEET, "From others", 1)).toEqual([17.6]);
    expect(book.rowUnder(SHEET, "Growth already funded, £m", "Safer Neighbourhoods")[0]).toBeCloseTo(18.8, 9);
  });

  it("takes revenue investment off the cashable benefit: KPI 8(a) (Budget submission 2010-13, lines 251-263, 343-355)", () => {
    // 2010/11: 15 + 18 + 2 + 4 x 0.75, less 2 + 3 + 1 of investment made in it.
    // 2011/12: 15 + 24 + 9 + 20 x 0.8 + 2 + 12 x 0.5 + 8 x 0.75 + 5 x 0.6, less 4 + 0.5.
    // 2012/13: 15 + 24 + 18 + 16 + 2 + 8 + 6 + 3.
    expect(book.row(SHEET, "Net cashable gains, KPI 8(a)", 3)).toEqual(near([38 - 6, 81 - 4.5, 92]));
    expect(book.row(SHEET, "Non-cashable benefit", 3)).toEqual(near([1, 14, 16]));
    expect(book.row(SHEET, "Capital investment", 3)).toEqual([-20, 0, 0]);
  });

  it("says what is lost because projects deliver later than was promised", () => {
    // Procurement takes three months more, a quarter of 24; estates six months more, half of 18.
    expect(book.row(SHEET, "Later than promised", 3)).toEqual(near([6, 9, 0]));
  });

  it("sets each group’s gains against its target (Budget submission 2010-13, lines 332-335)", () => {
    const of = (group: string) => book.rowUnder(SHEET, "Targets of business groups, £m", group).slice(0, 9);
    expect(of("Corporate exercises")).toEqual(near([30, 60, 75, 30, 66, 75, 0, -6, 0]));
    expect(of("Territorial Policing")).toEqual(near([5, 15, 20, 0, 2, 8, 5, 13, 12]));
  });

  it("leaves of the published gap what is not delivered, and says which side meets how much", () => {
    // 2012/13: 15 x 0.9 + 24 x 0.8 + 18 x 0.7 + 16 x 0.75 + 2 + 8 x 0.6 + 6 x 0.85 + 3 x 0.7 = 71.3.
    const left = book.row(SHEET, "Left to find", 3);
    expect(left[2]).toBeCloseTo(263 - 71.3, 9);
    // Of it 4.8 + 5.1 + 2.1 by the three groups of the front line.
    expect(book.row(SHEET, "Share of the gap met by front line", 3)[2]).toBeCloseTo(12 / 263, 9);
    expect(book.row(SHEET, "Share of the gap met by support", 3)[2]).toBeCloseTo(59.3 / 263, 9);
  });

  it("has the £161m already identified as a row of its own, and is told where gains count it again (Budget submission 2010-13, line 323)", async () => {
    expect(book.row(SHEET, "Savings already identified, all years together", 1)).toEqual([161]);
    // Of the net gains above 32 is the first year's, 44.5 what the second has more, 15.5 what the third has.
    for (const again of [32, 44.5, 15.5]) {
      await book.typeInto([["improvement_identified", 0, 0, again]]);
      expect(book.failingChecks()).toEqual([
        "Savings already identified are not among the net cashable gains: the gap comes on top of them",
      ]);
    }
    await book.typeInto([["improvement_identified", 0, 0, 161]]);
    expect(book.failingChecks()).toEqual([]);
  });

  it("knows by which year a project has paid back (Framework report 2007, para 31)", () => {
    const net = book.named("improvement_net_by_payback").flat();
    // Estates: 9 + 18 + 18 from October 2011 to March 2014, less 3 and 20. Energy: two years of 2, less 3.
    expect([net[2], net[4]]).toEqual(near([22, 1]));
  });

  it("answers in a sentence, holds every check, and calls two functions", () => {
    expect(book.values(`${SHEET}!A5`)).toEqual([
      [
        "In 2012/13 the plan brings £92.0m net of investment, against targets of £115.0m; weighted by confidence, £191.7m of the gap is left to find.",
      ],
    ]);
    expect(book.errors()).toEqual([]);
    expect(book.failingChecks()).toEqual([]);
    expect(new Set(planCalls(book.plans))).toEqual(new Set(["PLAN.GAP.RESIDUAL", "PLAN.PROPOSAL.PROFILE"]));
  });

  it("is told of what does not hold", async () => {
    await book.typeInto([
      ["improvement_in_register", 0, 0, "Yes"],
      ["improvement_business_groups", 1, 0, "Elsewhere"],
      ["improvement_paybacks", 2, 0, "2012/13"],
      ["improvement_growth_funders", 0, 0, ""],
      ["improvement_promised_years", 3, 0, ""],
    ]);
    expect(book.failingChecks()).toEqual([
      "Every project has a business group from the list, a benefit, a cashable share and a confidence",
      "Every project says when its scope begins, how long it takes, and what was promised",
      "No project stands in the savings register too",
      "Business groups add up to the net cashable gains",
      "Growth by funder and by objective adds up to all of it",
      // "Elsewhere" is on no list.
      "Figures are figures, choices on their lists, and years follow each other",
    ]);
    await book.typeInto([["improvement_paybacks", 2, 0, "2011/12"]]);
    // 9 less 23.
    expect(book.failingChecks()).toContain("Every project has paid back by the end of the year it says");
  });
});

describe("a blank model", () => {
  it("calculates as soon as a project is there", async () => {
    const book = await ModelWorkbook.of(
      serviceImprovementPlan.blank({
        firstYear: "2011/12",
        years: 2,
        businessGroups: ["North", "South"],
        rows: 3,
      }),
    );
    await book.typeInto([
      ["improvement_projects", 0, 0, "Fewer forms"],
      ["improvement_business_groups", 0, 0, "South"],
      // From April 2011 on six months.
      ["improvement_scoped_years", 0, 0, "2011/12"],
      ["improvement_scoped_months", 0, 0, 4],
      ["improvement_lead_times", 0, 0, 6],
      ["improvement_promised_years", 0, 0, "2011/12"],
      ["improvement_promised_months", 0, 0, 4],
      ["improvement_benefits", 0, 0, 10],
      ["improvement_cashable_shares", 0, 0, 0.5],
      ["improvement_confidence", 0, 0, 1],
    ]);
    expect(book.row(SHEET, "Net cashable gains, KPI 8(a)", 2)).toEqual([2.5, 5]);
    expect(book.row(SHEET, "Later than promised", 2)).toEqual([5, 0]);
    expect(book.errors()).toEqual([]);
    expect(book.failingChecks()).toEqual([]);
  });
});
