import { agreementPerformance } from "../../src/sheets/models/agreementPerformance";
import { ModelWorkbook } from "./modelWorkbook";
import { planCalls } from "./planCalls";

const SHEET = "Agreement performance";

/** What is published of an indicator, by the names of the columns: one row of each. */
function of(book: ModelWorkbook, code: string) {
  const row = book.named("performance_codes").findIndex(([one]) => one === code);
  const cell = (name: string) => book.named(`performance_${name}`)[row];
  return {
    targets: cell("yearly_targets"),
    statuses: cell("statuses"),
    direction: cell("directions")?.[0],
    stage: cell("stages")?.[0],
    yearsBehind: cell("years_behind")?.[0],
    review: cell("review")?.[0],
  };
}

describe("the worked example", () => {
  let book: ModelWorkbook;
  beforeAll(async () => {
    book = await ModelWorkbook.of(agreementPerformance.example);
  });

  it("has the thirty targets of the Local Area Agreement, the published indicator and four of the rest of the set", () => {
    const kinds = book.named("performance_kinds").flat();
    const count = (kind: string) => kinds.filter((one) => one === kind).length;
    expect([count("designated"), count("statutory"), count("local"), count("national set")]).toEqual([
      12, 16, 3, 4,
    ]);
  });

  it("has confidence at 51.2% of the 51.4% that was asked, up from 49.3% by more than chance", () => {
    const found = of(book, "KPI 1(a)");
    // Within 5% of 51.4: Amber.
    expect(found.statuses).toEqual(["No target", "Amber", ""]);
    expect(found.direction).toBe("Better");
    const survey = (label: string) => book.row(SHEET, label, 4).at(-2);
    expect(survey("Change")).toBeCloseTo(0.019, 9);
    // The pooled share is 50.25%: 0.019 / (0.49999 x the root of 2 / 20,480) is 3.845.
    expect(Number(survey("z")).toFixed(2)).toBe("3.85");
    expect(Number(survey("p-value")).toFixed(4)).toBe("0.0001");
    expect(survey("Significant")).toBe("Yes");
    // 51.2% give or take 0.68 points.
    const [lower, upper] = book.row(SHEET, "Probably between (95%)", 4).slice(2).map(Number);
    expect([lower?.toFixed(3), upper?.toFixed(3)]).toEqual(["0.505", "0.519"]);
  });

  it("rates each year against its own target, and counts the years behind (Framework report 2007, para 62, para 65; LAA slides 2007, line 192)", () => {
    // 27 of 29, 28 of 31, beyond 5%: behind two years in a row.
    expect(of(book, "NI 21")).toMatchObject({
      targets: [29, 31, 33],
      statuses: ["Red", "Red", ""],
      direction: "Better",
      stage: "Recovery plan",
      yearsBehind: 2,
      review: "Explain, and agree what is done",
    });
    // Lower is better: 22.1 of 22.3, 20.9 of 21.3.
    expect(of(book, "NI 16")).toMatchObject({
      statuses: ["Green", "Green", ""],
      direction: "Better",
      stage: "On track",
    });
    // 2.25 is within 5% of 2.2, 2.2 not of 2.
    expect(of(book, "NI 15")).toMatchObject({
      statuses: ["Amber", "Red", ""],
      stage: "Discuss",
      yearsBehind: 1,
    });
    expect(of(book, "NI 155")).toMatchObject({
      direction: "Worse",
      review: "Renegotiate: Housing market: fewer completions",
    });
  });

  it("never calls an indicator without a baseline Red, and lists the target that is to be set (Framework report 2007, para 63; LAA slides 2007, line 101)", () => {
    expect(of(book, "NI 17")).toMatchObject({
      statuses: ["No baseline", "No baseline", ""],
      stage: "No data",
      yearsBehind: 0,
    });
    expect(of(book, "NI 35")).toMatchObject({
      statuses: ["No data", "No data", ""],
      review: "Set its target: the baseline is known",
    });
    const review = book.used(SHEET).filter((row) => row[1] === "Set its target: the baseline is known");
    expect(review.map(([code]) => code)).toEqual(["NI 35"]);
  });

  it("publishes the agreement and the rest of the set in figures, by kind and by theme (Framework report 2007, paras 17, 61, para 40; LAA slides 2007, line 98)", () => {
    const together = book.named("performance_by_kind").at(-1);
    const themes = book.named("performance_by_theme").at(-1);
    expect(together).toEqual(themes);
    expect(together?.[0]).toBe(35);
    // Of the rest of the set nothing is agreed.
    expect(book.named("performance_by_kind")[3]?.slice(0, 7)).toEqual([4, 0, 0, 0, 0, 0, 4]);
  });

  it("answers in a sentence, holds every check, and calls eight functions", () => {
    expect(String(book.values(`${SHEET}!A5`)[0]?.[0])).toMatch(
      /^In 2009\/10, \d+ of 35 indicators are Green, \d+ Amber and \d+ Red, 1 without data; \d+ go the right way\. Behind for two years or more: \d+; for the annual review: \d+\.$/,
    );
    expect(book.errors()).toEqual([]);
    expect(book.failingChecks()).toEqual([]);
    expect(planCalls(book.plans)).toEqual([
      ...["PLAN.CHANGE", "PLAN.DIRECTION", "PLAN.DISTANCE", "PLAN.PROGRESS", "PLAN.RAG", "PLAN.STAGE"],
      ...["PLAN.SURVEY.CHANGE", "PLAN.SURVEY.INTERVAL", "PLAN.TRAJECTORY"],
    ]);
  });
});

