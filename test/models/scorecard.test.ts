import { scorecard } from "../../src/sheets/models/scorecard";
import { ModelWorkbook } from "./modelWorkbook";
import { planCalls } from "./planCalls";

const SHEET = "Scorecard";

const rowOf = (book: ModelWorkbook, heading: string, label: string) => book.rowUnder(SHEET, heading, label);

/** Title, target, four actuals, four statuses, how often it is reported, the signal. */
const scored = (book: ModelWorkbook, code: string) => rowOf(book, "Scorecard", code).slice(0, 12);

const statuses = (book: ModelWorkbook, code: string) => scored(book, code).slice(6, 10);

const reported = (book: ModelWorkbook, code: string) => scored(book, code).slice(10);

/** The control chart: value, mean, lower and upper limit, signal, month by month. */
const chart = (book: ModelWorkbook) =>
  book.values(`${SHEET}!C:G beside Month +1 for 24 rows under The control chart of the indicator chosen`);

describe("the worked example", () => {
  let book: ModelWorkbook;
  beforeAll(async () => {
    book = await ModelWorkbook.of(scorecard.example);
  });

  it("has the 19 headline indicators in printed order under five outcomes (Budget submission 2010-13, lines 138-158)", () => {
    const shown = book.values(`${SHEET}!A:B beside Code +1 for 24 rows under Scorecard`);
    // An outcome has no code, and its heading stands over the titles.
    expect(shown.map(([code, title]) => (code === "" ? title : code))).toEqual([
      "CONFIDENCE: Convince communities we are on their side",
      ...["KPI 1(a)", "KPI 1(b)", "KPI 2(a)", "KPI 2(b)", "KPI 2(c)"],
      "SAFETY: Reduce crime and catch criminals",
      ...["KPI 3(a)", "KPI 3(b)"],
      "SAFETY: Be intolerant of violence",
      ...["KPI 4(a)", "KPI4b-1", "KPI 4(c)", "KPI4b-2", "KPI 5(a)", "KPI 5(b)", "KPI 5(c)"],
      "SAFETY: Deliver security of our streets",
      ...["KPI 6", "KPI 7"],
      "IMPROVEMENT: The right services at the right price",
      ...["KPI 8(a)", "KPI 8(b)", "KPI 8(c)"],
    ]);
  });

  it("keeps the two indicators printed as KPI 4(b) apart (Budget submission 2010-13, lines 493-501)", () => {
    expect(scored(book, "KPI4b-1")[0]).toBe(
      "Percentage of Violence with Injury offences brought to justice (sanction detections)",
    );
    expect(scored(book, "KPI4b-2")[0]).toBe("The number of gun crimes per 1,000 population");
  });

  it("gives each quarter its status by the indicator's own direction", () => {
    // Higher is better: 57.4 of 57, 57.9 of 57.5, 57.1 of 58, which is within 5% (2.9).
    expect(statuses(book, "KPI 1(b)")).toEqual(["Green", "Green", "Amber", ""]);
    // Lower is better: 5.42 of 5.5, 5.51 of 5.4 within 5% (0.27), 5.1 of 5.3.
    expect(statuses(book, "KPI 3(a)")).toEqual(["Green", "Amber", "Green", ""]);
    // A fall of 1.2% where 2% was asked, then 3.4% of 3% and 4.6% of 4%.
    expect(statuses(book, "KPI 3(b)")).toEqual(["Red", "Green", "Green", ""]);
  });

  it("says No data where the measure is to be confirmed or in development, and nothing of quarters to come (Budget submission 2010-13, lines 493-501)", () => {
    for (const code of ["KPI4b-2", "KPI 5(c)", "KPI 6", "KPI 7"]) {
      expect(statuses(book, code)).toEqual(["No data", "No data", "No data", ""]);
    }
    const printed = ["KPI4b-2", "KPI 5(c)", "KPI 6", "KPI 7"].map((code) => rowOf(book, "Inputs", code)[11]);
    expect(printed).toEqual(
      ["tbc", "tbc", "In development", "In development"].map((state) => `Printed: ${state}`),
    );
  });

  it("puts the signal of the latest month beside the status: either can be there without the other", () => {
    expect(reported(book, "KPI 3(a)")).toEqual(["Monthly", "Outside limits"]);
    expect(reported(book, "KPI 4(a)")).toEqual(["Monthly", "None"]);
    expect(reported(book, "KPI4b-1")).toEqual(["Monthly", "Outside limits, Shift"]);
  });

  it("reports monthly by exception, quarterly otherwise (Budget submission 2010-13, line 457)", () => {
    expect(reported(book, "KPI 1(a)")).toEqual(["Quarterly", ""]);
    expect(reported(book, "KPI 4(c)")).toEqual(["Quarterly", "None"]);
    expect(reported(book, "KPI 5(b)")).toEqual(["Monthly", ""]);
    expect(reported(book, "KPI 6")).toEqual(["Quarterly", ""]);
  });

  it("counts the indicators of each outcome, and of each quarter", () => {
    const violence = "SAFETY: Be intolerant of violence";
    expect(rowOf(book, "By strategic outcome", violence).slice(1, 7)).toEqual([2, 2, 1, 2, 0, 3]);
    expect(rowOf(book, "By strategic outcome", "All outcomes").slice(1, 7)).toEqual([9, 4, 2, 4, 0, 7]);
    expect(book.values(`${SHEET}!H:K beside Code +27 for 4 rows under Scorecard`)).toEqual([
      [7, 8, 9, 0],
      [3, 5, 4, 0],
      [5, 2, 2, 0],
      [4, 4, 4, 0],
    ]);
  });

  it("draws the chosen indicator's limits 2.66 average moving ranges from the mean", () => {
    const months = book
      .values(`${SHEET}!E beside Apr 2009 for 21 rows under Inputs`)
      .map(([figure]) => Number(figure));
    const mean = months.reduce((sum, figure) => sum + figure, 0) / 21;
    const ranges = months.slice(1).map((figure, before) => Math.abs(figure - (months[before] ?? 0)));
    const reach = (2.66 * ranges.reduce((sum, range) => sum + range, 0)) / 20;
    const [first = []] = chart(book);
    expect(first).toEqual([
      39.1,
      expect.closeTo(mean, 8),
      expect.closeTo(mean - reach, 8),
      expect.closeTo(mean + reach, 8),
      "Shift",
    ]);
  });

  it("leaves the months still to come blank", () => {
    expect(chart(book)[20]?.[0]).toBe(34.6);
    expect(chart(book).slice(21)).toEqual(Array(3).fill(Array(5).fill("")));
  });

  it("says it in a sentence", () => {
    expect(book.values(`${SHEET}!A5:A6`)).toEqual([
      ["In Q3 2010/11, 9 indicators are Green, 4 Amber and 2 Red; 4 have no data."],
      ["To be reported monthly: KPI 1(b), KPI 2(b), KPI 3(a), KPI 4(a), KPI4b-1, KPI 5(b), KPI 8(b)."],
    ]);
  });

  it("holds every check, and shows no error", () => {
    expect(book.checks()).toEqual(Array(9).fill(true));
    expect(book.errors()).toEqual([]);
  });

  it("calls one function for all statuses, and one for each control chart", () => {
    expect(planCalls(book.plans)).toEqual([
      "PLAN.INDICATORS",
      "PLAN.RAG",
      ...Array<string>(5).fill("PLAN.SPC"),
    ]);
  });
});

