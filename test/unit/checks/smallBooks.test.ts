/** Small workbooks of many kinds: the one fault of each is found at its cell, and in sound ones nothing is. */
import { checkData } from "../../../scripts/checkData";
import { parseAddress } from "../../../src/grid/address";
import { ACCOUNTANTS_BOOKS } from "./accountantsBooks";
import { BUDGET_OFFICERS_BOOKS } from "./budgetOfficersBooks";
import { REGISTERS_BOOKS } from "./registersBooks";
import { FIGURES_BOOKS } from "./figuresBooks";
import { FORMULAS_BOOKS } from "./formulasBooks";
import { HABITS_BOOKS } from "./habitsBooks";
import type { SmallBook } from "./smallBook";
import { SOUND_BOOKS } from "./soundBooks";
import { STATED_BOOKS } from "./statedBooks";
import { TOTALS_BOOKS } from "./totalsBooks";
import { FUNDING_BOOKS } from "./fundingBooks";
import { PLANNERS_BOOKS } from "./plannersBooks";
import { STATEMENT_BOOKS } from "./statementBooks";
import { workedOut } from "./workedOut";

function dataOf({ sheets, formats = {}, hidden = {} }: SmallBook) {
  const values = workedOut(sheets);
  return {
    sheets: Object.entries(sheets).map(([name, formulas]) => {
      const own = formulas.map((row) => row.map(() => "General"));
      for (const [place, format] of Object.entries(formats)) {
        const [sheet = "", address = ""] = place.split("!");
        const box = sheet === name ? parseAddress(address) : null;
        for (let row = 0; box && row < box.rows; row++)
          own[box.row + row]?.fill(format, box.column, box.column + box.columns);
      }
      return {
        name,
        formulas,
        values: values[name],
        formats: own,
        ...hidden[name],
      };
    }),
  };
}

const ALL = [
  ...TOTALS_BOOKS,
  ...FORMULAS_BOOKS,
  ...FIGURES_BOOKS,
  ...STATED_BOOKS,
  ...SOUND_BOOKS,
  ...STATEMENT_BOOKS,
  ...BUDGET_OFFICERS_BOOKS,
  ...PLANNERS_BOOKS,
  ...ACCOUNTANTS_BOOKS,
  ...REGISTERS_BOOKS,
  ...FUNDING_BOOKS,
  ...HABITS_BOOKS,
];

it.each(ALL.map((book) => [book.name, book] as const))("%s", (_, book) => {
  const found = checkData(dataOf(book), new Date("2026-11-29"));
  expect(found.map(({ rule, sheet, cell }) => `${rule} ${sheet}!${cell}`)).toEqual(
    book.expect ? [book.expect] : [],
  );
});

it.each([
  ["Outturn.xlsx", []],
  ["Finance", ["B2", "B3"]],
])("says nothing of links to the workbook that the row names: %s", (source, expected) => {
  const link = (row: number) => ({ value: 700.5, formula: `='[Outturn.xlsx]Summary'!$C$${row}` });
  const rows = [
    ["Line", "£m", "Source"],
    ["Officer pay", link(14), source],
    ["Staff pay", link(15), source],
  ];
  const found = checkData({ sheets: [{ name: "Return", rows }] }, new Date("2026-11-29"));
  expect(found.map(({ cell }) => cell)).toEqual(expected);
});
