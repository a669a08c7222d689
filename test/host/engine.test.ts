/** @jest-environment node */
import { FakeCalls, metadataOf, Refused } from "./engine/fakeCalls";
import { TestWorkbook } from "./engine/workbook";

type Cell = string | number | boolean | null | undefined;
const first = (rows: readonly (readonly Cell[])[] | null): Cell => rows?.[0]?.[0];
const number = (rows: readonly (readonly Cell[])[] | null): number => Number(first(rows));

const FUNCTIONS = {
  TWICE: ["amount"],
  COUNTDOWN: ["from"],
  TABLE: ["years"],
  GRID: [],
  REFUSE: ["figure"],
  RAGGED: [],
  ARGUMENTS: ["given", "more?"],
};

let calls: FakeCalls;
let book: TestWorkbook;

beforeEach(() => {
  calls = new FakeCalls({
    TWICE: (amount) => number(amount) * 2,
    // 3 gives 3, 2, 1 down the column.
    COUNTDOWN: (from) => Array.from({ length: number(from) }, (_, index) => [number(from) - index]),
    TABLE: () => [
      ["", "2010/11", "2011/12"],
      [
        "Budget gap",
        9,
        { type: "Error", basicValue: "#DIV/0!", message: "years row 1: nothing to share by" },
      ],
    ],
    GRID: () => [
      [1, 2],
      [3, 4],
    ],
    REFUSE: (figure) => {
      if (number(figure) >= 0) return number(figure);
      throw new Refused("#VALUE!", `figure is ${number(figure)}. Give 0 or more.`);
    },
    RAGGED: () => [[1, 2], [3]],
    ARGUMENTS: (...given) => JSON.stringify(given),
  });
  book = new TestWorkbook(calls, metadataOf(FUNCTIONS), 400);
});

afterEach(() => book.close());

describe("names", () => {
  const name = (formula: string) => ({ name: "rate", scope: null, formula, comment: "", visible: true });

  it("that go and come back, or come after the formula, are read as if they had always been there", async () => {
    const at = (cell: string) => `=${book.store.sheets.describe(book.sheet).name}!${cell}`;
    book.set({ A1: 5, A2: 7, B1: "=rate+1", B2: "=SUM(rate,1)", C1: "=B1*2" });
    await book.settled();
    expect(book.rows("B1:B2")).toEqual([["#NAME?"], ["#NAME?"]]);
    book.store.names.set(name(at("$A$1")));
    await book.settled();
    expect(book.rows("B1:B2")).toEqual([[6], [6]]);
    book.store.names.remove("rate", null);
    await book.settled();
    expect(book.rows("B1:B2")).toEqual([["#NAME?"], ["#NAME?"]]);
    book.store.names.set(name(at("$A$2")));
    await book.settled();
    expect(book.rows("B1:B2")).toEqual([[8], [8]]);
    expect(book.value("C1")).toBe(16); // (7+1)·2
  });

  it("of a sheet mean the one that takes the name of a sheet that goes", async () => {
    const { sheets } = book.store;
    const mine = sheets.describe(book.sheet).name;
    book.set({ A1: 5, B1: `=${mine}!A1+1` });
    book.store.names.set(name(`=${mine}!$A$1`));
    sheets.change(book.sheet, { name: "Before" });
    const newer = sheets.add(mine);
    await book.settled();
    sheets.remove(newer);
    sheets.change(book.sheet, { name: mine });
    book.set({ B1: `=${mine}!A1+1`, B2: "=rate*2" });
    await book.settled();
    expect(book.rows("B1:B2")).toEqual([[6], [10]]);
  });

  it("that come to refer to another cell take their formulas along", async () => {
    const at = (cell: string) => `=${book.store.sheets.describe(book.sheet).name}!${cell}`;
    book.store.names.set(name(at("$A$1")));
    book.set({ A1: 5, A2: 7, B1: "=rate+1", B2: "=rate", C1: "=B1+B2" });
    await book.settled();
    expect(book.rows("B1:C1")).toEqual([[6, 11]]);
    book.store.names.set(name(at("$A$2")));
    await book.settled();
    expect(book.rows("B1:C2")).toEqual([
      [8, 15],
      [7, ""],
    ]);
    book.set({ A2: 9 });
    await book.settled();
    expect(book.value("C1")).toBe(19); // (9+1) + 9
  });
});

