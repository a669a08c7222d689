import { guessLayout } from "../../../../src/sheets/ownBlock/guessLayout";
import { blockOf, type Values } from "./blockOf";
import type { OwnCells } from "../../../../src/sheets/ownBlock/ownCells";

/** A block whose cells show what they hold. */
const block = (...values: (string | number)[][]): OwnCells => ({
  address: "Finance!B2:F9",
  values,
  texts: values.map((row) => row.map(String)),
});

/** The table of the Budget submission 2010-13 as it is printed: units in a row of their own, a subtotal without a name. */
const PRINTED = block(
  ["", "2010/11", "2011/12", "2012/13"],
  ["", "£m", "£m", "£m"],
  ["2009-12 Budget Requirement Approved by Mayor", 2673.3, 2706.8, 2706.8],
  ["Savings to be identified in approved budget", 67.6, 141.8, 141.8],
  ["2012/13 Pay and Prices", "", "", 33.8],
  ["", 2740.9, 2848.6, 2882.4],
  ["Mayor's Lower Funding Limit", 2673.3, 2645.9, 2619.4],
  ["Budget Gap", 67.6, 202.7, 263],
);

it("reads the printed table: years across, names at the left, £m, the subtotal by its sums", () => {
  expect(guessLayout(PRINTED, "rows")).toMatchObject({
    headingRow: 0,
    nameColumn: 0,
    figureColumns: [1, 2, 3],
    figureRows: [2, 3, 4, 5, 6, 7],
    totalRows: [5],
    unit: "£m",
  });
});

it("takes a row named total for one, whatever it adds up", () => {
  const { totalRows } = guessLayout(
    block(["Area", "Pot, £000"], ["Barnet", 10], ["Bexley", 5], ["Grand total", 99]),
    "columns",
  );
  expect(totalRows).toEqual([3]);
});

it("finds headings that are words above figures, and the unit they state", () => {
  expect(
    guessLayout(block(["Area", "Population", "Weight, %"], ["Barnet", 10, 1], ["Bexley", 5, 2]), "columns"),
  ).toMatchObject({
    headingRow: 0,
    figureColumns: [1, 2],
    unit: "%",
  });
});

it("finds names that stand to the right of their codes", () => {
  expect(
    guessLayout(
      block(["No.", "Area", "2010/11", "2011/12"], [1, "Barnet", 4, 5], [2, "Bexley", 6, 7]),
      "rows",
    ),
  ).toMatchObject({ nameColumn: 1, figureColumns: [2, 3] });
});

it("knows a block without headings as such", () => {
  expect(guessLayout(block(["Barnet", 10], ["Bexley", 5]), "columns")).toMatchObject({
    headingRow: undefined,
    figureRows: [0, 1],
    unit: "",
  });
});

it("takes no row of nothing for a total", () => {
  const { totalRows } = guessLayout(block(["", "a", "b"], ["x", 0, 0], ["y", 0, 0], ["z", 0, 0]), "columns");
  expect(totalRows).toEqual([]);
});

