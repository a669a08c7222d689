/** Small workbooks of many kinds: the one fault of each is found at its cell, and in sound ones nothing is. */
import { checkData } from "../../../scripts/checkData";
import { parseAddress } from "../../../src/grid/address";
import { SMALL_BOOKS, type SmallBook } from "./smallBooks";
import { workedOut } from "./workedOut";

function dataOf({ sheets, formats = {}, hidden = {} }: SmallBook) {
  const values = workedOut(sheets);
  return {
    sheets: Object.entries(sheets).map(([name, formulas]) => {
      const own = formulas.map((row) => row.map(() => "General"));
      for (const [place, format] of Object.entries(formats)) {
        const [sheet = "", address = ""] = place.split("!");
        const box = sheet === name ? parseAddress(address) : null;
        const row = box && own[box.row];
        if (box && row) row[box.column] = format;
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

it.each(SMALL_BOOKS.map((book) => [book.name, book] as const))("%s", (_, book) => {
  const found = checkData(dataOf(book), new Date("2026-11-29"));
  expect(found.map(({ rule, sheet, cell }) => `${rule} ${sheet}!${cell}`)).toEqual(
    book.expect ? [book.expect] : [],
  );
});
