import { budgetGap } from "../../src/sheets/models/budgetGap";
import { IDENTIFIED } from "../../src/sheets/facts/budgetSubmission";
import { ModelWorkbook } from "./modelWorkbook";

const SHEET = "Budget gap";

describe("the worked example", () => {
  let book: ModelWorkbook;
  beforeAll(async () => {
    book = await ModelWorkbook.of(budgetGap.example);
  });

  it("gives the published gaps at both limits (Budget submission 2010-13, lines 314-321, line 323; Planning report 2002, Appendix 2)", () => {
    expect(book.row(SHEET, "Budget gap: Mayor’s lower funding limit", 3)).toEqual([67.6, 202.7, 263]);
    expect(book.row(SHEET, "Budget gap: Mayor’s upper funding limit", 3)).toEqual([67.6, 171.7, 202.6]);
  });

  it("says once which planning scenario each limit is, and follows its name (Budget submission 2010-13, line 287)", async () => {
    const said = () => book.used(SHEET).map(([text]) => String(text));
    expect(said().filter((text) => text.includes("1.5% in both 2011/12 and 2012/13"))).toEqual([
      "Mayor’s lower funding limit: general grants cut by 1.5% in both 2011/12 and 2012/13",
    ]);
    expect(said()).toContain("Mayor’s upper funding limit: a cash freeze");
    await book.typeInto([["gap_limit_names", 1, 0, "Freeze"]]);
    expect(said()).toContain("Freeze: a cash freeze");
    expect(said()).toContain("Gap as printed: Freeze");
    await book.typeInto([["gap_limit_names", 1, 0, "Mayor’s upper funding limit"]]);
  });

  it("has the £161m of identified savings as a row of its own, and a check that they are counted once (Budget submission 2010-13, line 323)", async () => {
    const counted =
      "Savings already identified are counted once: the requirement has taken them off, and none is to be identified again";
    expect(book.rowUnder(SHEET, "The gap at each limit, £m", IDENTIFIED).slice(0, 2)).toEqual([
      161,
      "The requirement has taken them off: the gap comes on top of them",
    ]);
    expect(book.failingChecks()).toEqual([]);
    // As the savings of a year, as what a year has more than the one before, and left in the requirement.
    await book.typeInto([["gap_savings_to_identify", 0, 1, 161]]);
    expect(book.failingChecks()).toContain(counted);
    await book.typeInto([["gap_savings_to_identify", 0, 1, 67.6 + 161]]);
    expect(book.failingChecks()).toContain(counted);
    await book.typeInto([
      ["gap_savings_to_identify", 0, 1, 141.8],
      ["gap_identified_taken_off", 0, 0, "No"],
    ]);
    expect(book.failingChecks()).toEqual([counted]);
    expect(book.rowUnder(SHEET, "The gap at each limit, £m", IDENTIFIED)[1]).toBe(
      "The requirement has not taken them off: the gap is too high by them",
    );
    await book.typeInto([["gap_identified_taken_off", 0, 0, "Yes"]]);
    expect(book.failingChecks()).toEqual([]);
  });

  it("shows the headroom of the upper limit over the lower: 0, 31.0, 60.4", () => {
    expect(
      book.row(SHEET, "Headroom: Mayor’s upper funding limit over Mayor’s lower funding limit", 3),
    ).toEqual([0, 31, 60.4]);
  });

  it("shows what is new each year: 67.6, 135.1 and 60.3 at the lower limit", () => {
    expect(
      book
        .texts("Budget gap!A1:D120")
        .find(([label]) => label === "New savings in the year: Mayor’s lower funding limit"),
    ).toEqual(["New savings in the year: Mayor’s lower funding limit", "67.6", "135.1", "60.3"]);
  });

  it("sets the driver-based estimate beside the published limit, with the one difference it has (Budget submission 2010-13, lines 282-293)", () => {
    // 2,027.7 less 1.5% is 1,997.28; 645.6 plus 0.5577% is 649.20: 2,646.5 against the published 2,645.9.
    expect(book.row(SHEET, "Mayor’s lower funding limit: published less estimate", 3)).toEqual([0, -0.6, 0]);
    expect(book.row(SHEET, "Mayor’s upper funding limit: published less estimate", 3)).toEqual([0, 0, 0]);
    expect(
      book
        .row(SHEET, "Gap at the estimate: Mayor’s lower funding limit", 3)
        .map((gap) => Number(gap).toFixed(1)),
    ).toEqual(["67.6", "202.1", "263.0"]);
  });

  it("says what each 1% moves the gap by, and the gap if every driver goes one way", () => {
    // 1% of 2,706.8, of 2,027.7 less 1.5% twice, and of 645.6 plus 0.5577% and 0.4467%.
    const said = book.used(SHEET).map(([text]) => text);
    expect(said).toContain("Each 1% of the budget requirement moves the gap of 2012/13 by £27.1m.");
    expect(said).toContain("Each 1% of the general grant moves the gap of 2012/13 by £19.7m.");
    expect(said).toContain("Each 1% of the precept moves the gap of 2012/13 by £6.5m.");
    const last = (label: string) => Number(book.row(SHEET, label, 3)[2]).toFixed(1);
    expect(last("Low case: less is asked for, more comes in")).toBe("209.7");
    expect(last("High case: more is asked for, less comes in")).toBe("316.3");
  });

  it("draws an estimate as a series of its own, named so", () => {
    const [chart] = book.plans.flatMap(({ charts }) => charts);
    expect(chart?.series.map(({ name, as }) => [name, as])).toEqual([
      ["Mayor’s lower funding limit", undefined],
      ["Mayor’s upper funding limit", undefined],
      ["Mayor’s lower funding limit (estimate)", "dashedLine"],
      ["Mayor’s upper funding limit (estimate)", "dashedLine"],
    ]);
  });

  it("says the gap in one sentence, at the limit planned at", () => {
    expect(book.values("Budget gap!A5")).toEqual([
      ["Mayor’s lower funding limit: the gap is £67.6m in 2010/11, £202.7m in 2011/12, £263.0m in 2012/13."],
    ]);
  });

  it("holds every check, and shows no error", () => {
    expect(book.checks()).toEqual(Array(7).fill(true));
    expect(book.values("Budget gap!A3")).toEqual([["All 7 checks hold"]]);
    expect(book.errors()).toEqual([]);
  });
});

