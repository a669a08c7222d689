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
  expect(book.used("Grants").flat()).toContain("Left out: All London.");
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

it("keeps two columns of one heading apart: each is a criterion of its own", async () => {
  const twice = ownBlock("Areas", [
    ["Borough", "Offences", "Offences"],
    ["Bexley", 1, 8],
    ["Camden", 1, 2],
  ]);
  const book = await ModelWorkbook.of(ownDraft(grants, twice, CHOSEN), { Areas: sheetOf(twice) });
  await book.typeBeside("Grants", "Prevention", 1, 1000);
  await book.typeBeside("Grants", "Prevention", 4, "Offences (2)");
  expect(["Bexley", "Camden"].map((area) => shareOf(book, area)[0])).toEqual([800, 200]);
  expect(book.failingChecks()).toEqual([]);
});

it("has a check that fails where somebody gives two criteria one name", async () => {
  const two = ownBlock("Areas", [
    ["Borough", "Residents", "Offences"],
    ["Bexley", 1, 8],
    ["Camden", 1, 2],
  ]);
  const book = await ModelWorkbook.of(ownDraft(grants, two, CHOSEN), { Areas: sheetOf(two) });
  const heading = book.used("Grants").findIndex((row) => row.includes("Residents"));
  const column = book.used("Grants")[heading]?.indexOf("Residents") ?? 0;
  await book.type(`Grants!${String.fromCharCode(65 + column)}${heading + 1}`, "offences");
  expect(book.failingChecks()).toContain("No criterion stands twice");
});

it("says in its sentence what the shares come to, from the first pot on", async () => {
  const book = await ModelWorkbook.of(ownDraft(grants, AREAS, CHOSEN), { Areas: sheetOf(AREAS) });
  const sentence = () => String(book.used("Grants")[4]?.[0]);
  expect(sentence()).toBe("");
  await book.typeBeside("Grants", "Prevention", 4, "Residents");
  await book.typeBeside("Grants", "Prevention", 1, 1000);
  expect(sentence()).toBe("In 2011/12 £1,000 reaches 3 areas; the largest grant, £500, goes to Bexley.");
});
