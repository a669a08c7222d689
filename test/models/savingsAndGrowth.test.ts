import { savingsAndGrowth } from "../../src/sheets/models/savingsAndGrowth";
import { ModelWorkbook } from "./modelWorkbook";
import { IDENTIFIED } from "../../src/sheets/facts/budgetSubmission";
import { planCalls } from "./planCalls";

const SHEET = "Savings and growth";
/** The check of weights and scores. */
const WEIGHED = "Weights add up to 100%, and scores lie on the scale";
const decisions = (book: ModelWorkbook) =>
  book
    .values(
      `${SHEET}!A:E beside Savings in order +1 for 10 rows under What could be put back if the limit rises, £m`,
    )
    .filter(([, , , , decision]) => decision !== "Stays out")
    .map(([name, share, , , decision]) => [name, share, decision]);

describe("the worked example", () => {
  let book: ModelWorkbook;
  beforeAll(async () => {
    book = await ModelWorkbook.of(savingsAndGrowth.example);
  });

  it("sets the proposals against the published gap at the lower limit", () => {
    expect(book.row(SHEET, "Gap at the limit planned at", 3)).toEqual([67.6, 202.7, 263]);
    // The upper limit less the lower: 2,673.3 - 2,673.3, 2,676.9 - 2,645.9, 2,679.8 - 2,619.4.
    expect(book.row(SHEET, "Headroom if the limit rises", 3)).toEqual([0, 31, 60.4]);
  });

  it("starts each saving in its month, less its set-up cost, and counts a one-off once", () => {
    expect(
      book.values(`${SHEET}!A:D beside Proposal +1 for 12 rows under What each proposal brings by year, £m`),
    ).toEqual([
      ["Support services shared", 24 - 3, 24, 24],
      // From July: 9 of 12 months of 20.
      ["Procurement with partners", 15, 20, 20],
      ["Surplus property released", 0, 18 - 2, 18],
      // From October 2011: 6 of 12 months of 30, less 4.
      ["ICT contracts renewed", 0, 15 - 4, 30],
      ["Overtime planned ahead", 16, 16, 16],
      ["Recruitment of staff paused", 12, 0, 0],
      ["Fleet kept longer", 4, 8, 8],
      // From September 2011: 7 of 12 months of 12, less 0.5.
      ["Training held locally", 0, 7 - 0.5, 12],
      ["Front counters reviewed", 0, 40 - 5, 40],
      ["Forensic contracts renewed", 14, 14, 14],
      ["Growth: child protection", -6, -6, -6],
      ["Growth: knife crime", -4, -4, -4],
    ]);
  });

  it("tells what is put forward from what can be delivered, and leaves the rest of the gap to find (Planning report 2002, Appendix 2)", () => {
    // 21 + 15 + 16 + 12 + 4 + 14 - 10; 24 + 20 + 16 + 11 + 16 + 8 + 6.5 + 35 + 14 - 10; 182 - 10.
    expect(book.row(SHEET, "As put forward", 3)).toEqual([72, 140.5, 172]);
    // 2010/11: 21 x 0.9 + 15 x 0.8 + 16 x 0.8 + 12 + 4 x 0.9 + 14 x 0.85 - 10 = 61.2, of 67.6.
    // 2011/12: 21.6 + 16 + 12.8 + 8.25 + 12.8 + 7.2 + 4.55 + 24.5 + 11.9 - 10 = 109.6, of 202.7.
    // 2012/13: 21.6 + 16 + 14.4 + 22.5 + 12.8 + 7.2 + 8.4 + 28 + 11.9 - 10 = 132.8, of 263.0.
    expect(book.row(SHEET, "Left to find", 3)).toEqual([6.4, 93.1, 130.2]);
    expect(book.values(`${SHEET}!A5`)).toEqual([
      ["What can be delivered leaves £6.4m in 2010/11, £93.1m in 2011/12, £130.2m in 2012/13 still to find."],
    ]);
  });

  it("adds the proposals up by business group and by corporate objective (Budget submission 2010-13, lines 160-248)", () => {
    // Territorial Policing: overtime 16, front counters 40 - 5 and 40, growth -4.
    expect(book.row(SHEET, "Territorial Policing", 3)).toEqual([12, 47, 52]);
    // Build confidence: training 6.5 and 12, front counters 35 and 40.
    expect(book.row(SHEET, "Build confidence", 3)).toEqual([0, 41.5, 52]);
  });

  it("weighs the scores on the six principles of the submission (Budget submission 2010-13, lines 301-308)", () => {
    expect(
      book
        .values(`${SHEET}!A beside 1  Priority to public-facing services for 6 rows under Inputs, £m`)
        .flat(),
    ).toEqual([
      "1  Priority to public-facing services",
      "2  Alignment of resources to MPS corporate objectives and the 5 Ps",
      "3  Improve outcomes and minimise unit cost of delivery",
      "4  Achievability",
      "5  Identification of medium-term savings proposals, not just year one",
      "6  Understanding the impact of cost reductions elsewhere in the organisation",
    ]);
    // 4 x 0.25 + 4 x 0.15 + 4 x 0.2 + 4 x 0.15 + 5 x 0.15 + 3 x 0.1; nine savings score less.
    expect(book.values(`${SHEET}!H:I beside Proposal +1 under Judged on the budget principles`)).toEqual([
      [4.05, 9],
    ]);
  });

  it("puts two savings back: the third in order would cost 33.5 of the 31.0 of 2011/12 (Budget submission 2010-13, line 312)", () => {
    // None of the three costs anything in 2010/11, which has no headroom. 2011/12: 6.5 + 16 + 11.
    expect(decisions(book)).toEqual([
      ["Training held locally", 1, "Put back"],
      ["Surplus property released", 1, "Put back"],
    ]);
    expect(book.row(SHEET, "Headroom left", 3)).toEqual([0, 31 - 22.5, 60.4 - 30]);
  });

  it("values the proposals by how they stand: what is withdrawn or in the budget counts no more", () => {
    const of = (status: string) =>
      book.rowUnder(SHEET, "How the proposals stand, £m in a full year", status).slice(0, 4);
    // 24 + 30 + 40, of which 24 x 0.9 + 30 x 0.75 + 40 x 0.7 can be delivered.
    expect(of("At risk")).toEqual([3, 94, 0, expect.closeTo(72.1, 9)]);
    expect(of("Delivered")).toEqual([1, 12, 0, 12]);
    expect(of("Withdrawn")).toEqual([1, 3, 0, 1.5]);
    expect(of("In the budget already")).toEqual([1, 6, 0, 6]);
    expect(of("Together").slice(0, 3)).toEqual([14, 203, -10]);
    const profile = (name: string) =>
      book.rowUnder(SHEET, "What each proposal brings by year, £m", name).slice(0, 3);
    expect(profile("Station catering outsourced")).toEqual(["", "", ""]);
    expect(profile("Support posts held vacant")).toEqual(["", "", ""]);
  });

  it("says what of the six further considerations of the submission is still to be settled (Budget submission 2010-13, line 310)", () => {
    const rows = book.used(SHEET);
    const head = rows.findIndex(([text]) => text === "Further considerations");
    expect(rows[head + 1]?.slice(1, 7)).toEqual([
      "Legality",
      "Compliance",
      "Public safety",
      "Performance",
      "Productivity",
      "Resilience",
    ]);
    const settle = (name: string) => book.rowUnder(SHEET, "Further considerations", name)[6];
    expect(settle("Front counters reviewed")).toBe("Issue: Public safety, Performance");
    expect(settle("Fleet kept longer")).toBe("");
  });

  it("names the £161m already identified as not counted again (Budget submission 2010-13, line 323)", () => {
    expect(book.used(SHEET).flat().join(" ")).toContain("£161m");
    expect(book.row(SHEET, IDENTIFIED, 1)).toEqual([161]);
  });

  it("is told of more in the budget already than was identified", async () => {
    await book.typeInto([["savings_identified", 0, 0, 5]]);
    expect(book.failingChecks()).toEqual([
      "What is in the budget already is no more than the savings already identified",
    ]);
    await book.typeInto([["savings_identified", 0, 0, 161]]);
    expect(book.failingChecks()).toEqual([]);
  });

  it("holds every check, and shows no error", () => {
    expect(book.checks()).toEqual(Array(16).fill(true));
    expect(book.values(`${SHEET}!A3`)).toEqual([["All 16 checks hold"]]);
    expect(book.errors()).toEqual([]);
  });

  it("calls three functions, each once", () => {
    expect(planCalls(book.plans)).toEqual(["PLAN.GAP.RESIDUAL", "PLAN.PROPOSAL.PROFILE", "PLAN.REINSTATE"]);
  });
});

