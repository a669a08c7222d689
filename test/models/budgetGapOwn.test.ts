import { budgetGap } from "../../src/sheets/models/budgetGap";
import { guessLayout } from "../../src/sheets/ownBlock/guessLayout";
import { guessRoles } from "../../src/sheets/ownBlock/guessRoles";
import type { OwnCells } from "../../src/sheets/ownBlock/ownCells";
import { ModelWorkbook } from "./modelWorkbook";

/** The printed table, on the user's own sheet from B2 on. */
const OWN: (string | number)[][] = [
  ["", "2010/11", "2011/12", "2012/13"],
  ["2009-12 Budget Requirement, £m", 2673.3, 2706.8, 2706.8],
  ["Savings to be identified", 67.6, 141.8, 141.8],
  ["2012/13 Pay and Prices", "", "", 33.8],
  ["Lower Funding Limit", 2673.3, 2645.9, 2619.4],
  ["Upper Funding Limit", 2673.3, 2676.9, 2679.8],
];
const CELLS: OwnCells = {
  address: "'Budget 2010'!B2:E7",
  values: OWN,
  texts: OWN.map((row) => row.map(String)),
};
/** The same as it stands on the sheet, whose row 1 and column A are blank. */
const SHEET = [["", "", "", "", ""], ...OWN.map((row) => ["", ...row])];

function draft() {
  const layout = guessLayout(CELLS);
  const names = layout.figureRows.map((row) => CELLS.texts[row]?.[layout.nameColumn] ?? "");
  const roles = guessRoles(names, budgetGap.own?.roles ?? []);
  const played: Record<string, number[]> = {};
  roles.forEach((role, place) => {
    if (role) (played[role] ??= []).push(layout.figureRows[place] ?? 0);
  });
  if (!budgetGap.own) throw new Error("the budget gap cannot be pointed at a user's own cells");
  return budgetGap.own.draft({ cells: CELLS, layout, played });
}

it("gives the published gaps from the user's own rows, linked and not copied", async () => {
  const book = await ModelWorkbook.of(draft(), { "Budget 2010": SHEET });
  expect(book.row("Budget gap", "Budget gap: Lower Funding Limit", 3)).toEqual([67.6, 202.7, 263]);
  expect(book.row("Budget gap", "Budget gap: Upper Funding Limit", 3)).toEqual([67.6, 171.7, 202.6]);
  expect(book.errors()).toEqual([]);
  expect(book.checks().every((holds) => holds === true)).toBe(true);

  // 1.0 more of a requirement in the user's sheet is 1.0 more of a gap.
  await book.type("Budget 2010!C3", 2674.3);
  expect(book.row("Budget gap", "Budget gap: Lower Funding Limit", 3)).toEqual([68.6, 202.7, 263]);
  book.close();
});
