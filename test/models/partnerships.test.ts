import { partnerships } from "../../src/sheets/models/partnerships";
import { ModelWorkbook } from "./modelWorkbook";
import { planCalls } from "./planCalls";

const SHEET = "Partnerships";
const near = (figures: readonly number[]) => figures.map((figure) => expect.closeTo(figure, 9) as number);

describe("the worked example", () => {
  let book: ModelWorkbook;
  beforeAll(async () => {
    book = await ModelWorkbook.of(partnerships.example);
  });

  it("leaves to be paid what is not funded and does not cease by agreement (LAA report 2007, D 4)", () => {
    const left = (name: string) =>
      book.rowUnder(SHEET, "Liabilities after funding ends, £000", name).slice(0, 3);
    // Four posts at 45 and 10 besides, from September 2009 on: 7 months of 190.
    expect(left("Safer schools")).toEqual(near([(190 * 7) / 12, 190, 190]));
    // Funded to June 2010: 9 months of 270.
    expect(left("Gangs outreach")).toEqual(near([0, 202.5, 270]));
    // Funded to the end of 2009/10.
    expect(left("Domestic violence advocates")).toEqual(near([0, 95, 95]));
    // A written agreement says that it ceases.
    expect(left("Town centre team")).toEqual([0, 0, 0]);
  });

  it("adds liabilities up by borough and by corporate objective to one total (LAA report 2007, para 12)", () => {
    // 190 + 84.5 + 95 + 202.5 + 50 + 110 + 215, and 190 + 169 + 95 + 270 + 200 + 110 + 215.
    const all = near([(190 * 7) / 12, 947, 1249]);
    const under = (heading: string, label: string) => book.rowUnder(SHEET, heading, label).slice(0, 3);
    expect(under("Liabilities by borough", "Together")).toEqual(all);
    expect(under("Liabilities by corporate objective", "Together")).toEqual(all);
    expect(under("Liabilities by corporate objective", "Serious Violence")).toEqual(near([0, 347.5, 565]));
  });

  it("counts what to look at, and eight boroughs of 32 (LAA report 2007, para 15, para 17, para 18)", () => {
    const found = (label: string) => book.row(SHEET, label, 1)[0];
    expect(found("Without an agreement that liabilities cease")).toBe(7);
    expect(found("Of high risk")).toBe(3);
    expect(found("Boroughs that report")).toBe(8);
    expect(found("Share of the boroughs expected")).toBe(0.25);
  });

  it("averages the scores of each borough, and ranks the lowest first (LAA report 2007, para 22)", () => {
    const [bexley, , croydon, , lambeth] = book.named("partners_borough_scores")[0] ?? [];
    // 3 + 2 + 2 + 2 + 3 + 2, and 2 + 1 + 1 + 1 + 2 + 1, of six.
    expect([bexley, croydon, lambeth]).toEqual(near([14 / 6, 8 / 6, 8 / 6]));
    const ranks = book.row(SHEET, "Rank, lowest first", 10);
    expect([ranks[4], ranks[6]]).toEqual([1, 1]);
  });

  it("finds pump-priming that has no accountable body and is under no controls (LAA report 2007, para 16)", () => {
    const found = (label: string) => book.row(SHEET, label, 1)[0];
    expect(found("Pump-priming without an accountable body")).toBe(1);
    expect(found("Pump-priming without effective controls")).toBe(1);
    expect(book.named("partners_accountable").flat().filter(Boolean)).toEqual([
      "Croydon Council",
      "Hackney Council",
      "Lambeth Council",
    ]);
  });

  it("reviews the fifteen agreements of the second round (LAA report 2007, paras 7-8)", () => {
    expect(book.named("partners_agreements").flat()).toHaveLength(15);
    // Of fifteen, two were negotiated without senior officers.
    expect(book.row(SHEET, "Yes, agreements", 3)).toEqual([13, 12, 13]);
    expect(book.row(SHEET, "Share of those answered", 2)).toEqual(near([13 / 15, 12 / 15]));
  });

  it("sets the income of boroughs in 2006-07 against what agreements bring (Framework report 2007, para 79)", () => {
    const heading = "Income of boroughs before the agreement, and what it brings, £000";
    // 60 + 190 - 210, and 90 + 220 - 340.
    expect(book.rowUnder(SHEET, heading, "Bexley").slice(0, 5)).toEqual([210, 60, 190, 40, "Yes"]);
    expect(book.rowUnder(SHEET, heading, "Camden").slice(3, 5)).toEqual([-30, "No"]);
    const amounts = book.named("partners_more_than_before").flat().map(Number);
    expect(book.rowUnder(SHEET, heading, "Together")[3]).toBe(amounts.reduce((sum, one) => sum + one, 0));
  });

  it("rewards what of a stretch was reached, from 60% on (Framework report 2007, paras 75-76; LAA report 2007, para 9)", () => {
    // 4 of 6 points and 0.3 of 0.4; a quarter of the stretch earns nothing.
    expect(book.named("partners_rewards").flat().slice(0, 3)).toEqual(near([400, 375, 0]));
  });

  it("takes 2% of every grant and gives it out by the basis: together it nets to nothing (LAA report 2007, para 6)", () => {
    const slices = book.named("partners_top_slice").map((row) => row.map(Number));
    // 2% of 5,200; 220 of 870 of the 790 of all four.
    expect(slices[0]).toEqual(near([104, (790 * 220) / 870, (790 * 220) / 870 - 104]));
    expect(slices.reduce((sum, [, , net = NaN]) => sum + net, 0)).toBeCloseTo(0, 9);
  });

  it("answers in a sentence, holds every check, and calls three functions (LAA report 2007, paras 13-14, para 20)", () => {
    expect(book.values(`${SHEET}!A5`)).toEqual([
      [
        "When their funding has ended 12 partnerships leave £1,249k to be paid in 2011/12; 7 have no agreement that liabilities cease.",
      ],
    ]);
    expect(book.errors()).toEqual([]);
    expect(book.failingChecks()).toEqual([]);
    expect(planCalls(book.plans)).toEqual(["PLAN.LIABILITY", "PLAN.REWARD", "PLAN.TOPSLICE"]);
  });
});

