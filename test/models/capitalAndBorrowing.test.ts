import { capitalAndBorrowing } from "../../src/sheets/models/capitalAndBorrowing";
import { ModelWorkbook } from "./modelWorkbook";
import { planCalls } from "./planCalls";

const SHEET = "Capital and borrowing";

/** The figures beside a label in the part of the sheet that begins with this heading. */
const row = (book: ModelWorkbook, heading: string, label: string, count = 7) =>
  book.rowUnder(SHEET, heading, label).slice(0, count);

const close = (figures: readonly number[]) => figures.map((figure) => expect.closeTo(figure, 9) as number);

describe("the worked example", () => {
  let book: ModelWorkbook;
  beforeAll(async () => {
    book = await ModelWorkbook.of(capitalAndBorrowing.example);
  });

  it("spans the seven years of the submission, over its seven sources (Budget submission 2010-13, line 415)", () => {
    expect(book.values(`${SHEET}!B:H beside Programme under Inputs, £m`).flat()).toEqual([
      "2010/11",
      "2011/12",
      "2012/13",
      "2013/14",
      "2014/15",
      "2015/16",
      "2016/17",
    ]);
    expect(book.values(`${SHEET}!A beside Supported borrowing for 7 rows under Inputs, £m`).flat()).toEqual([
      "Supported borrowing",
      "Unsupported borrowing",
      "Additional contingency borrowing",
      "Capital receipts",
      "Capital reserves",
      "Revenue contributions to capital outlay (RCCO)",
      "Single Capital Pot",
    ]);
  });

  it("spreads the published contingency of £60m over three years", () => {
    expect(book.row(SHEET, "Contingency for additional borrowing", 1)).toEqual([60]);
    expect(book.row(SHEET, "Additional contingency borrowing", 7)).toEqual([20, 20, 20, 0, 0, 0, 0]);
  });

  it("uses the sources in their order, grant first and the contingency last, and shows what is unfunded", () => {
    // 2011/12: 182 - 55 - 25 - 10 - 10 - 30 - 30 = 22, of which the contingency pays 20.
    // 2016/17: 120 - 45 - 20 - 10 - 28 = 17 of the 25 of unsupported borrowing.
    const used = (source: string) => row(book, "Used, in the order of use", source);
    expect(
      book
        .values(
          `${SHEET}!A beside Used, in the order of use +1 for 7 rows under How the programme is paid for, £m`,
        )
        .flat()[0],
    ).toBe("Single Capital Pot");
    expect(used("Single Capital Pot")).toEqual([55, 55, 55, 50, 45, 45, 45]);
    expect(used("Unsupported borrowing")).toEqual([35, 30, 25, 25, 25, 25, 17]);
    expect(used("Additional contingency borrowing")).toEqual([20, 20, 20, 0, 0, 0, 0]);
    expect(used("Unfunded")).toEqual([0, 2, 2, 22, 12, 12, 0]);
  });

  it("adds what is used up by the kind of money (Budget submission 2010-13, lines 423-433)", () => {
    // 2010/11: 30 + 15 + 12 of receipts, reserves and revenue; 30 + 35 of borrowing.
    const first = ["Grant", "Own resources", "Borrowing", "Contingency"].map(
      (kind) => row(book, "Used, by kind of money", kind, 1)[0],
    );
    expect(first).toEqual([55, 57, 65, 20]);
  });

  it("sets the programme against its funding without the contingency, within 20% of it (Budget submission 2010-13, line 437)", () => {
    // 2013/14: 155 - (28 + 25 + 20 + 10 + 50) = 22, of 133 and of 155.
    const of = (label: string) => row(book, "Over-programming, £m", label);
    expect(of("Over-programming")).toEqual([20, 22, 22, 22, 12, 12, -8]);
    expect(of("Share of funding")[3]).toBeCloseTo(22 / 133, 12);
    expect(of("Slippage needed")[3]).toBeCloseTo(22 / 155, 12);
    expect(of("Within limit")).toEqual(Array(7).fill("Yes"));
  });

  it("keeps debt within its limit, without the contingency and with all of it drawn (Budget submission 2010-13, line 421)", () => {
    // 250 + 65 - 12, + 60 - 14, + 55 - 16 …; 450 - 388 = 62, less 20 + 20 + 20.
    const of = (label: string) => row(book, "Debt against its limit, £m", label);
    expect(of("Debt")).toEqual([303, 349, 388, 423, 456, 487, 508]);
    expect(of("Headroom")).toEqual([37, 41, 62, 67, 64, 63, 72]);
    expect(of("Headroom with contingency")).toEqual([17, 1, 2, 7, 4, 3, 12]);
    expect(of("Within limit")).toEqual(Array(7).fill("Yes"));
    expect(of("Debt, with all of the contingency drawn")).toEqual([323, 389, 448, 483, 516, 547, 568]);
  });

  it("costs what each year borrows by the pattern of one loan", () => {
    // 25 equal parts at 4.5%: half a year's 2.25 of 100, then 4 + 4.5 = 8.5, 4 + 4.32 = 8.32 …
    expect(
      book
        .values(`${SHEET}!E beside Year 1 for 4 rows under What borrowing costs the revenue budget, £m`)
        .flat(),
    ).toEqual([2.25, 8.5, 8.32, 8.14]);
    // 85 in 2010/11 and 80 in 2011/12, the contingency among it: 85 x 2.25%; 85 x 8.5% + 80 x 2.25%.
    // 2016/17: 85 x 7.6% + 80 x 7.78% + 75 x 7.96% + 53 x (8.14% + 8.32% + 8.5%) + 45 x 2.25%.
    const costs = row(book, "Revenue cost of what is borrowed in", "Revenue cost");
    expect([costs[0], costs[1], costs[6]]).toEqual(close([1.9125, 9.025, 32.8953]));
  });

  it("says in one sentence what is unfunded and what borrowing costs", () => {
    expect(book.values(`${SHEET}!A5:A6`)).toEqual([
      [
        "The programme asks for £1,101.0m, of which £50.0m has no funding yet; its borrowing costs £32.9m of revenue in 2016/17.",
      ],
      ["Debt stays within its limit, with all of the contingency drawn too."],
    ]);
  });

  it("holds every check, and shows no error", () => {
    expect(book.checks()).toEqual(Array(12).fill(true));
    expect(book.values(`${SHEET}!A3`)).toEqual([["All 12 checks hold"]]);
    expect(book.errors()).toEqual([]);
  });

  it("calls four functions, each once", () => {
    expect(planCalls(book.plans)).toEqual([
      "PLAN.BORROWING.CHECK",
      "PLAN.BORROWING.COST",
      "PLAN.CAPITAL.FUND",
      "PLAN.CAPITAL.OVERPROGRAMME",
    ]);
  });
});

