import { guessLayout } from "../../../../src/sheets/ownBlock/guessLayout";
import { blockOf, type Values } from "./blockOf";

/** The names of the rows that are taken for totals, and of those in doubt. */
function totalsOf(values: Values) {
  const { totalRows, doubtfulRows, nameColumn } = guessLayout(blockOf(values), "columns");
  const name = (row: number) => values[row]?.[nameColumn];
  return { totals: totalRows.map(name), doubtful: doubtfulRows.map(name) };
}

const ONE = ["Borough", "Robbery"];

it("keeps an area whose small figure is by chance the sum of those above it, and asks", () => {
  expect(totalsOf([ONE, ["Brent", 2], ["Bromley", 5], ["Croydon", 7], ["Ealing", 4]])).toEqual({
    totals: [],
    doubtful: ["Croydon"],
  });
});

it("takes no run of rows in the middle for what a row adds up", () => {
  // Ealing is Bromley and Croydon together, but not Brent with them.
  expect(totalsOf([ONE, ["Brent", 9], ["Bromley", 5], ["Croydon", 7], ["Ealing", 12]])).toEqual({
    totals: [],
    doubtful: [],
  });
});

it("knows a row without a name as a total by few digits, and one with a name by many", () => {
  expect(totalsOf([ONE, ["Brent", 12], ["Bromley", 15], ["", 27]]).totals).toEqual([""]);
  expect(totalsOf([ONE, ["Brent", 1_204_311], ["Bromley", 945_082], ["Northern", 2_149_393]]).totals).toEqual(
    ["Northern"],
  );
});

it("asks about a borough, though its figures add up those above it to the last of many digits", () => {
  const HEAD = ["Borough", "Residents", "Offences"];
  expect(
    totalsOf([HEAD, ["Brent", 120_431, 9_310], ["Bromley", 94_508, 7_005], ["Croydon", 214_939, 16_315]]),
  ).toEqual({ totals: [], doubtful: ["Croydon"] });
});

it("asks about a row without a name that adds nothing up", () => {
  expect(totalsOf([ONE, ["Brent", 12], ["Bromley", 15], ["", 28]])).toEqual({ totals: [], doubtful: [""] });
});

it("knows London and its halves among boroughs wherever they stand, beside columns that do not add", () => {
  expect(
    totalsOf([
      ["Area", "Households", "Median income"],
      ["London", 900, 31.5],
      ["Hackney", 200, 28.1],
      ["Lambeth", 300, 29],
      ["Bromley", 250, 36.2],
      ["Sutton", 150, 33.3],
      ["Inner London", 500, 28.6],
      ["Outer London", 400, 35],
    ]).totals,
  ).toEqual(["London", "Inner London", "Outer London"]);
});

it("keeps London among regions, and leaves out the nation", () => {
  expect(
    totalsOf([
      ["Region", "People"],
      ["North East", 2_597],
      ["London", 8_174],
      ["South East", 8_635],
      ["South West", 5_289],
      ["England", 53_012],
    ]),
  ).toEqual({ totals: ["England"], doubtful: [] });
});

it("asks about a region's name among forces, which may be a force's", () => {
  const { totals, doubtful } = totalsOf([
    ["Force", "Officers"],
    ["Staffordshire", 2_161],
    ["West Mercia", 2_391],
    ["West Midlands", 8_626],
    ["Warwickshire", 973],
  ]);
  expect(totals).toEqual([]);
  expect(doubtful).toEqual(["West Midlands"]);
});

it.each(["Total", "Sub-total", "Subtotal: north", "All boroughs", "All", "London average", "Grand total *"])(
  "knows %p by its name, whatever it adds up",
  (name) => {
    expect(totalsOf([ONE, ["Brent", 10], ["Bromley", 5], [name, 99]]).totals).toEqual([name]);
  },
);

it.each(["All Saints", "City of London", "Totalpost", "Sumner", "Meanwood"])(
  "takes %p for an area",
  (name) => {
    expect(totalsOf([ONE, ["Brent", 10], ["Bromley", 5], [name, 99]])).toEqual({ totals: [], doubtful: [] });
  },
);

it("adds up the rows since the last total or break, and all items for the last", () => {
  expect(
    totalsOf([
      ["Service", "Cost"],
      ["Patrol", 120_000],
      ["Custody", 80_500],
      ["", 200_500],
      ["Finance", 40_250],
      ["Estates", 60_125],
      ["", 100_375],
      ["", 300_875],
    ]).totals,
  ).toEqual(["", "", ""]);
});

it("asks about a row that adds up those below it to the last of many digits", () => {
  expect(
    totalsOf([
      ["Service", "Cost"],
      ["Operations", 200_500],
      ["Patrol", 120_000],
      ["Custody", 80_500],
      ["Support", 100_375],
      ["Finance", 40_250],
      ["Estates", 60_125],
    ]),
  ).toEqual({ totals: [], doubtful: ["Operations", "Support"] });
});