describe("a change of mind", () => {
  let book: ModelWorkbook;
  beforeEach(async () => {
    book = await ModelWorkbook.of(savingsAndGrowth.example);
  });

  it("says what keeps each saving out and which is next, and goes by the rank where no order is given", async () => {
    // ICT contracts cost 11 in 2011/12, where 31.0 - 22.5 is left.
    const next = "Next in: ICT contracts renewed. Short by £2.5m in 2011/12.";
    expect(book.used(SHEET).flat()).toContain("Short by £2.5m in 2011/12");
    expect(book.used(SHEET).map(([text]) => text)).toContain(next);
    const before = decisions(book);
    await book.typeInto(before.map((_, row) => ["savings_put_back_order", row, 0, ""] as const));
    expect(decisions(book)).toEqual(before);
    await book.typeInto([["savings_put_back_order", 0, 0, 1]]);
    expect(book.failingChecks()).toEqual([
      "The order of reinstatement is that of the ranks, where both are there",
    ]);
  });

  it("part-funds the first that does not fit, under the method partial", async () => {
    await book.type(`${SHEET}!B beside How savings are put back under Inputs, £m`, "partial");
    const [, , third] = decisions(book);
    // 31.0 - 22.5 leaves 8.5 of the 11 that ICT contracts cost in 2011/12.
    expect(third).toEqual(["ICT contracts renewed", expect.closeTo(8.5 / 11, 12), "Part"]);
    expect(book.row(SHEET, "Headroom left", 2)).toEqual([0, 0]);
    expect(book.checks()).toEqual(Array(16).fill(true));
  });

  it("puts back what uses most of the headroom, under the method best-fit", async () => {
    await book.type(`${SHEET}!B beside How savings are put back under Inputs, £m`, "best-fit");
    // Property and ICT cost 16 + 11 of 31.0 and 18 + 30 of 60.4: more than any other two, and all three do not fit.
    expect(decisions(book).map(([name]) => name)).toEqual([
      "Surplus property released",
      "ICT contracts renewed",
    ]);
  });

  it("passes over what does not fit, when savings are made first and put back from 2011/12", async () => {
    await book.type(`${SHEET}!B beside How savings are put back under Inputs, £m`, "skip");
    await book.type(`${SHEET}!B beside Has to fit in every year from under Inputs, £m`, "2011/12");
    // 6.5 + 16 leaves 8.5: neither ICT (11), front counters (35), overtime (16) nor procurement (20), but the fleet (8).
    expect(decisions(book).map(([name]) => name)).toEqual([
      "Training held locally",
      "Surplus property released",
      "Recruitment of staff paused",
      "Fleet kept longer",
    ]);
    expect(book.row(SHEET, "Cost of what is put back", 3)).toEqual([0, 30.5, 38]);
    expect(book.checks()).toEqual(Array(16).fill(true));
  });

  it.each([
    [
      "a proposal that stands twice",
      [
        "A beside Procurement with partners under Register of proposals, £m: savings positive, growth in brackets",
        "Support services shared",
      ],
      "No proposal is listed twice",
    ],
    [
      "a business group that is not in the list",
      [
        "B beside Procurement with partners under Register of proposals, £m: savings positive, growth in brackets",
        "Procurement",
      ],
      "Business groups add up to what is put forward",
    ],
    [
      "an objective that is not in the list",
      [
        "D beside Procurement with partners under Register of proposals, £m: savings positive, growth in brackets",
        "Savings",
      ],
      "Objectives add up to what is put forward",
    ],
    [
      "weights that are more than the whole",
      ["F beside 1  Priority to public-facing services under Inputs, £m", 0.3],
      WEIGHED,
    ],
    ["a score off the scale", ["B beside Proposal +1 under Judged on the budget principles", 6], WEIGHED],
    [
      "a proposal without a start",
      [
        "G beside Procurement with partners under Register of proposals, £m: savings positive, growth in brackets",
        "",
      ],
      "Every proposal has a name, an effect, a start year and a share that can be delivered",
    ],
    [
      "a proposal without a status",
      [
        "M beside Procurement with partners under Register of proposals, £m: savings positive, growth in brackets",
        "",
      ],
      "Every proposal has a status, and says whether it is in the budget already",
    ],
    [
      "a year without a gap",
      ["C beside Gap at the limit planned at under Inputs, £m", ""],
      "Every year has a gap to set the proposals against",
    ],
  ] as const)("says so of %s", async (_, [cell, value], failing) => {
    await book.type(`${SHEET}!${cell}`, value);
    expect(book.failingChecks()).toEqual([failing]);
    expect(book.values(`${SHEET}!A3`)).toEqual([[`1 of 16 checks to look at. First: ${failing}`]]);
    expect(book.errors()).toEqual([]);
  });
});

