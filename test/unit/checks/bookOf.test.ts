/** Every shape of a workbook as data that docs/checks.md names says the same. */
import { bookOf } from "../../../scripts/bookOf";
import { checkData } from "../../../scripts/checkData";

const ROWS = [
  ["Costs", "2010/11", "2011/12", "2012/13"],
  ["Pay", 10, 11, 12],
  ["Other", 4, 5, 6],
  ["Total", "=SUM(B2:B3)", "=SUM(C2:C2)", "=SUM(D2:D3)"],
];
const VALUES = [...ROWS.slice(0, 3), ["Total", 14, 11, 18]];
const cells = Object.fromEntries(
  ROWS.flatMap((row, r) =>
    row.map((content, c) => {
      const isFormula = typeof content === "string" && content.startsWith("=");
      return [`${"ABCD"[c]}${r + 1}`, isFormula ? { value: VALUES[r]?.[c], formula: content } : content];
    }),
  ),
);
const FOUND = [expect.objectContaining({ rule: "sum-omits", grade: "wrong", sheet: "Plan", cell: "C4" })];
const today = new Date("2026-11-29");

it.each([
  ["cells by address", { sheets: [{ name: "Plan", cells }] }],
  ["sheets by name", { sheets: { Plan: { cells } } }],
  [
    "rows of cells",
    {
      sheets: [
        { name: "Plan", rows: ROWS.map((row, r) => row.map((_, c) => cells[`${"ABCD"[c]}${r + 1}`])) },
      ],
    },
  ],
  ["grids", { sheets: [{ name: "Plan", formulas: ROWS, values: VALUES, numberFormats: [] }] }],
  [
    "a list of cells",
    {
      sheets: [
        {
          name: "Plan",
          cells: Object.entries(cells).map(([address, cell]) =>
            typeof cell === "object" ? { address, ...cell } : { address, value: cell },
          ),
        },
      ],
    },
  ],
  [
    "formulas without =",
    { sheets: [{ name: "Plan", cells: JSON.parse(JSON.stringify(cells).replaceAll('"=SUM', '"SUM')) }] },
  ],
])("reads %s", (_, data) => {
  expect(checkData(data, today)).toEqual(FOUND);
});

it("reads what is hidden, by Excel's numbers and letters", () => {
  const book = bookOf({
    sheets: [
      { name: "Plan", cells, visibility: "veryHidden", hiddenRows: [2, "3:4"], hiddenColumns: ["B", "C:D"] },
    ],
  });
  expect(book.sheets[0]).toMatchObject({
    visibility: "veryHidden",
    hiddenRows: [1, 2, 3],
    hiddenColumns: [1, 2, 3],
  });
});

it.each([
  ["nothing", {}],
  ["a number", 3],
  ["an address that is none", { sheets: [{ name: "Plan", cells: { HELLO: 1 } }] }],
])("refuses %s", (_, data) => {
  expect(() => bookOf(data)).toThrow();
});
