import { contains } from "../../src/grid/box";
import { scorecard } from "../../src/sheets/models/scorecard";
import { trajectories } from "../../src/sheets/models/trajectories";
import { cellsBeside } from "./cellsBeside";
import { ModelWorkbook } from "./modelWorkbook";
import { ownBlock, ownDraft, sheetOf } from "./ownBlock";

const YEARS = { baselineYear: "2007/08", years: 2 };
const HEADINGS = ["Ref", "Measure", "Good is", "Baseline", "Final target", "2008/09 actual", "So far"];

/** What stands to the right of a label of Trajectories, in whichever column it stands; the last such row counts. */
function beside(book: ModelWorkbook, label: string): unknown[] {
  const row =
    book
      .used("Trajectories")
      .filter((cells) => cells.includes(label))
      .at(-1) ?? [];
  return row.slice(row.indexOf(label) + 1);
}

describe("Trajectories of indicators of which some have no direction or no actual", () => {
  const LIST = ownBlock("Indicators", [
    HEADINGS,
    ["L1", "Calls answered", "up", 1000, 1200, 1110, 650],
    ["L2", "Calls offered", "neutral", 1000, 1200, 1000, 500],
    ["L3", "Visitors", "", 1000, 1200, 1000, 500],
    ["L4", "Burglaries", "down", 500, 400, "", 200],
  ]);
  let book: ModelWorkbook;
  beforeAll(async () => {
    book = await ModelWorkbook.of(ownDraft(trajectories, LIST, YEARS), { Indicators: sheetOf(LIST) });
    await book.typeBeside("Trajectories", "Periods gone in the year in progress", 2, 6);
  });

  /** Projected year end, ahead or behind, and what is said of the pace. */
  const pace = (code: string) =>
    book
      .rowUnder("Trajectories", "The year in progress: figures that add up over the year", code)
      .slice(4, 7);

  it("judges the pace where one direction is better", () => {
    // 650 in half a year makes 1,300, of 1,200; 200 makes 400, of 400.
    expect(pace("L1")).toEqual([1300, 100, "On course"]);
    expect(pace("L4")).toEqual([400, 0, "On course"]);
  });

  it("projects the others without a judgement", () => {
    expect(["L2", "L3"].map(pace)).toEqual([
      [1000, "", ""],
      [1000, "", ""],
    ]);
  });

  it("counts what has a baseline and no actual in a year that is due as No data, and draws it", () => {
    // L4 in 2008/09; 2009/10 is still to come.
    expect(beside(book, "No data").filter((count) => count !== "")).toEqual([1, 0]);
    const chart = book.plans[0]?.charts.find(({ title }) => title === "Indicators by status");
    expect(chart?.series.map(({ name }) => name)).toEqual([
      "Green",
      "Amber",
      "Red",
      "No data",
      "No target",
      "No baseline",
    ]);
    expect(new Set(chart?.series.map(({ color }) => color)).size).toBe(6);
  });
});

describe("Trajectories of indicators whose codes are numbers", () => {
  const LIST = ownBlock("Indicators", [
    HEADINGS,
    [15, "Violent crime", "down", 240, 200, 215, ""],
    [16, "Acquisitive crime", "down", 500, 400, 460, ""],
  ]);

  /** The chart's rows, from the baseline year on. */
  const drawn = (book: ModelWorkbook) =>
    ["Trajectory", "Actual"].map((label) => beside(book, label).slice(0, 3));

  it("draws the one that is chosen, whether its code is entered as text or as a number", async () => {
    const book = await ModelWorkbook.of(ownDraft(trajectories, LIST, YEARS), { Indicators: sheetOf(LIST) });
    // Half way from 240 to 200 is 220.
    expect(drawn(book)).toEqual([
      [240, 220, 200],
      [240, 215, ""],
    ]);
    for (const entry of ["16", 16]) {
      await book.typeBeside("Trajectories", "Indicator that the chart shows", 2, entry);
      expect(drawn(book)).toEqual([
        [500, 450, 400],
        [500, 460, ""],
      ]);
    }
  });

  it("takes no indicator without a code for the chosen one where none is chosen", async () => {
    const book = await ModelWorkbook.of(trajectories.example);
    // The first spare row, after the last of the twelve indicators.
    await book.type("Trajectories!B beside NI 47 +1 under Inputs", "Not numbered yet");
    await book.typeBeside("Trajectories", "Indicator that the chart shows", 2, "");
    const used = book.used("Trajectories");
    const road = used.findIndex((row) => String(row[1]).startsWith("Trajectory"));
    expect(used[road - 1]?.slice(0, 3)).toEqual(["", "", "2007/08"]);
  });
});

describe("a scorecard with indicators that are neutral or have no direction", () => {
  let book: ModelWorkbook;
  beforeAll(async () => {
    if (!scorecard.blank) throw new Error("there is no blank scorecard");
    const options = { year: "2010/11", outcomes: ["Confidence"], rows: 4, monthly: 1 };
    book = await ModelWorkbook.of(scorecard.blank(options));
    const rows = [
      ["15", "Calls answered", "", "higher", 50],
      ["16", "Calls offered", "", "neutral", 50],
      ["17", "Visitors", "", "", 50],
    ];
    for (const [down, row] of rows.entries()) {
      for (const [column, value] of row.entries())
        await book.type(`Scorecard!${"ABCDE"[column]} beside Confidence +${down + 1} under Inputs`, value);
      await book.type(`Scorecard!I beside Confidence +${down + 1} under Inputs`, 60);
    }
  });

  const statusOf = (code: string) => book.rowUnder("Scorecard", "Scorecard", code)[6];

  it("rates neither, and says why of each", () => {
    expect(["15", "16", "17"].map(statusOf)).toEqual(["Green", "n/a", "No direction"]);
  });

  it("has only the missing direction to look at", () => {
    expect(book.failingChecks()).toEqual(["Every indicator with figures has a direction"]);
  });

  it("keeps the codes of indicators as text, as it does where one is chosen", () => {
    const [plan] = book.plans;
    const cells = cellsBeside("A beside Confidence for 5 rows under Inputs", plan?.cells ?? []);
    const dressed = plan?.dressed.filter(({ box }) => cells && contains(box, cells));
    expect(dressed?.map(({ numberFormat }) => numberFormat)).toContain("@");
  });
});
