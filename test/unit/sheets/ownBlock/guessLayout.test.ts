import { guessLayout } from "../../../../src/sheets/ownBlock/guessLayout";
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