describe("calls of the add-in's functions", () => {
  it("leave in one message for each level of a chain", async () => {
    book.set({ A1: 1, A2: 2, A3: 30 });
    book.set({ B1: "=PLAN.TWICE(A1)", B2: "=PLAN.TWICE(A2)", B3: "=PLAN.TWICE(A3)" });
    book.set({ C1: "=PLAN.TWICE(B1+1)", C2: "=PLAN.TWICE(B2+1)", D1: "=PLAN.TWICE(SUM(C1:C2))" });
    await book.settled();
    // B = 2, 4, 60; C = (2+1)·2 = 6 and (4+1)·2 = 10; D = (6+10)·2 = 32
    expect(book.rows("B1:D1")).toEqual([[2, 6, 32]]);
    expect(calls.messages).toEqual([["TWICE", "TWICE", "TWICE"], ["TWICE", "TWICE"], ["TWICE"]]);
  });

  it("show #BUSY! until they are answered, and so does what depends on them", async () => {
    calls.silent = true;
    book.set({ A1: 1, B1: "=PLAN.TWICE(A1)", C1: "=B1+1" });
    await expect(book.store.settle(300)).resolves.toBe(false);
    expect(book.rows("B1:C1")).toEqual([["#BUSY!", "#BUSY!"]]);
    calls.speak();
    await book.settled();
    expect(book.rows("B1:C1")).toEqual([[2, 3]]);
  });

  it("are not made again for arguments whose answer is known", async () => {
    book.set({ A1: 5, B1: "=PLAN.TWICE(A1)", Z9: 1 });
    await book.settled();
    book.set({ Z9: 2, B2: "=PLAN.TWICE(5)" });
    await book.settled();
    expect(book.value("B2")).toBe(10);
    expect(calls.messages).toEqual([["TWICE"]]);
  });

  it("are made again once the functions have been loaded anew", async () => {
    book.set({ B1: "=PLAN.TWICE(5)" });
    await book.settled();
    calls.replace("TWICE", (amount) => number(amount) * 2 + 1);
    calls.restart();
    await book.settled();
    expect(book.value("B1")).toBe(11);
  });

  it("follow an edit made while they are on their way", async () => {
    calls.silent = true;
    book.set({ A1: 1, B1: "=PLAN.TWICE(A1)" });
    await book.store.settle(250);
    book.set({ A1: 100 });
    calls.speak();
    await book.settled();
    expect(book.value("B1")).toBe(200);
  });

  it("that are not answered in time are no longer waited for, and a message says so", async () => {
    calls.silent = true;
    book.set({ B1: "=PLAN.TWICE(5)" });
    await book.settled();
    expect(book.value("B1")).toBe("#BUSY!");
    expect(book.messages.list().map(({ code, sentence }) => [code, sentence])).toEqual([
      ["#BUSY!", "TWICE has not answered for 0.4 seconds. Is the add-in loaded?"],
    ]);
    calls.speak();
    await book.settled();
    expect(book.value("B1")).toBe(10);
    expect(book.messages.list()).toEqual([]);
  });

  it("settle when there are 500 of them", async () => {
    const numbers = Array.from({ length: 500 }, (_, index) => [index]);
    const formulas = numbers.map((_, index) => [`=PLAN.TWICE(A${index + 1})`]);
    book.store.write(book.sheet, { row: 0, column: 0, rows: 500, columns: 1 }, numbers);
    book.store.write(book.sheet, { row: 0, column: 1, rows: 500, columns: 1 }, formulas);
    await book.settled();
    expect(book.rows("B1:B500")).toEqual(numbers.map(([value]) => [Number(value) * 2]));
    expect(calls.messages.map((message) => message.length)).toEqual([500]);
  });

  it("may be spelt as workbook files spell them", async () => {
    book.set({ A1: "=_xldudf_PLAN_TWICE(4)" });
    await book.settled();
    expect(book.value("A1")).toBe(8);
  });
});

