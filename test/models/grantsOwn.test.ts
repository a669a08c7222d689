import { grants } from "../../src/sheets/models/grants";
import { ModelWorkbook } from "./modelWorkbook";
import { ownBlock, ownDraft, sheetOf } from "./ownBlock";

const CHOSEN = { firstYear: "2011/12", years: 2, streams: ["Prevention"] };
const AREAS = ownBlock("Areas", [
  ["Borough", "Residents", "Deprivation"],
  ["Bexley", 200, 1],
  ["Camden", 100, 3],
  ["Sutton", 100, ""],
  ["All London", 400, 4],
]);
const SHARES = "Area Based Grant by area, £";

/** The areas that the grant is shared over, from the list in which they are entered. */
const areasOf = (book: ModelWorkbook) => {
  const list = book.plans[0]?.names.find(({ name }) => name === "grants_areas")?.box;
  if (!list) throw new Error("no cells are called grants_areas");
  return book
    .used("Grants")
    .slice(list.row, list.row + list.rows)
    .map(([area]) => area)
    .filter((area) => area !== "");
};

/** What an area receives of the stream in each of the two years. */
const shareOf = (book: ModelWorkbook, area: string) => book.rowUnder("Grants", SHARES, area).slice(4, 6);

it("shares a pot over the user's own areas, linked and not copied", async () => {
  const book = await ModelWorkbook.of(ownDraft(grants, AREAS, CHOSEN), { Areas: sheetOf(AREAS) });
  await book.typeBeside("Grants", "Prevention", 1, 1000);
  await book.typeBeside("Grants", "Prevention", 2, 900);
  await book.typeBeside("Grants", "Prevention", 4, "Residents");
  // 200, 100 and 100 of 400 residents.
  expect(["Bexley", "Camden", "Sutton"].map((area) => shareOf(book, area))).toEqual([
    [500, 450],
    [250, 225],
    [250, 225],
  ]);
  expect(book.errors()).toEqual([]);
  expect(book.failingChecks()).toEqual([]);

  // 600 residents of 800 in the user's sheet.
  await book.type("Areas!C3", 600);
  expect(shareOf(book, "Bexley")).toEqual([750, 675]);
});

it("leaves out the row that adds up the others, and says so", async () => {
  const book = await ModelWorkbook.of(ownDraft(grants, AREAS, CHOSEN), { Areas: sheetOf(AREAS) });
  expect(areasOf(book)).toEqual(["Bexley", "Camden", "Sutton"]);
  expect(() => shareOf(book, "All London")).toThrow(/labelled "All London"/);
  expect(book.used("Grants").flat()).toContain("Left out because they add up other rows: All London.");
});

it("shares by the one criterion there is without being asked", async () => {
  const one = ownBlock("Areas", [
    ["Borough", "Residents"],
    ["Bexley", 3],
    ["Camden", 1],
  ]);
  const book = await ModelWorkbook.of(ownDraft(grants, one, CHOSEN), { Areas: sheetOf(one) });
  await book.typeBeside("Grants", "Prevention", 1, 1000);
  expect(shareOf(book, "Bexley")[0]).toBe(750);
});
