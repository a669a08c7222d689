import { ExcelError, outcome } from "./excelGlobals";
import { answer, type ResultCell } from "../../../src/functions/edge/answer";
import { table, yearTable } from "../../../src/functions/edge/table";
import { transpose } from "../../../src/functions/edge/transpose";
import { absent, dividedByZero, invalid } from "../../../src/model/refusal";

const show = (result: ResultCell | ResultCell[][]) =>
  outcome(() => answer({ figure: [[1], [2]] }, () => result));

describe("a result", () => {
  test("is a block, also of one value; booleans are Yes and No, nothing is empty text", () => {
    expect(show(5)).toEqual([[5]]);
    expect(show([[true, false, null, undefined, "a", 0]])).toEqual([["Yes", "No", "", "", "a", 0]]);
  });

  test("is never -0", () => {
    const [[cell] = []] = show([[-0, 1]]) as unknown[][];
    expect(Object.is(cell, 0)).toBe(true);
  });

  test("that is no number any more is an error with a sentence, in its cell", () => {
    const [row = []] = show([[NaN, Infinity, 1]]) as unknown[][];
    expect(row.map((cell) => (cell instanceof ExcelError ? cell.code : cell))).toEqual([
      "#VALUE!",
      "#VALUE!",
      1,
    ]);
    expect(String(row[0])).toMatch(/too large or too small/);
  });

  test("of more than a million cells is refused: it would freeze the workbook", () => {
    const row = Array.from({ length: 1001 }, () => 0);
    expect(show(Array.from({ length: 1000 }, () => row))).toMatch(
      /^#VALUE! The result would have more than 1000000/,
    );
  });

  test("keeps an error in its cell, with its code, argument and place", () => {
    const [row = []] = show([[absent("figure", "no figure yet.", 1), dividedByZero(), 7]]) as unknown[][];
    expect(row[0]).toEqual(new ExcelError("#N/A", "figure, row 2: no figure yet."));
    expect(row[0]).toHaveProperty("code", "#N/A");
    expect(row[1]).toHaveProperty("code", "#DIV/0!");
    expect(row[1]).toHaveProperty("message", ""); // Excel shows no message with it
    expect(row[2]).toBe(7);
  });

  test("that is one error is thrown", () => {
    expect(show(invalid("figure", "found nothing."))).toBe("#VALUE! figure: found nothing.");
    expect(show([[dividedByZero()]])).toBe("#DIV/0!");
  });

  test("that fails for a reason of ours says so, and never as a bare exception", () => {
    const fails = () =>
      answer({ figure: 1 }, () => {
        throw new TypeError("x is not a function");
      });
    expect(outcome(fails)).toMatch(
      /^#VALUE! Envelope could not finish this calculation \(x is not a function\)/,
    );
  });
});

describe("a place in an argument", () => {
  const place = (cells: unknown[][], at: number | { row: number; column: number }) =>
    outcome(() => answer({ cells }, () => invalid("cells", "wrong.", at)));

  test("counts from 1: the row of a column, the column of a row, both in a block, nothing in a single cell", () => {
    expect(place([[0], [0]], 1)).toBe("#VALUE! cells, row 2: wrong.");
    expect(place([[0, 0]], 1)).toBe("#VALUE! cells, column 2: wrong.");
    const block = [
      [0, 0],
      [0, 0],
    ];
    expect(place(block, { row: 1, column: 0 })).toBe("#VALUE! cells, row 2, column 1: wrong.");
    expect(place([[0]], { row: 0, column: 0 })).toBe("#VALUE! cells: wrong.");
  });
});

describe("a table", () => {
  test("has headings across behind an empty corner, and labels down", () => {
    expect(table(["2010/11"], [["Gap", [67.6]]])).toEqual([
      ["", "2010/11"],
      ["Gap", 67.6],
    ]);
    expect(yearTable(2, [["Gap", [1, 2]]])[0]).toEqual(["", "Year 1", "Year 2"]);
  });

  test("turned over and back is the same", () => {
    const block = [
      [1, 2, 3],
      [4, 5, 6],
    ];
    expect(transpose(block)).toEqual([
      [1, 4],
      [2, 5],
      [3, 6],
    ]);
    expect(transpose(transpose(block))).toEqual(block);
    expect(transpose([])).toEqual([]);
  });
});
