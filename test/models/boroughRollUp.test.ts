import { boroughRollUp } from "../../src/sheets/models/boroughRollUp";
import { FREE } from "../../src/workbench/book/writeBook";
import { ModelWorkbook } from "./modelWorkbook";
import { planCalls } from "./planCalls";

const SHEET = "Borough roll-up";

const rowOf = (book: ModelWorkbook, heading: string, label: string) => book.rowUnder(SHEET, heading, label);

/** Residents, three counts, three rates, status, distance, share of the target, share of the gap, revised target. */
const standing = (book: ModelWorkbook, borough: string) =>
  rowOf(book, "Where each borough stands, and the gap shared back", borough).slice(0, 12);

const corporate = (book: ModelWorkbook, item: string) =>
  rowOf(book, "From the local targets to the corporate one", item)[0];

const challenge = (book: ModelWorkbook, measure: string) =>
  rowOf(book, "Is the corporate target challenging and achievable?", measure)[0];

const TOTAL = "Whole service with a target";

describe("the worked example", () => {
  let book: ModelWorkbook;
  beforeAll(async () => {
    book = await ModelWorkbook.of(boroughRollUp.example);
  });

  it("has 32 boroughs and a corporate row, with the residents of mid-2008", () => {
    const names = book
      .values(
        `${SHEET}!A beside Borough +1 for 33 rows under Where each borough stands, and the gap shared back`,
      )
      .flat();
    expect([names[0], names[31], names[32]]).toEqual([
      "Barking and Dagenham",
      "Westminster",
      "Corporate, in no borough",
    ]);
    expect([standing(book, "Barking and Dagenham")[0], standing(book, "Westminster")[0]]).toEqual([
      172452, 218673,
    ]);
  });

  it("gives rates per 1,000 residents", () => {
    const [baseline, target, actual] = standing(book, "Barking and Dagenham").slice(4, 7);
    expect(baseline).toBeCloseTo((1000 * 4109) / 172452, 10);
    expect(target).toBeCloseTo((1000 * 3940) / 172452, 10);
    expect(actual).toBeCloseTo((1000 * 3681) / 172452, 10);
  });

  it("gives status and distance, lower being better", () => {
    // 3,681 against 3,940: better by 259, 6.6%. 3,168 against 3,060: worse by 108, within 5% (153).
    expect(standing(book, "Barking and Dagenham").slice(7, 10)).toEqual([
      "Green",
      259,
      expect.closeTo(259 / 3940),
    ]);
    expect(standing(book, "Bexley").slice(7, 9)).toEqual(["Amber", -108]);
    // 6,553 against 6,210: worse by 343, more than 5% (310.5).
    expect(standing(book, "Camden").slice(7, 9)).toEqual(["Red", -343]);
  });

  it("knows No baseline as a state of its own, and leaves it out of the whole", () => {
    // 1,000 x 2,061 / 185,860: what was recorded is still shown.
    expect(standing(book, "Sutton")).toEqual([
      185860,
      "",
      "",
      2061,
      "",
      "",
      expect.closeTo(11.089, 3),
      "No baseline",
      "",
      "",
      "",
      "",
    ]);
    expect(
      rowOf(book, "Where each borough stands, and the gap shared back", "Left out: no target yet")[3],
    ).toBe(2061);
  });

  it("adds up the whole service, the corporate row with it (Framework report 2007, paras 19-20; Planning report 2002, A, para 5)", () => {
    // 32 boroughs less Sutton: 7,804,732 - 185,860 residents.
    const [residents, baseline, target, actual, , , rate, status] = standing(book, TOTAL);
    expect([residents, baseline, target, actual, status]).toEqual([7618872, 178487, 172260, 167633, "Green"]);
    expect(rate).toBeCloseTo((1000 * 167633) / 7618872, 10);
  });

  it("overrides the sum of the local targets for an external demand, 4% below the baseline", () => {
    // 178,487 x 0.96 = 171,347.52; 172,260 - 171,348 = 912.
    expect(corporate(book, "Aggregate")).toBe(172260);
    expect(corporate(book, "Corporate target")).toBe(171348);
    expect(corporate(book, "Gap to aggregate")).toBe(912);
    expect(corporate(book, "Note")).toBe("Override: external");
  });

  it("shares the gap back by baseline, in whole offences (Framework report 2007, para 32; Planning report 2002, Appendix 2)", () => {
    // Barking and Dagenham: 912 x 4,109 / 178,487 = 20.995, so 21, and 3,940 - 21 = 3,919.
    expect(standing(book, "Barking and Dagenham").slice(10)).toEqual([21, 3919]);
    expect(standing(book, TOTAL).slice(10)).toEqual([912, 171348]);
  });

  it("holds the corporate target against the past and the peers", () => {
    // 1,000 x 171,348 / 7,618,872 = 22.49. Past 26.1, 25.9, 24.6, 24.1, 23.4: mean 24.82, slope
    // (-2 x 26.1 - 25.9 + 24.1 + 2 x 23.4) / 10 = -0.72, three years on from the middle 22.66.
    expect(challenge(book, "Corporate target as a rate")).toBeCloseTo(22.49, 2);
    expect(challenge(book, "Trend for next year")).toBeCloseTo(22.66, 10);
    // Best year: 25.9 to 24.6, so 23.4 x 24.6 / 25.9 = 22.2255.
    expect(challenge(book, "Best year's improvement applied")).toBeCloseTo((23.4 * 24.6) / 25.9, 8);
    expect(challenge(book, "Verdict")).toBe("Challenging and achievable");
    // 20.6 and 21.2 are better; the median is (22.9 + 23.7) / 2; 4 x 3 / 7 = 1.7, so the second quarter.
    expect(challenge(book, "Peer median")).toBeCloseTo(23.3, 10);
    expect([challenge(book, "Rank"), challenge(book, "Quartile")]).toEqual([3, 2]);
  });

  it("counts the boroughs that have an objective for each priority, and names the others", () => {
    const row = (priority: string) => rowOf(book, "Objectives for the priority crimes", priority).slice(0, 3);
    expect(row("Drugs")).toEqual([30, 30 / 32, "Harrow, Sutton"]);
    expect(row("Youth crime")).toEqual([32, 1, ""]);
    expect(row("Fear of crime")).toEqual([28, 28 / 32, "Camden, Hackney, Islington, Southwark"]);
  });

  it("ranks the boroughs by rate and by distance, as far as there are any (Budget submission 2010-13, line 480)", () => {
    const ranked = book.values(`${SHEET}!A:G beside Borough +1 for 32 rows under The boroughs ranked`);
    // Lambeth 9,367 of 289,126 is 32.4; Sutton has the lowest rate and no distance.
    expect([ranked[0]?.[0], ranked[31]?.[0]]).toEqual(["Lambeth", "Sutton"]);
    // Camden is 343 of 6,210 behind, 5.5%; Harrow 337 of 3,550 ahead, 9.5%.
    expect([ranked[0]?.[3], ranked[30]?.[3], ranked[31]?.[3]]).toEqual(["Camden", "Harrow", ""]);
  });

  it("says it in a sentence", () => {
    expect(book.values(`${SHEET}!A5:A6`).flat()).toEqual([
      "The local targets add up to 172,260; the corporate target is 171,348, and the gap of 912 is shared back.",
      "In 2008/09, 21 of 32 boroughs are Green, 8 Amber and 2 Red; 1 without a baseline.",
    ]);
  });

  it("holds every check, and shows no error", () => {
    expect(book.checks()).toEqual(Array(11).fill(true));
    expect(book.errors()).toEqual([]);
  });

  it("calls eight functions, whatever the number of boroughs", () => {
    expect(planCalls(book.plans)).toEqual([
      "PLAN.AGGREGATE",
      "PLAN.CASCADE",
      "PLAN.CHALLENGE",
      "PLAN.CORPORATE",
      "PLAN.COVERAGE",
      "PLAN.DISTANCE",
      "PLAN.RAG",
      "PLAN.RATE",
    ]);
  });
});

