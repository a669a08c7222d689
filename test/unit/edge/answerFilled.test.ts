import { outcome } from "./excelGlobals";
import { answerFilled } from "../../../src/functions/edge/answerFilled";
import { invalid } from "../../../src/model/refusal";

/** How many rows of each argument a function sees that names `first` and `second` as columns of one length. */
function rowsSeen(first: unknown, second: unknown = null, third: unknown = null) {
  return outcome(() =>
    answerFilled({ first, second, third }, ["first", "second"], (given) => [
      [given.size("first").rows, given.size("second").rows, given.size("third").rows],
    ]),
  );
}

/** A column of these cells, then blank to so many rows. */
const column = (rows: number, ...cells: unknown[]) =>
  Array.from({ length: rows }, (_, row) => [cells[row] ?? (row % 2 ? null : " ")]);

describe("rows that are blank in every column, at their end, are left out", () => {
  test("down to the last row in which one of them has something", () => {
    expect(rowsSeen(column(100, 1, 2, 3), column(100, 1, null, null, 0))).toEqual([[4, 4, 1]]);
  });

  test("and not those between others", () => {
    expect(rowsSeen(column(100, 1, null, null, null, 5))).toEqual([[5, 1, 1]]);
  });

  test("of blocks as of columns", () => {
    const block = column(50, 1, 2, 3).map(([cell]) => [null, cell]);
    expect(rowsSeen(column(50, "A"), block)).toEqual([[3, 3, 1]]);
  });

  test("beside one value, and beside another argument that runs across", () => {
    expect(rowsSeen(column(100, 1, 2, 3), 7, [[1, 2, 3, 4]])).toEqual([[3, 1, 1]]);
  });

  test("but two, so that a column is no single value", () => {
    expect(rowsSeen(column(100, 1))).toEqual([[2, 1, 1]]);
    expect(rowsSeen(column(100))).toEqual([[2, 1, 1]]);
  });
});

describe("nothing is left out", () => {
  test.each([
    ["where the last row has something", column(3, 1, null, 0), null, null, [3, 1, 1]],
    ["where the columns have different lengths", column(9, 1, 2), column(8, 1, 2), null, [9, 8, 1]],
    ["where one runs down and the other across", column(9, 1, 2), [[1, 2, 3]], null, [9, 1, 1]],
    ["where the first is no column", 1, column(9, 1, 2), null, [1, 9, 1]],
    ["where an argument that is not among them runs down", column(9, 1, 2), null, column(9, 1), [9, 1, 9]],
    ["where they run across", [[1, null, null]], [[1, null, null]], null, [1, 1, 1]],
  ])("%s", (_, first, second, third, rows) => {
    expect(rowsSeen(first, second, third)).toEqual([rows]);
  });
});

test("a refusal is the one of the whole call: its sentence counts the cells that were given", () => {
  const refused = outcome(() =>
    answerFilled({ first: column(100, 1, 2, 3) }, ["first"], (given) => {
      throw invalid("first", `has ${given.size("first").rows} rows. Give 5.`, 2);
    }),
  );
  expect(refused).toBe("#VALUE! first, row 3: has 100 rows. Give 5.");
});
