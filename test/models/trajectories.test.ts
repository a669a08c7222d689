import { trajectories } from "../../src/sheets/models/trajectories";
import { ModelWorkbook } from "./modelWorkbook";
import { planCalls } from "./planCalls";

const SHEET = "Trajectories";

/** What stands on an indicator's row after its title, in the part of the sheet that begins with this heading. */
const rowOf = (book: ModelWorkbook, heading: string, code: string) =>
  book.rowUnder(SHEET, heading, code).slice(1);

/** Baseline, targets, statuses, distances and progress. */
const results = (book: ModelWorkbook, code: string) =>
  rowOf(book, "Targets year by year, and where each indicator stands", code).slice(0, 11);

const inProgress = (book: ModelWorkbook, code: string) =>
  rowOf(book, "The year in progress: figures that add up over the year", code).slice(0, 6);

describe("the worked example", () => {
  let book: ModelWorkbook;
  beforeAll(async () => {
    book = await ModelWorkbook.of(trajectories.example);
  });

  it("sets early targets for a rate that is front-loaded: 5/9, 8/9 and all of the way", () => {
    // 2.40 - 0.60 x 5/9 = 2.0667 and 2.40 - 0.60 x 8/9 = 1.8667, to two decimals.
    expect(results(book, "NI 15").slice(0, 4)).toEqual([2.4, 2.07, 1.87, 1.8]);
  });

  it("goes in equal steps where the kind is linear", () => {
    expect(results(book, "NI 21").slice(0, 4)).toEqual([27, 29, 31, 33]);
    // 390 casualties fewer in three years: 130 a year.
    expect(results(book, "NI 47").slice(0, 4)).toEqual([3530, 3400, 3270, 3140]);
  });

  it("gives each status and distance by the indicator's own direction", () => {
    // 2.06 against 2.07, lower is better; 29.3 against 29, higher is better.
    expect([results(book, "NI 15")[4], results(book, "NI 15")[7]]).toEqual(["Green", 0.01]);
    expect([results(book, "NI 21")[4], results(book, "NI 21")[7]]).toEqual(["Green", 0.3]);
    // 21.85 against 21.64: 0.21 behind, within 5% (1.08). 1.52 against 1.43: 0.09 behind, beyond 5% (0.07).
    expect([results(book, "NI 16")[4], results(book, "NI 16")[7]]).toEqual(["Amber", -0.21]);
    expect([results(book, "NI 28")[4], results(book, "NI 28")[7]]).toEqual(["Red", -0.09]);
  });

  it("leaves years that are still to come without a status", () => {
    expect(results(book, "NI 15").slice(4, 7)).toEqual(["Green", "", ""]);
  });

  it("says how far each has come, and who has gone backwards", () => {
    // (8.63 - 8.90) / (8.00 - 8.90), and (0.46 - 0.45) / (0.36 - 0.45).
    expect(results(book, "NI 20")[10]).toBeCloseTo(0.3, 10);
    expect(results(book, "NI 29")[10]).toBeCloseTo(-1 / 9, 10);
  });

  it("knows No baseline as a state of its own: no target, no distance, no progress (Framework report 2007, para 14)", () => {
    expect(results(book, "NI 26")).toEqual([
      "",
      "No baseline",
      "",
      "",
      "No baseline",
      "",
      "",
      "",
      "",
      "",
      "",
    ]);
  });

  it("shows what the rest of the year must bring, and where it is heading", () => {
    // (3,270 - 1,680) / 6 = 265 a month; 1,680 x 12 / 6 = 3,360, which is 90 over.
    expect(inProgress(book, "NI 47")).toEqual([3270, 1680, 265, 3360, -90, "Off course"]);
    // 0.92 x 2 = 1.84 against 1.87.
    expect(inProgress(book, "NI 15").slice(3)).toEqual([1.84, 0.03, "On course"]);
    // A percentage has no figure so far.
    expect(inProgress(book, "NI 21")).toEqual(["", "", "", "", "", ""]);
  });

  it("draws the chosen indicator's figures as far as they are known", () => {
    expect(book.values("Trajectories!B:F beside The indicator that the chart shows +1 for 3 rows")).toEqual([
      ["Serious violent crime rate", "2007/08", "2008/09", "2009/10", "2010/11"],
      ["Trajectory", 2.4, 2.07, 1.87, 1.8],
      ["Actual", 2.4, 2.06, "", ""],
    ]);
  });

  it("says in one sentence how many are on target", () => {
    expect(book.values("Trajectories!A5")).toEqual([
      ["In 2008/09, 2 of 11 indicators with a baseline are Green, 7 Amber and 2 Red; 1 without a baseline."],
    ]);
  });

  it("holds every check, and shows no error", () => {
    expect(book.checks()).toEqual(Array(8).fill(true));
    expect(book.values("Trajectories!A3")).toEqual([["All 8 checks hold"]]);
    expect(book.errors()).toEqual([]);
  });

  it("splits the year in progress by its usual pattern: milestones (LAA slides 2007, line 92)", () => {
    const heading = "The year in progress by its usual pattern: the first figure that adds up";
    const due = book.rowUnder(SHEET, heading, "Target to date").slice(1, 13).map(Number);
    const target = due[11] ?? NaN;
    // Half of the year brings 8 + 9 + 9 + 9 + 8 + 8 of 100.
    expect(Math.abs((due[5] ?? NaN) - target * 0.51)).toBeLessThan(0.01);
    const code = String(book.rowUnder(SHEET, heading, "Code")[1]);
    const inProgress = rowOf(book, "The year in progress: figures that add up over the year", code);
    expect(target).toBe(inProgress[0]);
    expect(book.rowUnder(SHEET, heading, "So far less the target to date")[1]).toBeCloseTo(
      Number(inProgress[1]) - (due[5] ?? NaN),
      9,
    );
  });

  it("calls nine functions, whatever the number of indicators", () => {
    expect(planCalls(book.plans)).toEqual([
      "PLAN.DISTANCE",
      "PLAN.MILESTONES",
      "PLAN.PROGRESS",
      "PLAN.PROJECT",
      "PLAN.RAG",
      "PLAN.RUNRATE",
      "PLAN.TRAJECTORY",
      "PLAN.TRAJECTORY",
      "PLAN.TRAJECTORY",
    ]);
  });
});

