/** What was not read, and what the host cannot say. */
import { explain } from "../../../src/explain/explain";
import type { CallOurs } from "../../../src/explain/reading";
import { withShapes } from "../../../src/explain/shapes";
import { topLeftOf } from "../../../src/grid/cell";
import { answerOf, DECLARED } from "./declarations";
import { bookOf, type Row } from "./sheets";

const cell = (address: string) => topLeftOf(address) ?? { sheet: "", row: 0, column: 0 };

const call: CallOurs = (id, args) => {
  const run = DECLARED.get(id);
  return run && answerOf(run, args, args.length);
};

describe("a sheet of which only a part was read", () => {
  const { reading } = bookOf({
    S: [
      ["Sum", ["=B2+B5000", 12]],
      ["Part", 5],
    ],
  });
  const sheets = reading.sheets.map((sheet) => ({
    ...sheet,
    holds: { row: 0, column: 0, rows: 5000, columns: 2 },
  }));
  const book = bookOf({}, { sheets });

  test("says so", () => {
    expect(book.partly).toEqual([{ name: "S", read: "A1:B2", holds: "A1:B5000" }]);
  });

  test("calls nothing typed or blank that lies beyond, and makes no sum of it", () => {
    expect(explain(book, cell("S!B1"))).toMatchObject({
      sentence: expect.stringMatching(/is calculated by a formula/),
      terms: [
        { at: "S!B2", kind: "input" },
        { at: "S!B5000", kind: "unread" },
      ],
    });
  });

  test("knows that outside all that it holds there is nothing", () => {
    expect(book.knows(cell("S!D9000"))).toBe(true);
    expect(book.knows(cell("S!B5000"))).toBe(false);
  });
});

describe("where the host cannot say which cells a formula fills", () => {
  const formula = "=PLAN.ABG.CARRYFORWARD(B7:C7,B8:C8,5)";
  const answer = call("ABG.CARRYFORWARD", [[[100, 105]], [[90, 120]], [[5]]]) ?? [];
  const rows = answer.map((row, at): Row => (at === 0 ? [[formula, row[0] ?? ""], ...row.slice(1)] : row));
  const inputs: Row[] = [[""], ["Grant", 100, 105], ["Spent", 90, 120]];
  const sheet = [...rows, ...inputs];

  test("the block is as large as what the function answers", () => {
    expect(rows).toHaveLength(5);
    const book = withShapes(bookOf({ S: sheet }, { saysNoSpills: true }, call));
    expect(book.reading.spills).toMatchObject([{ sheet: "S", row: 0, column: 0, rows: 5, columns: 3 }]);
    expect(explain(book, cell("S!C3"))).toMatchObject({ kind: "ours", terms: [{ at: "S!C7" }] });
  });

  test("cells that show anything else are not taken for the block", () => {
    const typed = sheet.map((row, at): Row => (at === 2 ? ["Allocation", 100, 999] : row));
    const book = withShapes(bookOf({ S: typed }, { saysNoSpills: true }, call));
    expect(book.reading.spills).toEqual([]);
  });

  test("a host that says it is believed", () => {
    expect(withShapes(bookOf({ S: sheet }, {}, call)).reading.spills).toEqual([]);
  });
});
