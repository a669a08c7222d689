import { sourceTable, withHeadingsIn } from "../../../../src/catalogue/own/reading/sourceTable";

const TITLED = [
  ["What our city counts", "", ""],
  ["", "", ""],
  ["Published", "2019", ""],
  ["Entry", "What we count", "Service", "Owner"],
  ["M1", "Potholes", "Streets", ""],
  ["M2", "Calls", "Contact", "Ms A"],
];

it("has its headings in the first row that is as wide as those below it, whatever its words", () => {
  const table = sourceTable(TITLED);
  expect(table).toMatchObject({ headings: ["Entry", "What we count", "Service", "Owner"], headingRow: 4 });
  expect(table.above.map(({ number }) => number)).toEqual([1, 3]);
  expect(table.rows.map(({ number }) => number)).toEqual([5, 6]);
});

it("has them in the row that names a code and a title, even where one above is as wide", () => {
  const { headings } = sourceTable([
    ["a", "b"],
    ["Code", "Title"],
    ["L1", "x"],
  ]);
  expect(headings).toEqual(["Code", "Title"]);
});

it("has them in the first row where no row is wider than one cell", () => {
  expect(sourceTable([["Code"], ["L1"]])).toMatchObject({ headings: ["Code"], headingRow: 1 });
});

it("can have them in any other row, and keeps every row", () => {
  const table = sourceTable(TITLED);
  const lower = withHeadingsIn(table, 5);
  expect(lower).toMatchObject({ headings: ["M1", "Potholes", "Streets"], headingRow: 5 });
  expect(lower.above.map(({ number }) => number)).toEqual([1, 3, 4]);
  expect(lower.rows).toEqual([{ number: 6, cells: ["M2", "Calls", "Contact", "Ms A"] }]);
  expect(withHeadingsIn(lower, 4)).toEqual(table);
});