describe("a change of mind", () => {
  it("shows another indicator's control chart", async () => {
    const book = await ModelWorkbook.of(scorecard.example);
    await book.type(
      `${SHEET}!C beside Of these, the one that the control chart shows under Inputs`,
      "KPI 3(a)",
    );
    expect(chart(book)[20]).toEqual([1.6, ...Array<unknown>(3).fill(expect.any(Number)), "Outside limits"]);
    expect(chart(book)[19]?.[4]).toBe("");
    expect(book.failingChecks()).toEqual([]);
  });

  it("goes back to an earlier quarter: later ones have no status, and other indicators are reported monthly", async () => {
    const book = await ModelWorkbook.of(scorecard.example);
    await book.type(`${SHEET}!C beside Latest quarter with actuals under Inputs`, "Q2");
    expect(statuses(book, "KPI 2(c)")).toEqual(["Green", "Amber", "", ""]);
    expect([reported(book, "KPI 2(c)")[0], reported(book, "KPI 1(b)")[0]]).toEqual(["Monthly", "Quarterly"]);
    expect(book.failingChecks()).toEqual([]);
  });

  it("takes a month more into the signal", async () => {
    const book = await ModelWorkbook.of(scorecard.example);
    // 1.60 was outside the limits; a month at the mean is not.
    await book.type(`${SHEET}!C beside Jan 2011 under Inputs`, 1.82);
    expect(reported(book, "KPI 3(a)")).toEqual(["Quarterly", "None"]);
  });

  it("turns a check FALSE where an indicator is missing, twice, without a direction, or not on the scorecard", async () => {
    const book = await ModelWorkbook.of(scorecard.example);
    await book.type(`${SHEET}!B beside KPI 5(a) under Inputs`, "");
    await book.type(`${SHEET}!A beside KPI 1(b) under Inputs`, "KPI 1(a)");
    await book.type(`${SHEET}!D beside KPI 2(a) under Inputs`, "");
    await book.type(`${SHEET}!F beside Indicators followed month by month under Inputs`, "KPI 9");
    expect(book.checks().slice(0, 4)).toEqual([false, false, false, false]);
    expect(book.errors()).toEqual([]);
  });
});