describe("a change of mind", () => {
  let book: ModelWorkbook;
  beforeEach(async () => {
    book = await ModelWorkbook.of(capitalAndBorrowing.example);
  });

  it("uses another source first when the order is changed", async () => {
    await book.type(`${SHEET}!I beside Capital receipts under Inputs, £m`, 8);
    // Receipts last: of 2016/17 the 28 and 25 of borrowing are used, and 120 - 45 - 10 - 28 - 25 = 12 of receipts.
    expect(
      book.values(
        `${SHEET}!A:H beside Used, in the order of use +7 under How the programme is paid for, £m`,
      )[0],
    ).toEqual(["Capital receipts", 30, 25, 20, 20, 20, 20, 12]);
    expect(row(book, "Used, by kind of money", "Borrowing")[6]).toBe(53);
    expect(book.checks()).toEqual(Array(12).fill(true));
  });

  it("provides by another method: an annuity costs the same in every year after the first", async () => {
    await book.type(`${SHEET}!B beside Provision for repayment under Inputs, £m`, "annuity");
    // 100 x 4.5% / (1 - 1.045^-25).
    const yearly = 4.5 / (1 - 1.045 ** -25);
    expect(
      book
        .values(`${SHEET}!E beside Year 1 for 4 rows under What borrowing costs the revenue budget, £m`)
        .flat(),
    ).toEqual(close([2.25, yearly, yearly, yearly]));
  });

  it.each([
    [
      "over-programming beyond its limit",
      ["B beside Property under Inputs, £m", 90],
      ["Over-programming stays within its limit in every year"],
    ],
    [
      "a contingency that is not the one approved",
      ["B beside Contingency for additional borrowing under Inputs, £m", 50],
      ["The contingency falls on the years as it was approved"],
    ],
    [
      "debt beyond its limit",
      ["C beside Borrowing limit under Inputs, £m", 340],
      [
        "Debt stays within its limit in every year, the contingency left out",
        "Debt stays within its limit in every year, all of the contingency drawn",
      ],
    ],
    [
      "debt beyond its limit only with the contingency",
      ["D beside Borrowing limit under Inputs, £m", 430],
      ["Debt stays within its limit in every year, all of the contingency drawn"],
    ],
    [
      "a source without a kind, whose money is then of none",
      ["L beside Single Capital Pot under Inputs, £m", ""],
      [
        "Every source with money has a name and a kind from the list",
        "Kinds of money add up to what is used",
      ],
    ],
  ] as const)("says so of %s", async (_, [cell, value], failing) => {
    await book.type(`${SHEET}!${cell}`, value);
    expect(book.failingChecks()).toEqual(failing);
    expect(book.errors()).toEqual([]);
  });
});