describe("a change of mind", () => {
  it("takes the sum of the local targets where nothing overrides it: no gap, no share", async () => {
    const book = await ModelWorkbook.of(boroughRollUp.example);
    await book.type(`${SHEET}!C beside Corporate target that overrides the sum under Inputs`, "");
    expect(corporate(book, "Corporate target")).toBe(172260);
    expect(corporate(book, "Note")).toBe("Aggregate of local targets");
    expect(standing(book, TOTAL).slice(10)).toEqual([0, 172260]);
    expect(book.failingChecks()).toEqual([]);
  });

  it("holds the corporate target to a tougher minimum standard (Framework report 2007, para 27(2))", async () => {
    const book = await ModelWorkbook.of(boroughRollUp.example);
    await book.type(`${SHEET}!C beside Minimum standard under Inputs`, 171000);
    // 172,260 - 171,000
    expect([corporate(book, "Corporate target"), corporate(book, "Note")]).toEqual([
      171000,
      "Minimum standard applies",
    ]);
    expect(standing(book, TOTAL).slice(10)).toEqual([1260, 171000]);
  });

  it("shares the gap by the room to the best level", async () => {
    const book = await ModelWorkbook.of(boroughRollUp.example);
    await book.type(`${SHEET}!C beside How the gap is shared back under Inputs`, "headroom");
    const rooms = book
      .values(`${SHEET}!D:F beside Barking and Dagenham for 33 rows under Inputs`)
      .map(([target, , best]) => (typeof target === "number" ? target - Number(best) : 0));
    const room = rooms.reduce((sum, one) => sum + one, 0);
    // Barking and Dagenham has room for 3,940 - 3,700 = 240 of all.
    const share = Number(standing(book, "Barking and Dagenham")[10]);
    expect(Math.abs(share - (912 * 240) / room)).toBeLessThan(1);
    expect(book.failingChecks()).toEqual([]);
  });

  it("does not count an override without one of the three reasons, and a check says so (Framework report 2007, para 27(1))", async () => {
    const book = await ModelWorkbook.of(boroughRollUp.example);
    await book.type(`${SHEET}!C beside Reason for it under Inputs`, "habit");
    expect(corporate(book, "Corporate target")).toBe(172260);
    expect(book.checks()).toEqual([true, false, ...Array<boolean>(9).fill(true)]);
    expect(book.errors()).toEqual([]);
  });

  it("finds a borough twice, and a target without a baseline", async () => {
    const book = await ModelWorkbook.of(boroughRollUp.example);
    await book.type(`${SHEET}!A beside Barnet under Inputs`, "Bexley");
    await book.type(`${SHEET}!C beside Brent under Inputs`, "");
    expect(book.checks().slice(0, 3)).toEqual([false, true, false]);
    const [first] = book.failingChecks();
    expect(book.values(`${SHEET}!A3`)).toEqual([[`2 of 11 checks to look at. First: ${first}`]]);
  });
});

