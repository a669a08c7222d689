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
