import { payPricesAndGrants } from "../../src/sheets/models/payPricesAndGrants";
import { ModelWorkbook } from "./modelWorkbook";
import { planCalls } from "./planCalls";

const SHEET = "Pay, prices and grants";
/** The check that every grant is decided on. */
const DECIDED = "Every grant has a decision from the list, and the year from which it holds";

/** The figures beside a label in the part of the sheet that begins with this heading, the year before the first among them. */
const row = (book: ModelWorkbook, heading: string, label: string) =>
  book.rowUnder(SHEET, heading, label).slice(0, 4);

const close = (figures: readonly number[]) => figures.map((figure) => expect.closeTo(figure, 9) as number);

describe("the worked example", () => {
  let book: ModelWorkbook;
  beforeAll(async () => {
    book = await ModelWorkbook.of(payPricesAndGrants.example);
  });

  it("costs an award its part of the year first, and its full-year effect the year after (Budget submission 2010-13, line 401)", () => {
    // From September 7 of 12 months: 1,800 x 2% x 7/12 = 21, and 1,800 x 2% x 5/12 = 15 the year after.
    // Then 1,836 x 1.5% x 7/12 = 16.065, and 1,836 x 1.5% x 5/12 = 11.475; 1,863.54 x 0.5% x 7/12 = 5.435325.
    const part = (label: string) => row(book, "What pay awards cost, £m", label);
    expect(part("Part-year cost of this award")).toEqual(["", 21, 16.065, 5.435325]);
    expect(part("Full-year effect of last award")).toEqual(["", 0, 15, 11.475]);
    expect(part("Increase on previous year")).toEqual(["", 21, 31.065, 16.910325]);
    expect(part("Pay bill")).toEqual([1800, 1821, 1852.065, 1868.975325]);
  });

  it("costs prices what the same goods cost more than in the year before", () => {
    // 320 x 1.5% + 150 x 2% + 60 x 2%; 324.8 x 2% + 153 x 2.5% + 61.2 x 3%; 331.296 x 2% + 156.825 x 2.5% + 63.036 x 3%.
    expect(row(book, "What rising prices cost, £m", "Increase on previous year")).toEqual([
      "",
      ...close([9, 12.157, 12.437625]),
    ]);
  });

  it("sets the pay and prices of 2012/13 beside the published 33.8, and shows the difference", () => {
    // Officers 16.910325, staff 5.74027 x 0.5% x 7/12 + 568.4 x 1% x 5/12, PCSOs likewise, and prices 12.437625.
    const staff = 574.084 * 0.005 * (7 / 12) + 568.4 * 0.01 * (5 / 12);
    const communitySupport = 133.2695 * 0.005 * (7 / 12) + 131.95 * 0.01 * (5 / 12);
    const expected = 16.910325 + staff + communitySupport + 12.437625;
    const heading = "Pay and prices not yet in the approved budget, £m";
    expect(row(book, heading, "Not yet in the approved budget")).toEqual([
      "",
      0,
      0,
      expect.closeTo(expected, 9),
    ]);
    expect(row(book, heading, "As published")).toEqual(["", 0, 0, 33.8]);
    // 33.8 - 34.329…
    expect(row(book, heading, "Published less worked out here")).toEqual(["", 0, 0, -0.5]);
  });

  it("lists the six grants of the submission with their position (Budget submission 2010-13, lines 379-393)", () => {
    expect(
      book.values(`${SHEET}!A beside Specific grant (general) for 6 rows under Inputs, £m`).flat(),
    ).toEqual([
      "Specific grant (general)",
      "Counter Terrorism (CT) Grant",
      "Dedicated Security Posts (DSP) Grant",
      "PCSO Grant",
      "DDO Grant",
      "General Government Grant",
    ]);
    expect(book.values(`${SHEET}!G beside Dedicated Security Posts (DSP) Grant under Inputs, £m`)).toEqual([
      ["Illustrative, in no source. Documents: held at 2009/10 level, does not cover all costs"],
    ]);
  });

  it("shows what each grant no longer pays for while it stays in cash (Budget submission 2010-13, lines 286, 377)", () => {
    const held = (grant: string) => row(book, "What grants held in cash do not pay for, £m", grant);
    // 255 x 1.02 - 250, 255 x 1.0404 - 250, 255 x 1.061208 - 250.
    expect(held("Counter Terrorism (CT) Grant")).toEqual([5, 10.1, 15.302, 20.60804]);
    // 1 - 1/1.02 and so on.
    expect(held("Real-terms cut in a grant held in cash")).toEqual([
      0,
      ...close([1 - 1 / 1.02, 1 - 1 / 1.0404, 1 - 1 / 1.061208]),
    ]);
    expect(held("General Government Grant")).toEqual(["", "", "", ""]);
  });

  it("leaves to the budget what each decision says, from its year on", () => {
    const borne = (grant: string) => row(book, "What the decisions on grants leave to the budget, £m", grant);
    // Cease from 2012/13: before that 41 x 1.02 - 40 and 41 x 1.0404 - 40.
    expect(borne("Specific grant (general)")).toEqual([1, ...close([1.82, 2.6564, 0])]);
    // Cash-flat.
    expect(borne("Dedicated Security Posts (DSP) Grant")).toEqual([7, ...close([8.94, 10.9188, 12.937176])]);
    // Inflated from 2011/12: 2 x 1.0404 and 2 x 1.061208.
    expect(borne("PCSO Grant")).toEqual([2, ...close([4.04, 2.0808, 2.122416])]);
    // Absorbed from 2011/12: 8.2 x 1.0404 and 8.2 x 1.061208.
    expect(borne("DDO Grant")).toEqual([expect.closeTo(0.2, 9), ...close([0.364, 8.53128, 8.7019056])]);
    // 25.264 - 15.2, 39.48928 - 15.2, 44.3695376 - 15.2.
    expect(borne("More than in 2009/10")).toEqual(["", ...close([10.064, 24.28928, 29.1695376])]);
  });

  it("says in one sentence what the budget has to find", () => {
    expect(book.values(`${SHEET}!A5`)).toEqual([
      [
        "By 2012/13 the budget has to find £63.5m: £34.3m of pay and prices and £29.2m that grants leave to it.",
      ],
    ]);
  });

  it("holds every check, and shows no error", () => {
    expect(book.checks()).toEqual(Array(8).fill(true));
    expect(book.values(`${SHEET}!A3`)).toEqual([["All 8 checks hold"]]);
    expect(book.errors()).toEqual([]);
  });

  it("calls a function for each group of pay and each grant", () => {
    expect(planCalls(book.plans)).toEqual([
      ...Array<string>(6).fill("PLAN.GRANT.CASHLIMIT"),
      ...Array<string>(3).fill("PLAN.PAY.AWARD"),
    ]);
  });
});