describe("a blank model", () => {
  const choices = { baselineYear: "2010/11", areas: ["North", "South"], priorities: ["Burglary", "Robbery"] };

  it("asks for figures and shows no error", async () => {
    const book = await ModelWorkbook.of(boroughRollUp.blank(choices));
    expect(book.values(`${SHEET}!A1`)).toEqual([["Borough roll-up 2011/12"]]);
    expect(book.values(`${SHEET}!A3`)).toEqual([["Enter figures in the blue cells"]]);
    expect(book.errors()).toEqual([]);
    expect(book.failingChecks()).toEqual([]);
  });

  it("comes to life as its cells are filled", async () => {
    const book = await ModelWorkbook.of(boroughRollUp.blank(choices));
    const entries = [
      ["B beside North under Inputs", 20000],
      ["C beside North under Inputs", 400],
      ["D beside North under Inputs", 380],
      ["E beside North under Inputs", 390],
      ["B beside South under Inputs", 10000],
      ["C beside South under Inputs", 100],
      ["D beside South under Inputs", 95],
      ["E beside South under Inputs", 90],
      ["C beside Corporate target that overrides the sum under Inputs", 465],
      ["C beside Reason for it under Inputs", "strategy"],
      ["G beside North under Inputs", "x"],
    ] as const;
    await book.fill(entries.map(([cell, entry]) => [`${SHEET}!${cell}`, entry] as const));
    // 380 + 95 = 475, ten more than 465: 8 for 400 of 500, 2 for 100. North is 10 over 380, within 5% (19).
    expect(corporate(book, "Gap to aggregate")).toBe(10);
    expect(standing(book, "North").slice(7)).toEqual(["Amber", -10, expect.closeTo(-10 / 380), 8, 372]);
    expect(standing(book, "South").slice(7)).toEqual(["Green", 5, expect.closeTo(5 / 95), 2, 93]);
    expect(rowOf(book, "Objectives for the priority crimes", "Burglary").slice(0, 3)).toEqual([
      1,
      0.5,
      "South",
    ]);
    expect(book.errors()).toEqual([]);
    expect(book.failingChecks()).toEqual([]);
  });
});

it("tells boroughs that are ahead from those that are behind, and says what its rates are per", () => {
  const [rates, distances] = boroughRollUp.example(FREE).flatMap(({ charts }) => charts);
  expect(rates?.unitFrom).toBeDefined();
  expect(distances?.series.map(({ name }) => name)).toEqual(["Ahead of the target", "Behind the target"]);
  expect(new Set(distances?.series.map(({ color }) => color)).size).toBe(2);
});