describe("an argument", () => {
  const given = async (formula: string) => {
    book.set({ H1: formula });
    await book.settled();
    return JSON.parse(String(book.value("H1"))) as unknown;
  };

  it("is a rectangle even for a single cell, with null for blank cells and for what is left out", async () => {
    book.set({ A1: 1, B1: "text", A2: true });
    expect(await given("=PLAN.ARGUMENTS(A1)")).toEqual([[[1]], null]);
    expect(await given("=PLAN.ARGUMENTS(A1:B2)")).toEqual([
      [
        [1, "text"],
        [true, null],
      ],
      null,
    ]);
    expect(await given("=PLAN.ARGUMENTS(C9,7)")).toEqual([[[null]], [[7]]]);
  });

  it("may be worked out in the formula", async () => {
    book.set({ A1: 1, A2: 2 });
    expect(await given("=PLAN.ARGUMENTS(A1:A2*10)")).toEqual([[[10], [20]], null]);
  });

  it("may hold an error, for these functions say which cell holds it", async () => {
    book.set({ A1: 1, A2: "=1/0" });
    expect(await given("=PLAN.ARGUMENTS(A1:A2)")).toEqual([[[1], ["#DIV/0!"]], null]);
  });
});

describe("a result", () => {
  it("spills with the errors of single cells in their places", async () => {
    book.set({ B2: "=PLAN.TABLE(1)" });
    await book.settled();
    expect(book.rows("B2:D3")).toEqual([
      ["", "2010/11", "2011/12"],
      ["Budget gap", 9, "#DIV/0!"],
    ]);
    expect(book.store.spillAt(book.sheet, 2, 3)).toEqual({ row: 1, column: 1, rows: 2, columns: 3 });
    expect(book.store.messageAt(book.sheet, 2, 3)).toBe("years row 1: nothing to share by");
  });

  it("that grows takes more cells, and one that shrinks gives them back", async () => {
    book.set({ A1: 2, C1: "=PLAN.COUNTDOWN(A1)", E1: "=SUM(C1#)" });
    await book.settled();
    expect(book.rows("C1:C4")).toEqual([[2], [1], [""], [""]]);
    expect(book.value("E1")).toBe(3); // 2 + 1
    book.set({ A1: 4 });
    await book.settled();
    expect(book.rows("C1:C4")).toEqual([[4], [3], [2], [1]]);
    expect(book.value("E1")).toBe(10); // 4 + 3 + 2 + 1
    book.set({ A1: 3 });
    await book.settled();
    expect(book.rows("C1:C4")).toEqual([[3], [2], [1], [""]]);
    expect(book.value("E1")).toBe(6);
  });

  it.each([false, true])(
    "whose size was known before is followed too (answered at once: %s)",
    async (atOnce) => {
      calls.isBeside = atOnce;
      book.set({ A1: 2, C1: "=PLAN.COUNTDOWN(A1)", E1: "=C3+1", F1: "=E1*2" });
      await book.settled();
      expect(book.rows("E1:F1")).toEqual([[1, 2]]);
      for (const [from, third] of [
        [3, 1],
        [2, 0],
        [4, 2],
        [3, 1],
        [2, 0],
      ] as const) {
        book.set({ A1: from });
        await book.settled();
        expect(book.rows("E1:F1")).toEqual([[third + 1, (third + 1) * 2]]);
      }
      expect(calls.messages.length > 0).toBe(!atOnce);
    },
  );

  it("is #SPILL! while something stands in its way", async () => {
    book.set({ C1: "=PLAN.GRID()" });
    await book.settled();
    book.set({ D2: "in the way" });
    await book.settled();
    expect(book.rows("C1:D2")).toEqual([
      ["#SPILL!", ""],
      ["", "in the way"],
    ]);
    expect(book.store.spillAt(book.sheet, 0, 2)).toBeNull();
    book.set({ D2: "" });
    await book.settled();
    expect(book.rows("C1:D2")).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  it("that is a blank cell is 0, to whoever reads it and whenever", async () => {
    book.set({
      B1: '=IF(A1="",A2,A1)',
      B2: "=IFERROR(A1,3)",
      B3: "=XLOOKUP(1,E1,A1)",
      C1: "=TRANSPOSE(A1:A2)",
    });
    book.set({ E1: 1, F1: "=PLAN.ARGUMENTS(B1:B3)", G1: "=COUNT(B1:D3)" });
    await book.settled();
    expect(book.rows("B1:D3")).toEqual([
      [0, 0, 0],
      [0, "", ""],
      [0, "", ""],
    ]);
    expect([book.value("F1"), book.value("G1")]).toEqual(["[[[0],[0],[0]],null]", 5]);
    book.set({ F1: "=PLAN.ARGUMENTS(B1:B3)&1" });
    await book.settled();
    expect(book.value("F1")).toBe("[[[0],[0],[0]],null]1");
  });

  it("that is an empty text is one, to whoever reads it and whenever, and no blank cell", async () => {
    book.set({
      B1: '=IF(A1="","",A1)',
      C1: '=IF({1,1}=1,"")',
      F1: "=PLAN.ARGUMENTS(B1:D1)",
      G1: "=ISTEXT(B1)",
    });
    for (const first of ["", "x", ""]) {
      book.set({ A1: first });
      await book.settled();
      expect(book.rows("F1:G1")).toEqual([[JSON.stringify([[[first, "", ""]], null]), true]]);
    }
    book.set({ H1: "=B1=A2", I1: "=A2=B1", J1: "=SUMPRODUCT(--(B1:D1=B2:D2))", K1: '="x">A2' });
    await book.settled();
    expect(book.rows("H1:K1")).toEqual([[true, true, 3, true]]);
    book.set({ B1: "" });
    await book.settled();
    expect(book.rows("F1:G1")).toEqual([[JSON.stringify([[[null, "", ""]], null]), false]]);
  });

  it("that is no rectangle is #VALUE! and an error in the console", async () => {
    const complaint = jest.spyOn(console, "error").mockImplementation(() => undefined);
    book.set({ A1: "=PLAN.RAGGED()" });
    await book.settled();
    expect(book.value("A1")).toBe("#VALUE!");
    expect(complaint).toHaveBeenCalledWith("workbench: RAGGED did not answer with a rectangle of cells.", [
      [1, 2],
      [3],
    ]);
    complaint.mockRestore();
  });

  it("that came late ends right under IFERROR", async () => {
    calls.silent = true;
    book.set({ A1: 7, B1: '=IFERROR(PLAN.REFUSE(A1),"handled")', C1: "=IFERROR(B1+1,-1)" });
    await book.store.settle(250);
    calls.speak();
    await book.settled();
    expect(book.rows("B1:C1")).toEqual([[7, 8]]);
  });
});

describe("the sentence that comes with an error", () => {
  it("is listed with its cell while the cell shows the error", async () => {
    const told: number[] = [];
    book.messages.onChange((messages) => told.push(messages.length));
    book.set({ A1: -5, B3: "=PLAN.REFUSE(A1)" });
    await book.settled();
    expect(book.messages.list()).toEqual([
      {
        sheet: book.sheet,
        row: 2,
        column: 1,
        functionName: "PLAN.REFUSE",
        code: "#VALUE!",
        sentence: "figure is -5. Give 0 or more.",
      },
    ]);
    book.set({ A1: 5 });
    await book.settled();
    expect(book.messages.list()).toEqual([]);
    expect(told).toEqual([1, 0]);
  });

  it("says how many arguments a call lacks, and which, or how many it has too many", async () => {
    book.set({ A1: "=PLAN.ARGUMENTS()", A2: "=PLAN.ARGUMENTS(1,2,3)", A3: "=PLAN.ARGUMENTS(1)" });
    await book.settled();
    expect(book.rows("A1:A2")).toEqual([["#N/A"], ["#N/A"]]);
    expect(book.messages.list().map(({ row, sentence }) => [row, sentence])).toEqual([
      [0, "1 argument is missing: given. Excel would not take the formula."],
      [1, "1 argument is too many: the function takes at most 2. Excel would not take the formula."],
    ]);
    expect(calls.messages).toEqual([["ARGUMENTS"]]);
  });

  it("gives way to the next one of the same cell", async () => {
    book.set({ A1: -5, B3: "=PLAN.REFUSE(A1)" });
    await book.settled();
    book.set({ A1: -6 });
    await book.settled();
    expect(book.messages.list().map(({ sentence }) => sentence)).toEqual(["figure is -6. Give 0 or more."]);
  });

  it("is not listed where the formula handles the error", async () => {
    book.set({ B3: "=IFERROR(PLAN.REFUSE(-5),0)" });
    await book.settled();
    expect(book.value("B3")).toBe(0);
    expect(book.messages.list()).toEqual([]);
  });

  it("goes with its formula", async () => {
    book.set({ B3: "=PLAN.REFUSE(-5)" });
    await book.settled();
    book.set({ B3: "" });
    await book.settled();
    expect(book.messages.list()).toEqual([]);
  });
});