describe("a change of mind", () => {
  let book: ModelWorkbook;
  beforeEach(async () => {
    book = await ModelWorkbook.of(payPricesAndGrants.example);
  });

  it("adds the rises of every year that the budget does not cover", async () => {
    await book.type(
      `${SHEET}!D beside Awards and prices of the year are in the approved budget under Inputs, £m`,
      "No",
    );
    // 2011/12: officers 31.065, staff and PCSOs 1% for 7 months and 1.5% for 5, prices 12.157; 2012/13 on top of it.
    const second =
      31.065 + 568.4 * 0.01 * (7 / 12) + 131.95 * 0.01 * (7 / 12) + 690 * 0.015 * (5 / 12) + 12.157;
    const third = 16.910325 + 707.3535 * 0.005 * (7 / 12) + 700.35 * 0.01 * (5 / 12) + 12.437625;
    expect(row(book, "Together", "Not yet in the approved budget")).toEqual([
      "",
      0,
      ...close([second, second + third]),
    ]);
    // 52 instead of the published nothing in 2011/12: beyond the tolerance.
    expect(book.failingChecks()).toEqual([
      "Pay and prices come within the tolerance of what is published, where it is entered",
    ]);
  });

  it("bears the whole cost of a grant that is absorbed instead of ceased", async () => {
    await book.type(`${SHEET}!E beside Specific grant (general) under Inputs, £m`, "Absorb");
    await book.type(`${SHEET}!F beside Specific grant (general) under Inputs, £m`, "2010/11");
    // 41 x 1.02, 41 x 1.0404, 41 x 1.061208.
    expect(
      row(book, "What the decisions on grants leave to the budget, £m", "Specific grant (general)"),
    ).toEqual([1, ...close([41.82, 42.6564, 43.509528])]);
    expect(book.checks()).toEqual(Array(8).fill(true));
  });

  it.each([
    [
      "a pay bill without a month, whose awards are then left out",
      ["F beside Police staff under Inputs, £m", ""],
      [
        "Every pay bill has a month in which its awards start",
        "The last pay bill is the first with every award, the last for its months only",
      ],
    ],
    [
      "a published figure far from the one worked out",
      ["E beside Pay and prices not in the approved budget, as published under Inputs, £m", 40],
      ["Pay and prices come within the tolerance of what is published, where it is entered"],
    ],
    ["a grant without a decision", ["E beside Counter Terrorism (CT) Grant under Inputs, £m", ""], [DECIDED]],
    ["a decision without its first year", ["F beside DDO Grant under Inputs, £m", ""], [DECIDED]],
  ] as const)("says so of %s", async (_, [cell, value], failing) => {
    await book.type(`${SHEET}!${cell}`, value);
    expect(book.failingChecks()).toEqual(failing);
    expect(book.errors()).toEqual([]);
  });
});