describe("a change of figures", () => {
  it("takes a survey's change for chance where fewer were asked (Budget submission 2010-13, lines 70-72)", async () => {
    const fewer = await ModelWorkbook.of(agreementPerformance.example);
    const row = fewer.named("performance_codes").findIndex(([code]) => code === "KPI 1(a)");
    await fewer.typeInto([
      ["performance_samples", row, 0, 640],
      ["performance_samples", row, 1, 640],
    ]);
    expect(of(fewer, "KPI 1(a)").direction).toBe("Same");
    expect(fewer.failingChecks()).toEqual([]);
  });

  it.each([
    [
      "an indicator that is listed twice",
      "codes",
      1,
      "NI 4",
      "No indicator is listed twice, and each has a kind from the list",
    ],
    [
      "a designated target too few",
      "kinds",
      0,
      "local",
      "There are as many designated targets as expected, and no more than 35",
    ],
    ["a direction that is missing", "better", 0, "", "Every indicator with figures has a direction"],
    [
      "a theme that is none of the four",
      "themes",
      0,
      "Other",
      "Every indicator has a theme of the four: both counts agree",
    ],
  ] as const)("says so of %s", async (_, name, down, value, failing) => {
    const changed = await ModelWorkbook.of(agreementPerformance.example);
    await changed.typeInto([[`performance_${name}`, down, 0, value]]);
    expect(changed.failingChecks()).toContain(failing);
    expect(changed.errors()).toEqual([]);
  });
});

describe("a blank model", () => {
  it("fills in the years on the way from 2.4 to 1.8: 2.2, 2 and 1.8 (Framework report 2007, para 51; LAA slides 2007, line 92)", async () => {
    const book = await ModelWorkbook.of(agreementPerformance.blank({ firstYear: "2008/09", rows: 5 }));
    await book.typeInto([
      ["performance_codes", 0, 0, "NI 15"],
      ["performance_kinds", 0, 0, "designated"],
      ["performance_themes", 0, 0, "Safer & Stronger Communities"],
      ["performance_better", 0, 0, "lower"],
      ["performance_baselines", 0, 0, 2.4],
      ["performance_targets", 0, 2, 1.8],
      ["performance_actuals", 0, 0, 2.1],
    ]);
    expect(of(book, "NI 15")).toMatchObject({
      targets: [2.2, 2, 1.8].map((target) => expect.closeTo(target, 9) as number),
      statuses: ["Green", "", ""],
      direction: "Better",
    });
    expect(book.errors()).toEqual([]);
    expect(book.failingChecks()).toEqual([]);
  });
});
