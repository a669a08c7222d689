import { budgetRisks } from "../../src/sheets/models/budgetRisks";
import { ModelWorkbook } from "./modelWorkbook";
import { ownBlock, ownDraft, sheetOf } from "./ownBlock";
import { planCalls } from "./planCalls";

const SHEET = "Budget risks";
const [LOWER, UPPER] = ["Mayor’s lower funding limit", "Mayor’s upper funding limit"];
const near = (figures: readonly number[]) => figures.map((figure) => expect.closeTo(figure, 9) as number);

describe("the worked example", () => {
  let book: ModelWorkbook;
  beforeAll(async () => {
    book = await ModelWorkbook.of(budgetRisks.example);
  });

  /** What stands beside a label in the part of the sheet with the gap at a limit. */
  const atLimit = (limit: string, label: string) => {
    const used = book.used(SHEET);
    const begins = used.findIndex(([text]) => text === "The gap with its risks, £m");
    const head = used.findIndex(([text], row) => row > begins && text === limit);
    return (used.slice(head).find(([text]) => text === label) ?? []).slice(1, 4).map(Number);
  };

  it("begins with the published gap at both of the Mayor's limits", () => {
    expect(book.named("risks_gaps")).toEqual([
      [67.6, 202.7, 263],
      [67.6, 171.7, 202.6],
    ]);
  });

  it("lists the six risks of the revenue budget, the six of grants and the three of the capital programme (Budget submission 2010-13, lines 357-411, line 373, lines 405, 411)", () => {
    const names = book.named("risks_names").flat();
    expect(names.slice(0, 15)).toEqual([
      ...[
        "Cost pressures",
        "Economic downturn",
        "Olympics",
        "Pay and price resilience",
        "Partnership working",
      ],
      ...["Litigation", "Specific grant (general)", "Counter Terrorism (CT) Grant"],
      ...["Dedicated Security Posts (DSP) Grant", "PCSO Grant", "DDO Grant", "General Government Grant"],
      ...["Borrowing limits", "Capital receipts", "Programme management"],
    ]);
    expect(names.slice(15).filter((name) => name !== "")).toEqual([]);
  });

  it("expects of a risk its chance of the mean of three amounts, by the share of each year", () => {
    // 60% of (2 + 8 + 18) / 3 is 5.6, half of it in the first year.
    expect(book.named("risks_expected_amounts")[0]).toEqual(near([2.8, 5.6, 5.6]));
    // 30% of (-6 + 2 + 10) / 3 is 0.6, none of it, half and all.
    expect(book.named("risks_expected_amounts")[3]).toEqual(near([0, 0.3, 0.6]));
  });

  it("adds them up by what they fall on", () => {
    const inLast = (place: string) => book.rowUnder(SHEET, "Expected, by what they fall on", place)[2];
    // 5.6 + 0.5 x 14/3 x 0.5 + 0.4 x 26/3 + 0.6 + 0.5 x 10/3 + 0.4 x 15/3.
    expect(inLast("Requirement")).toBeCloseTo(14.5, 9);
    // 0.3 x 17/3 + 0.3 x 35/3 + 0.5 x 16/3 + 0.4 x 11/3 + 0.5 x 12/3 + 0.4 x 60/3.
    expect(inLast("Grant")).toBeCloseTo(58 / 3, 9);
    // 0.2 x 20/3 + 0.6 x 35/3 + half of 0.3 x 33/3.
    expect(inLast("Capital")).toBeCloseTo(4 / 3 + 7 + 1.65, 9);
  });

  it("draws one future for both limits: the upper one's gap is 60.4 less in 2012/13, whichever comes", () => {
    for (const label of ["Mean", "P10", "P50", "P90"]) {
      expect((atLimit(LOWER, label)[2] ?? 0) - (atLimit(UPPER, label)[2] ?? 0)).toBeCloseTo(60.4, 9);
    }
    const [low = 0, middle = 0, high = 0] = ["P10", "P50", "P90"].map((label) => atLimit(LOWER, label)[2]);
    expect(263 < low && low < middle && middle < high).toBe(true);
    // What falls on capital stays out: 14.5 + 58 / 3, within four errors of 10,000 trials.
    const [mean = 0] = atLimit(LOWER, "Mean").slice(2);
    const [deviation = 0] = atLimit(LOWER, "Standard deviation").slice(2);
    expect(Math.abs(mean - 263 - 14.5 - 58 / 3)).toBeLessThan((4 * deviation) / 100);
  });

  it("asks reserves for what nine of ten futures need above the gap", () => {
    const cover = book.named("risks_cover").flat().map(Number);
    expect(cover).toEqual(
      near(atLimit(LOWER, "P90").map((high, year) => high - ([67.6, 202.7, 263][year] ?? 0))),
    );
    const reserve = (label: string) =>
      book.rowUnder(SHEET, "If the reserve gives all of it", label).map(Number);
    // 60 down to 27 and no further.
    expect(reserve("Closing balance")[0]).toBeCloseTo(60 - (cover[0] ?? 0), 9);
    expect(reserve("Closing balance")[2]).toBe(27);
    const given = [0, 1, 2].map(
      (year) => (reserve("Drawn")[year] ?? 0) + (reserve("Gap not met")[year] ?? 0),
    );
    expect(given).toEqual(near(cover));
  });

  it("says how likely it is that the reserve falls below its least, more so year by year", () => {
    const [first = NaN, second = NaN, third = NaN] = book
      .row(SHEET, "Chance that it holds less at the end of the year", 3)
      .map(Number);
    expect(first <= second && second <= third && third <= 1).toBe(true);
    // 14 of a year's risks in the first year never come to 33; three years of them nearly always do.
    expect([first < 0.05, third > 0.95]).toEqual([true, true]);
  });

  it("ranks the ten that can cost most in the last year", () => {
    const used = book.used(SHEET);
    const head = used.findIndex(([text]) => text === "By what they may cost in 2012/13");
    // 40% of 45, 60% of 20, 60% of 18.
    expect(used.slice(head + 1, head + 4).map((row) => row.slice(0, 3))).toEqual([
      ["General Government Grant", 0, 18],
      ["Capital receipts", 3, 12],
      ["Cost pressures", 1.2, 10.8].map((cell) =>
        typeof cell === "number" ? expect.closeTo(cell, 9) : cell,
      ),
    ]);
    expect(used[head + 11]?.[0]).toBe("");
  });

  it("says what 1% of each amount moves the gap by", () => {
    const moved = (label: string) =>
      book.rowUnder(SHEET, "What a small change moves the gap by, £m", label).slice(0, 3);
    expect(moved("Budget requirement")).toEqual(near([26.733, 27.068, 27.068]));
    expect(moved("General grant")).toEqual(near([-20.277, -19.973, -19.674]));
    expect(moved("All together")[0]).toBeCloseTo(26.733 + 20.277 + 6.456 + 4.88, 9);
  });

  it("answers in a sentence, holds every check, and calls five functions", () => {
    expect(book.values(`${SHEET}!A5:A6`).join("\n")).toMatch(
      /^Risks raise the gap of 2012\/13 from £263\.0m to at most £3\d\d\.\dm in nine cases of ten: cover of £\d\d\.\dm is needed\.\nReserves fall below their least by then with a chance of \d+%\.$/,
    );
    expect(book.errors()).toEqual([]);
    expect(book.failingChecks()).toEqual([]);
    expect(planCalls(book.plans)).toEqual([
      ...["PLAN.GAP.RISK", "PLAN.GAP.RISK", "PLAN.GAP.RISK"],
      ...["PLAN.RESERVES", "PLAN.SENSITIVITY"],
    ]);
  });

  it.each([
    ["a chance of 40 for 40%", "risks_chances", 0, 40, "Chances and shares lie between 0% and 100%"],
    ["a most below the likely", "risks_ranges", 2, 1, "Least, likely and most rise"],
    [
      "a risk that is listed twice",
      "risks_names",
      0,
      "Litigation",
      "There are as many risks as expected, and none is listed twice",
    ],
  ] as const)("says so of %s", async (_, name, right, value, failing) => {
    const changed = await ModelWorkbook.of(budgetRisks.example);
    await changed.typeInto([[name, 0, right, value]]);
    expect(changed.failingChecks()).toContain(failing);
  });
});