describe("a change", () => {
  it.each([
    [
      "a commitment after the rule without an agreement",
      [["partners_ceases", 1, 0, "No"]],
      "No partnership is authorised from the day of the rule on without an agreement that liabilities cease",
    ],
    [
      "an agreement that is left out of the review",
      [["partners_agreements", 14, 0, ""]],
      "As many agreements are reviewed as were to be",
    ],
    ["a score off the scale", [["partners_scores", 0, 0, 4]], "Scores lie between 0 and 3"],
    [
      "a partnership that is listed twice",
      [["partners_names", 0, 0, "Town centre team"]],
      "Every partnership has a kind and a lead, and none is listed twice",
    ],
    [
      "a borough that is not in the list",
      [["partners_boroughs", 0, 0, "Elsewhere"]],
      "Liabilities by borough add up to all of them",
    ],
  ] as const)("is told of: %s", async (_, entries, failing) => {
    const book = await ModelWorkbook.of(partnerships.example);
    await book.typeInto(entries);
    expect(book.failingChecks()).toEqual([failing]);
  });
});

describe("a blank model", () => {
  it("calculates as soon as a partnership is there", async () => {
    const book = await ModelWorkbook.of(
      partnerships.blank({ firstYear: "2010/11", years: 2, boroughs: ["North"], rows: 3 }),
    );
    await book.typeInto([
      ["partners_names", 0, 0, "Patrols"],
      ["partners_boroughs", 0, 0, "North"],
      ["partners_kinds", 0, 0, "Both"],
      ["partners_leads", 0, 0, "Inspector"],
      ["partners_objectives", 0, 0, "Build confidence"],
      ["partners_posts", 0, 0, 2],
      ["partners_post_costs", 0, 0, 60],
      ["partners_ends", 0, 0, "2010-09"],
    ]);
    // 120 a year, half of it in the first.
    expect(book.named("partners_liabilities")[0]).toEqual([60, 120]);
    expect(book.errors()).toEqual([]);
    expect(book.failingChecks()).toEqual([]);
  });
});