describe("a change of mind", () => {
  it("plans at the upper limit: sentence and bridge follow, every check still holds", async () => {
    const book = await ModelWorkbook.of(budgetGap.example);
    await book.type("Budget gap!B beside Planned at under Inputs, £m", "Mayor’s upper funding limit");
    expect(book.values("Budget gap!A5")).toEqual([
      ["Mayor’s upper funding limit: the gap is £67.6m in 2010/11, £171.7m in 2011/12, £202.6m in 2012/13."],
    ]);
    expect(book.row(SHEET, "Gap 2012/13", 1)).toEqual([202.6]);
    expect(book.failingChecks()).toEqual([]);
  });

  it("uses the estimate where no limit is published", async () => {
    const book = await ModelWorkbook.of(budgetGap.example);
    await book.type("Budget gap!C beside Mayor’s lower funding limit under Inputs, £m", "");
    // 2,706.8 + 141.8 less the estimated 2,646.5.
    const [, estimated] = book.row(SHEET, "Budget gap: Mayor’s lower funding limit (part estimate)", 3);
    expect(Number(estimated).toFixed(1)).toBe("202.1");
    // In table and sentence it is called what it is.
    expect(book.values("Budget gap!A5").flat().join("")).toMatch(
      /^Mayor’s lower funding limit \(part estimate\): the gap is/,
    );
    expect(book.row(SHEET, "Mayor’s lower funding limit (part estimate)", 1)).toEqual([2673.3]);
    // What is printed is no longer what comes out, and the check says so.
    expect(book.values("Budget gap!A3")).toEqual([
      ["1 of 7 checks to look at. First: Gaps agree with print, where printed gaps are entered"],
    ]);
  });
});

describe("a blank model", () => {
  it("has the years and limits asked for, asks for figures, and shows no error", async () => {
    const book = await ModelWorkbook.of(
      budgetGap.blank({ firstYear: "2011-12", years: 4, limits: ["Low", "Middle", "High"] }),
    );
    expect(book.row(SHEET, "Budget and published limits", 4)).toEqual([
      "2011/12",
      "2012/13",
      "2013/14",
      "2014/15",
    ]);
    expect(book.values("Budget gap!A3")).toEqual([["Enter figures in the blue cells"]]);
    expect(book.errors()).toEqual([]);
    expect(book.failingChecks()).toEqual([]);
  });

  it("calculates as soon as its figures are there", async () => {
    const book = await ModelWorkbook.of(
      budgetGap.blank({ firstYear: "2010/11", years: 2, limits: ["Cash"] }),
    );
    const figures = [
      ["B beside Budget requirement approved under Inputs, £m", 100],
      ["C beside Budget requirement approved under Inputs, £m", 110],
      ["B beside Savings to be identified in the approved budget under Inputs, £m", 5],
      ["B beside Cash under Inputs, £m", 98],
      ["C beside Cash under Inputs, £m", 98],
    ] as const;
    await book.fill(figures.map(([cell, figure]) => [`Budget gap!${cell}`, figure] as const));
    // 100 + 5 - 98 and 110 - 98.
    expect(book.row(SHEET, "Budget gap", 2)).toEqual([7, 12]);
    expect(book.failingChecks()).toEqual([]);
  });
});

it("calls six functions for two limits", async () => {
  const book = await ModelWorkbook.of(budgetGap.example);
  expect([...book.calls.counts.keys()].sort()).toEqual([
    "FUNDING.LIMIT",
    "GAP",
    "GAP.BRIDGE",
    "GAP.TABLE",
    "SENSITIVITY",
  ]);
});