describe("a blank model", () => {
  const blank = savingsAndGrowth.blank({
    firstYear: "2011-12",
    years: 2,
    proposals: 4,
    businessGroups: ["Operations", "Support"],
  });

  it("has the years and business groups asked for, asks for figures, and shows no error", async () => {
    const book = await ModelWorkbook.of(blank);
    expect(book.row(SHEET, "What the proposals have to meet", 2)).toEqual(["2011/12", "2012/13"]);
    expect(book.row(SHEET, "Support", 2)).toEqual([0, 0]);
    expect(book.values(`${SHEET}!A3`)).toEqual([["Enter figures in the blue cells"]]);
    expect(book.errors()).toEqual([]);
    expect(book.failingChecks()).toEqual([]);
  });

  it("calculates as soon as a proposal is there", async () => {
    const book = await ModelWorkbook.of(blank);
    const figures = [
      ["B beside Gap at the limit planned at under Inputs, £m", 10],
      ["C beside Gap at the limit planned at under Inputs, £m", 20],
      [
        "A beside Proposal +1 under Register of proposals, £m: savings positive, growth in brackets",
        "Fewer vehicles",
      ],
      [
        "B beside Proposal +1 under Register of proposals, £m: savings positive, growth in brackets",
        "Support",
      ],
      [
        "D beside Proposal +1 under Register of proposals, £m: savings positive, growth in brackets",
        "Lead and Manage",
      ],
      ["F beside Proposal +1 under Register of proposals, £m: savings positive, growth in brackets", 6],
      [
        "G beside Proposal +1 under Register of proposals, £m: savings positive, growth in brackets",
        "2011/12",
      ],
      ["H beside Proposal +1 under Register of proposals, £m: savings positive, growth in brackets", 10],
      ["I beside Proposal +1 under Register of proposals, £m: savings positive, growth in brackets", "Yes"],
      ["K beside Proposal +1 under Register of proposals, £m: savings positive, growth in brackets", 0.5],
      [
        "M beside Proposal +1 under Register of proposals, £m: savings positive, growth in brackets",
        "On track",
      ],
      ["N beside Proposal +1 under Register of proposals, £m: savings positive, growth in brackets", "No"],
    ] as const;
    await book.fill(figures.map(([cell, figure]) => [`${SHEET}!${cell}`, figure] as const));
    expect(book.row(SHEET, "As put forward", 2)).toEqual([3, 6]);
    // 10 - 3 x 0.5 and 20 - 6 x 0.5.
    expect(book.row(SHEET, "Left to find", 2)).toEqual([8.5, 17]);
    expect(book.errors()).toEqual([]);
    expect(book.failingChecks()).toEqual([]);
  });
});