describe("a blank model", () => {
  const choices = { year: "2011/12", outcomes: ["Confidence", "Safety"], rows: 2, monthly: 1 };

  it("asks for figures and shows no error", async () => {
    const book = await ModelWorkbook.of(scorecard.blank(choices));
    expect(book.values(`${SHEET}!A1`)).toEqual([["Scorecard 2011/12"]]);
    expect(book.values(`${SHEET}!A3`)).toEqual([["Enter figures in the blue cells"]]);
    expect(book.errors()).toEqual([]);
    expect(book.failingChecks()).toEqual([]);
  });

  it("comes to life as its cells are filled", async () => {
    const book = await ModelWorkbook.of(scorecard.blank(choices));
    const entries = [
      ["A beside Confidence +1 under Inputs", "L 1"],
      ["B beside Confidence +1 under Inputs", "Calls answered in ten seconds"],
      ["D beside Confidence +1 under Inputs", "higher"],
      ["E beside Confidence +1 under Inputs", 90],
      ["I beside Confidence +1 under Inputs", 88],
      ["C beside Indicators followed month by month under Inputs", "L 1"],
      ["C beside Of these, the one that the control chart shows under Inputs", "L 1"],
      ["C beside Apr 2010 under Inputs", 10],
      ["C beside May 2010 under Inputs", 12],
      ["C beside Jun 2010 under Inputs", 11],
    ] as const;
    await book.fill(entries.map(([cell, entry]) => [`${SHEET}!${cell}`, entry] as const));
    // 88 of 90 is within 5% (4.5).
    expect(scored(book, "L 1")).toEqual([
      ...["Calls answered in ten seconds", 90, 88, "", "", ""],
      ...["Amber", "", "", "", "Monthly", "None"],
    ]);
    // Moving ranges 2 and 1: 11 ± 2.66 x 1.5.
    expect(rowOf(book, "Signals in the monthly figures", "L 1").slice(1, 7)).toEqual([
      ...["Jun 2010", 3, 11, 11],
      ...[expect.closeTo(7.01), expect.closeTo(14.99)],
    ]);
    expect(book.errors()).toEqual([]);
    expect(book.failingChecks()).toEqual([]);
  });
});