describe("a blank model", () => {
  const chosen = { firstYear: "2010/11", years: 1, limits: ["Limit"], risks: 3 };

  it("comes to a mean near 72.6 and a P90 near 82.2 for a gap of 67.6 with two risks", async () => {
    const book = await ModelWorkbook.of(budgetRisks.blank(chosen));
    const rows = [
      ["Pay", -5, 0, 10],
      ["Grant", -10, 0, 20],
    ] as const;
    await book.typeInto([
      ["risks_gaps", 0, 0, 67.6],
      ...rows.flatMap(([name, ...amounts], row) => [
        ["risks_names", row, 0, name] as const,
        ["risks_places", row, 0, "Requirement"] as const,
        ["risks_owners", row, 0, "Resources"] as const,
        ["risks_chances", row, 0, 1] as const,
        ["risks_shares", row, 0, 1] as const,
        ...amounts.map((amount, right) => ["risks_ranges", row, right, amount] as const),
      ]),
    ]);
    // 67.6 + 5 / 3 + 10 / 3; the deviation of 10,000 trials is near 7, so that of their mean 0.07.
    expect(Math.abs(Number(book.row(SHEET, "Mean", 1)[0]) - 72.6)).toBeLessThan(0.28);
    expect(Math.abs(Number(book.row(SHEET, "P90", 1)[0]) - 82.2)).toBeLessThan(0.28);
    expect(book.errors()).toEqual([]);
    expect(book.failingChecks()).toEqual([]);
  });
});

describe("pointed at a register of the user's own", () => {
  const REGISTER = ownBlock("Register", [
    ["Risk", "Probability", "Low", "Most likely", "High"],
    ["Fuel", 0.5, 1, 2, 6],
    ["Claims", 0.2, 0, 5, 10],
  ]);

  it("takes name, chance and amounts from it, linked and not copied", async () => {
    const chosen = { firstYear: "2026/27", years: 2, limits: ["Settlement"] };
    const book = await ModelWorkbook.of(ownDraft(budgetRisks, REGISTER, chosen), {
      Register: sheetOf(REGISTER),
    });
    expect(book.named("risks_ranges")).toEqual([
      [1, 2, 6],
      [0, 5, 10],
    ]);
    // Half of (1 + 2 + 6) / 3; a fifth of 15 / 3.
    expect(book.named("risks_expected_amounts")).toEqual([near([1.5, 1.5]), near([1, 1])]);
    await book.type("Register!C3", 1);
    expect(book.named("risks_expected_amounts")[0]).toEqual(near([3, 3]));
    expect(book.errors()).toEqual([]);
  });

  it("takes one amount for all three where there is no range", async () => {
    const one = ownBlock("Register", [
      ["Risk", "Likelihood", "Impact"],
      ["Fuel", 0.5, 4],
    ]);
    const chosen = { firstYear: "2026/27", years: 1, limits: ["Settlement"] };
    const book = await ModelWorkbook.of(ownDraft(budgetRisks, one, chosen), { Register: sheetOf(one) });
    expect(book.named("risks_ranges")).toEqual([[4, 4, 4]]);
  });
});