describe("a blank model", () => {
  const blank = capitalAndBorrowing.blank({
    firstYear: "2011/12",
    years: 2,
    blocks: ["Buildings"],
    sources: ["Capital receipts", "A loan"],
  });

  it("has the years, blocks and sources asked for, asks for figures, and shows no error", async () => {
    const book = await ModelWorkbook.of(blank);
    expect(book.values(`${SHEET}!B:C beside Programme under Inputs, £m`)).toEqual([["2011/12", "2012/13"]]);
    expect(book.row(SHEET, "A loan", 2)).toEqual(["", ""]);
    expect(book.values(`${SHEET}!A3`)).toEqual([["Enter figures in the blue cells"]]);
    expect(book.errors()).toEqual([]);
    expect(book.failingChecks()).toEqual([]);
  });

  it("calculates as soon as its figures are there", async () => {
    const book = await ModelWorkbook.of(blank);
    const entries = [
      ["B beside Buildings under Inputs, £m", 50],
      ["C beside Buildings under Inputs, £m", 40],
      ["B beside Capital receipts under Inputs, £m", 30],
      ["C beside Capital receipts under Inputs, £m", 30],
      ["B beside A loan under Inputs, £m", 15],
      ["C beside A loan under Inputs, £m", 15],
      ["G beside A loan under Inputs, £m", "Borrowing"],
      ["B beside Debt before the first year under Inputs, £m", 100],
      ["B beside Repaid in the year under Inputs, £m", 5],
      ["B beside Borrowing limit under Inputs, £m", 200],
      ["C beside Borrowing limit under Inputs, £m", 200],
      ["B beside Life of the loan, years under Inputs, £m", 20],
      ["B beside Interest rate under Inputs, £m", 0.05],
    ] as const;
    await book.fill(entries.map(([cell, entry]) => [`${SHEET}!${cell}`, entry] as const));
    // 50 - 30 - 15 = 5; 40 - 30 = 10 of the loan.
    expect(row(book, "Used, in the order of use", "Unfunded", 2)).toEqual([5, 0]);
    // 100 + 15 - 5, + 10.
    expect(row(book, "Debt against its limit, £m", "Debt", 2)).toEqual([110, 120]);
    // 15 x 5% / 2; 15 x (1/20 + 5%) + 10 x 5% / 2.
    expect(row(book, "Revenue cost of what is borrowed in", "Revenue cost", 2)).toEqual(close([0.375, 1.75]));
    expect(book.errors()).toEqual([]);
    expect(book.failingChecks()).toEqual([]);
  });
});