describe("a blank model", () => {
  const blank = payPricesAndGrants.blank({
    baseYear: "2010/11",
    years: 2,
    payGroups: ["Officers"],
    priceGroups: ["Goods"],
    grants: ["DDO Grant", "Another grant"],
  });

  it("has the years and groups asked for, asks for figures, and shows no error", async () => {
    const book = await ModelWorkbook.of(blank);
    expect(book.values(`${SHEET}!A1`)).toEqual([["Pay, prices and specific grants 2011/12 to 2012/13"]]);
    expect(book.row(SHEET, "The approved budget", 3)).toEqual(["2010/11", "2011/12", "2012/13"]);
    expect(book.values(`${SHEET}!A3`)).toEqual([["Enter figures in the blue cells"]]);
    expect(book.errors()).toEqual([]);
    expect(book.failingChecks()).toEqual([]);
  });

  it("calculates as soon as its figures are there", async () => {
    const book = await ModelWorkbook.of(blank);
    const entries = [
      ["C beside Rise in the cost of what grants pay for under Inputs, £m", 0.1],
      ["D beside Rise in the cost of what grants pay for under Inputs, £m", 0],
      ["B beside Officers under Inputs, £m", 1200],
      ["C beside Officers under Inputs, £m", 0.02],
      ["E beside Officers under Inputs, £m", 10],
      ["B beside Goods under Inputs, £m", 100],
      ["C beside Goods under Inputs, £m", 0.03],
      ["B beside DDO Grant under Inputs, £m", 50],
      ["B beside Another grant under Inputs, £m", 20],
      ["C beside Another grant under Inputs, £m", 30],
    ] as const;
    await book.fill(entries.map(([cell, entry]) => [`${SHEET}!${cell}`, entry] as const));
    // From October 6 of 12 months of 24, then the other 6; prices 3; grants: 50 x 10% and 30 x 1.1 - 20 less the 10 of before.
    const [, first, second] = row(book, "What the budget has to find, £m", "Together");
    expect([first, second]).toEqual([expect.closeTo(12 + 3 + 5 + 3, 9), expect.closeTo(24 + 3 + 5 + 3, 9)]);
    expect(book.errors()).toEqual([]);
    // What is still to be decided is the only thing a check says.
    expect(book.failingChecks()).toEqual([DECIDED]);
  });
});