describe("a change of mind", () => {
  it("shows another indicator: one without a baseline leaves the chart's cells blank", async () => {
    const book = await ModelWorkbook.of(trajectories.example);
    await book.type("Trajectories!C beside Indicator that the chart shows under Inputs", "NI 21");
    expect(book.values("Trajectories!B:F beside The indicator that the chart shows +2 for 2 rows")).toEqual([
      ["Trajectory", 27, 29, 31, 33],
      ["Actual", 27, 29.3, "", ""],
    ]);
    expect(book.values("Trajectories!C beside The indicator that the chart shows +4")).toEqual([["Percent"]]);
    await book.type("Trajectories!C beside Indicator that the chart shows under Inputs", "NI 26");
    expect(book.values("Trajectories!B:F beside The indicator that the chart shows +2 for 2 rows")).toEqual([
      ["Trajectory: no baseline", "", "", "", ""],
      ["Actual: no baseline", "", "", "", ""],
    ]);
    expect(book.errors()).toEqual([]);
  });

  it("takes another shape for all indicators of a kind, and keeps the final target", async () => {
    const book = await ModelWorkbook.of(trajectories.example);
    await book.type("Trajectories!C beside Indicator that the chart shows +4 under Inputs", "step");
    // No year of the step is given, so it is the last: NI 21 stays at 27 until then.
    expect(results(book, "NI 21").slice(1, 4)).toEqual([27, 27, 33]);
    expect(results(book, "NI 15").slice(1, 4)).toEqual([2.07, 1.87, 1.8]);
    expect(book.failingChecks()).toEqual([]);
  });

  it("widens the amber band: an indicator 6% behind is no longer Red", async () => {
    const book = await ModelWorkbook.of(trajectories.example);
    await book.type("Trajectories!C beside Amber band, share of the target under Inputs", 0.07);
    // 1.52 is 6.3% over 1.43.
    expect(results(book, "NI 28")[4]).toBe("Amber");
  });

  it("turns a check FALSE where an indicator has no kind, and where a code stands twice", async () => {
    const book = await ModelWorkbook.of(trajectories.example);
    await book.type("Trajectories!E beside NI 15 under Inputs", "");
    await book.type("Trajectories!A beside NI 20 under Inputs", "NI 16");
    expect(book.checks().slice(0, 2)).toEqual([false, false]);
    const [first] = book.failingChecks();
    expect(book.values("Trajectories!A3")).toEqual([[`2 of 8 checks to look at. First: ${first}`]]);
  });

  it("turns a check FALSE where a final target lies beyond the bounds of its kind", async () => {
    const book = await ModelWorkbook.of(trajectories.example);
    await book.type("Trajectories!K beside NI 21 under Inputs", 105);
    expect(results(book, "NI 21")[3]).toBe(100);
    expect(book.checks()[2]).toBe(false);
  });
});

describe("a blank model", () => {
  it("asks for figures and shows no error", async () => {
    const book = await ModelWorkbook.of(
      trajectories.blank({ baselineYear: "2009/10", years: 2, indicators: 4 }),
    );
    expect(book.values("Trajectories!A1")).toEqual([["Trajectories 2010/11 to 2011/12"]]);
    expect(book.values("Trajectories!A3")).toEqual([["Enter figures in the blue cells"]]);
    expect(book.errors()).toEqual([]);
    expect(book.failingChecks()).toEqual([]);
  });

  it("comes to life as its cells are filled", async () => {
    const book = await ModelWorkbook.of(
      trajectories.blank({ baselineYear: "2009/10", years: 2, indicators: 4 }),
    );
    const entries = [
      ["A beside Code +1 under Inputs", "L 1"],
      ["D beside Code +1 under Inputs", "higher"],
      ["E beside Code +1 under Inputs", "Percentage"],
      ["F beside Code +1 under Inputs", 50],
      ["G beside Code +1 under Inputs", 56],
      ["J beside Code +1 under Inputs", 60],
    ] as const;
    await book.fill(entries.map(([cell, entry]) => [`Trajectories!${cell}`, entry] as const));
    // Half way from 50 to 60 in the first of two years; 56 is ahead by 1.
    expect(
      book.values(
        "Trajectories!C:I beside Code +1 under Targets year by year, and where each indicator stands",
      ),
    ).toEqual([[50, 55, 60, "Green", "", 1, ""]]);
    expect(book.errors()).toEqual([]);
    expect(book.failingChecks()).toEqual([]);
  });
});
