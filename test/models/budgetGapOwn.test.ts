import { budgetGap } from "../../src/sheets/models/budgetGap";
import { ModelWorkbook } from "./modelWorkbook";
import { ownBlock, ownDraft, sheetOf } from "./ownBlock";

/** The printed table, on the user's own sheet. */
const OWN = ownBlock("Budget 2010", [
  ["", "2010/11", "2011/12", "2012/13"],
  ["2009-12 Budget Requirement, £m", 2673.3, 2706.8, 2706.8],
  ["Savings to be identified", 67.6, 141.8, 141.8],
  ["2012/13 Pay and Prices", "", "", 33.8],
  ["Lower Funding Limit", 2673.3, 2645.9, 2619.4],
  ["Upper Funding Limit", 2673.3, 2676.9, 2679.8],
]);

it("gives the published gaps from the user's own rows, linked and not copied", async () => {
  const book = await ModelWorkbook.of(ownDraft(budgetGap, OWN), { "Budget 2010": sheetOf(OWN) });
  expect(book.row("Budget gap", "Budget gap: Lower Funding Limit", 3)).toEqual([67.6, 202.7, 263]);
  expect(book.row("Budget gap", "Budget gap: Upper Funding Limit", 3)).toEqual([67.6, 171.7, 202.6]);
  expect(book.errors()).toEqual([]);
  expect(book.failingChecks()).toEqual([]);

  // 1.0 more of a requirement in the user's sheet is 1.0 more of a gap.
  await book.type("Budget 2010!C3", 2674.3);
  expect(book.row("Budget gap", "Budget gap: Lower Funding Limit", 3)).toEqual([68.6, 202.7, 263]);
});

/** What the sheet says first of all. */
const sentence = (book: ModelWorkbook) => String(book.used("Budget gap")[4]?.[0]);

it.each([
  ["with savings and two limits", OWN, "Lower Funding Limit: the gap is £67.6m in 2010/11"],
  [
    "with nothing but a requirement and a limit",
    ownBlock("Budget 2010", [
      ["£m", "2010/11", "2011/12", "2012/13"],
      ["Budget requirement", 2740.9, 2848.6, 2882.4],
      ["Funding limit", 2673.3, 2645.9, 2619.4],
    ]),
    "Funding limit: the gap is £67.6m in 2010/11",
  ],
])("opens with the gap of each year in its sentence: %s", async (_, own, beginning) => {
  const book = await ModelWorkbook.of(ownDraft(budgetGap, own), { "Budget 2010": sheetOf(own) });
  expect(sentence(book)).toBe(`${beginning}, £202.7m in 2011/12, £263.0m in 2012/13.`);
});

it("reads a table whose years stand in rows, and stays linked to it", async () => {
  const down = ownBlock("Down", [
    ["Year", "Budget requirement, £000", "Funding limit"],
    ["2010/11", 100, 98],
    ["2011/12", 110, 97],
  ]);
  const book = await ModelWorkbook.of(ownDraft(budgetGap, down), { Down: sheetOf(down) });
  expect(book.row("Budget gap", "Budget gap", 2)).toEqual([2, 13]);
  expect(sentence(book)).toBe("Funding limit: the gap is £2k in 2010/11, £13k in 2011/12.");
  // The requirement of the second year stands in column C of row 4.
  await book.type("Down!C4", 120);
  expect(book.row("Budget gap", "Budget gap", 2)).toEqual([2, 23]);
});

it("shows the years of dates and of headings in two rows as they are read", async () => {
  const dated = {
    ...ownBlock("Dated", [
      ["£m", 40633, 40999],
      ["Budget requirement", 100, 110],
      ["Funding limit", 98, 97],
    ]),
    texts: [
      ["£m", "31/03/2011", "31/03/2012"],
      ["Budget requirement", "100", "110"],
      ["Funding limit", "98", "97"],
    ],
  };
  const book = await ModelWorkbook.of(ownDraft(budgetGap, dated), { Dated: sheetOf(dated) });
  expect(sentence(book)).toBe(
    "Funding limit: the gap is £2.0m in 2010/11 (31/03/2011), £13.0m in 2011/12 (31/03/2012).",
  );
  expect(book.failingChecks()).toEqual([]);
});