describe("the row of headings", () => {
  const headingRow = (values: Values, texts?: readonly (readonly string[])[]) =>
    guessLayout(blockOf(values, texts), "columns").headingRow;

  it.each<[string, Values, number | undefined]>([
    [
      "months as numbers",
      [
        ["Crime", "Ward", 201004, 201005],
        ["Theft", "Abbey", 4, 9],
      ],
      0,
    ],
    [
      "years as numbers",
      [
        ["Force", 2009, 2010, 2011],
        ["Kent", 3_701, 3_640, 3_512],
      ],
      0,
    ],
    [
      "one year as a number under a word for its column",
      [
        ["Force", 2018],
        ["Kent", 3_701],
      ],
      0,
    ],
    [
      "texts, above figures that could be years",
      [
        ["Force", "Officers", "Staff"],
        ["Dorset", 1_990, 2_001],
        ["Kent", 3_701, 2_390],
      ],
      0,
    ],
    [
      "below titles, numbers of columns and headings of groups",
      [
        ["Services", "", ""],
        ["£000", "", ""],
        ["", 1, 2],
        ["", "Roads", ""],
        ["", 10, 20],
        ["Council", "Repair", "Lighting"],
        ["Bury", 290, 16],
        ["Wigan", 340, 12],
      ],
      5,
    ],
    [
      "above a row without figures",
      [
        ["Area", "Bedsit", "Flat"],
        ["Wales", "", ""],
        ["Barry", 310, 420],
      ],
      0,
    ],
    [
      "above units",
      [
        ["Council", "Grant", "Change"],
        ["", "£m", "%"],
        ["Avon", 9, 1.5],
      ],
      0,
    ],
    [
      "above an item without figures",
      [
        ["Ref", "What", "Target"],
        ["A1", "New", "to follow"],
        ["A2", "Old", 4],
      ],
      0,
    ],
    [
      "none above figures that begin at once",
      [
        ["Kent", 2010],
        ["Surrey", 1_990],
      ],
      undefined,
    ],
  ])("is found: %s", (_, values, row) => {
    expect(headingRow(values)).toBe(row);
  });

  it("is found where its dates are shown as months", () => {
    expect(
      headingRow(
        [
          ["Ref", "Measure", "Start", 40269, 40299],
          ["A1", "Calls", 50, 40, 30],
        ],
        [["Ref", "Measure", "Start", "Apr-10", "May-10"]],
      ),
    ).toBe(0);
  });

  it("is that of years which come again below what is merged over them", () => {
    const { headingRow: row, headings } = guessLayout(
      blockOf([
        ["Code", "Area", "People", "", "Homes", ""],
        ["", "", 2009, 2010, 2009, 2010],
        ["E1", "Camden", 1, 2, 3, 4],
        ["E2", "Barnet", 5, 6, 7, 8],
      ]),
      "columns",
    );
    expect(row).toBe(1);
    expect(headings.slice(2)).toEqual(["People 2009", "People 2010", "Homes 2009", "Homes 2010"]);
  });

  it("says together with what is merged over it what a column is", () => {
    const { headings } = guessLayout(
      blockOf([
        ["£m", "2010/11", "", "2011/12", ""],
        ["", "Plan", "Outturn", "Plan", "Forecast"],
        ["Requirement", 100, 101, 110, 112],
      ]),
      "rows",
    );
    expect(headings.slice(1)).toEqual([
      "2010/11 Plan",
      "2010/11 Outturn",
      "2011/12 Plan",
      "2011/12 Forecast",
    ]);
  });
});

describe("the column of names", () => {
  it.each<[string, Values, number]>([
    [
      "right of codes",
      [
        ["ONS", "Place", "Homes"],
        ["E06000001", "Hartlepool", 9],
        ["E06000002", "Redcar", 7],
      ],
      1,
    ],
    [
      "beside a column that repeats",
      [
        ["Type", "Division", "Calls"],
        ["A", "North", 1],
        ["A", "South", 2],
        ["A", "East", 3],
      ],
      1,
    ],
    [
      "called so",
      [
        ["Lead", "Force", "Cost"],
        ["Ms A", "Kent", 1],
        ["Mr B", "Essex", 2],
      ],
      1,
    ],
  ])("is found: %s", (_, values, column) => {
    expect(guessLayout(blockOf(values), "columns").nameColumn).toBe(column);
  });
});

describe("the unit", () => {
  it.each<[string, Values, string]>([
    [
      "of the headings before that of a name",
      [
        ["£000", "2010/11"],
        ["Pay (£m saved)", 5],
      ],
      "£000",
    ],
    [
      "of a title above",
      [
        ["Budget, £m", ""],
        ["", ""],
        ["Line", "2010/11"],
        ["Pay", 5],
      ],
      "£m",
    ],
    [
      "of a name, where nothing else says",
      [
        ["Line", "2010/11"],
        ["Pay, £m", 5],
      ],
      "£m",
    ],
    [
      "none, where an amount is named",
      [
        ["Line", "2010/11"],
        ["Reserve of £5 million", 5],
      ],
      "",
    ],
  ])("is that %s", (_, values, unit) => {
    expect(guessLayout(blockOf(values), "rows").unit).toBe(unit);
  });
});
