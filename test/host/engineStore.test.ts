/** @jest-environment node */
import type { EditEvent, Selection, SheetEvent } from "../../src/workbench/host/gridStore";
import { FakeCalls, metadataOf } from "./engine/fakeCalls";
import { engine, TestWorkbook } from "./engine/workbook";

let book: TestWorkbook;
let calls: FakeCalls;

beforeEach(() => {
  calls = new FakeCalls({ TWICE: (rows) => Number(rows?.[0]?.[0]) * 2 });
  book = new TestWorkbook(calls, metadataOf({ TWICE: ["amount"] }));
});

afterEach(() => book.close());

/** Does what the user does with the keyboard, through Univer's own commands. */
const user = {
  types: (address: string, formulaOrValue: string | number) => {
    const { row = 0, column = 0 } = box(address);
    const cell = typeof formulaOrValue === "string" ? { f: formulaOrValue } : { v: formulaOrValue };
    const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    return run("sheet.command.set-range-values", { range, value: cell });
  },
  undoes: () => run("univer.command.undo"),
};

const box = (address: string) => engine.parseAddress(address) ?? { row: 0, column: 0, rows: 1, columns: 1 };

const run = (id: string, params?: object, options?: { onlyLocal: boolean }): Promise<unknown> =>
  book.univer.__getInjector().get(engine.ICommandService).executeCommand(id, params, options);

describe("the grid", () => {
  it("shows a value as its number format says", () => {
    book.set({ A1: 1234.5, A2: 0.125 });
    book.store.writeNumberFormats(book.sheet, box("A1:A2"), [["#,##0.00"], ["0%"]]);
    expect([book.contents("A1", "text"), book.contents("A2", "text")]).toEqual(["1,234.50", "13%"]);
    expect(book.contents("A1", "value")).toBe(1234.5);
  });

  it("has not come to rest while the engine still gathers what to calculate", async () => {
    book.set({ A1: "=1+1" });
    // The engine begins to gather anew, again and again, as it does where the machine is busy.
    for (let time = 0; time < 3; time++) {
      await new Promise((resolve) => setTimeout(resolve, 60));
      await run("formula.mutation.set-trigger-formula-calculation-start", {}, { onlyLocal: true });
    }
    await book.settled();
    expect(book.rows("A1:A1")).toEqual([[2]]);
  });

  it("counts further than its own edge, as Excel does", async () => {
    book.set({ C3: "=SUM(SEQUENCE(1,300))+SUM(SEQUENCE(3000))" });
    await book.settled();
    expect(book.rows("C3:C3")).toEqual([[45_150 + 4_501_500]]);
  });

  it("grows before a write beyond its edge", () => {
    book.set({ CA2000: 7 });
    expect(book.value("CA2000")).toBe(7);
  });

  it("knows the formula of a cell and not of those it spills into", async () => {
    book.set({ A1: "=SEQUENCE(2)", B1: "=SUM(A1#)" });
    await book.settled();
    expect(book.contents("A2", "formula")).toBe(2);
    expect(book.contents("B1", "formula")).toBe("=SUM(A1#)");
    expect(book.value("B1")).toBe(3);
  });

  it("works out names, and references to other sheets under their new name", async () => {
    const other = book.store.sheets.add("Savings");
    book.store.write(other, box("A1"), [[40]]);
    const name = { name: "Limit", scope: null, formula: "=Savings!$A$1", comment: "", visible: true };
    book.store.names.set(name);
    book.set({ A1: "=Limit*2", A2: "=PLAN.TWICE(Savings!A1)" });
    await book.settled();
    expect(book.rows("A1:A2")).toEqual([[80], [80]]);
    book.store.sheets.change(other, { name: "Next year" });
    expect(book.contents("A2", "formula")).toBe("=PLAN.TWICE('Next year'!A1)");
    expect(book.store.names.list()).toEqual([{ ...name, formula: "='Next year'!$A$1" }]);
  });

  it("works out a name as the argument of a function, from another sheet and within its own scope", async () => {
    const other = book.store.sheets.add("Savings");
    book.store.write(other, box("A1"), [[40]]);
    const name = { scope: null, comment: "", visible: true };
    book.store.names.set({ ...name, name: "Limit", formula: "=Savings!$A$1" });
    book.store.names.set({ ...name, name: "Own_limit", scope: other, formula: "=Savings!$A$1" });
    book.set({ A1: "=PLAN.TWICE(Limit)" });
    book.store.write(other, box("B1"), [["=PLAN.TWICE(Own_limit)"]]);
    await book.settled();
    expect([book.value("A1"), book.store.read(other, box("B1"), "value")]).toEqual([80, [[80]]]);
  });

  it("shows that a name's sheet is gone", async () => {
    const other = book.store.sheets.add("Savings");
    book.store.write(other, box("A1"), [[40]]);
    book.store.names.set({
      name: "Limit",
      scope: null,
      formula: "=Savings!$A$1",
      comment: "",
      visible: true,
    });
    book.set({ A1: "=Limit" });
    await book.settled();
    expect(book.value("A1")).toBe(40);
    book.store.sheets.remove(other);
    await book.settled();
    expect(book.value("A1")).toBe("#REF!");
  });

  it("works out the columns of a table, without its totals row", async () => {
    book.store.write(book.sheet, box("A1:B4"), [
      ["Line", "Amount"],
      ["Pay", 10],
      ["Prices", 5],
      ["Total", 15],
    ]);
    const table = {
      id: "t1",
      name: "Costs",
      sheet: book.sheet,
      box: box("A1:B4"),
      columns: ["Line", "Amount"],
    };
    book.store.tables.set({ ...table, totals: true });
    book.set({ D1: "=SUM(Costs[Amount])" });
    await book.settled();
    expect(book.value("D1")).toBe(15); // 10 + 5
    book.store.tables.set({ ...table, box: box("A1:B3"), totals: false, name: "Spending" });
    book.set({ D2: "=SUM(Spending[Amount])" });
    await book.settled();
    expect(book.value("D2")).toBe(15);
  });

  it("works out another column of a table's own row, and follows cells that are written anew", async () => {
    book.store.write(book.sheet, box("A1:C3"), [
      ["Line", "Amount", "Mine"],
      ["Pay", 10, "=Costs[[#This Row],[Amount]]*2"],
      ["Prices", 5, "=Costs[[#This Row],[Amount]]*2"],
    ]);
    const columns = ["Line", "Amount", "Mine"];
    const table = { id: "t1", name: "Costs", sheet: book.sheet, box: box("A1:C3"), columns };
    book.store.tables.set({ ...table, totals: false });
    await book.settled();
    expect(book.rows("C2:C3")).toEqual([[20], [10]]);
    book.store.write(book.sheet, box("B2:B3"), [[11], [6]]);
    await book.settled();
    expect(book.rows("C2:C3")).toEqual([[22], [12]]);
  });

  it("moves references when cells are inserted or deleted, also on a sheet that is not in front", async () => {
    const other = book.store.sheets.add("Savings");
    book.store.write(other, box("A1:A2"), [[1], [2]]);
    book.store.write(other, box("B1"), [["=A1+A2"]]);
    await book.settled();
    book.store.insertCells(other, box("A1"), "down");
    await book.settled();
    expect(book.store.read(other, box("B1"), "formula")).toEqual([["=A2+A3"]]);
    expect(book.store.read(other, box("A1:A3"), "value")).toEqual([[""], [1], [2]]);
    book.store.deleteCells(other, box("A1"), "up");
    await book.settled();
    expect(book.store.read(other, box("B1"), "formula")).toEqual([["=A1+A2"]]);
    expect(book.sheet).not.toBe(other);
  });

  it("tells the user's edits and not the store's, calculated ones and looks", async () => {
    const edits: EditEvent[] = [];
    book.store.onEdit((edit) => edits.push(edit));
    book.set({ A1: 1, B1: "=A1+1" });
    book.store.format(book.sheet, box("A1"), { bold: true });
    await book.settled();
    expect(edits).toEqual([]);
    await user.types("C3", 5);
    await book.settled();
    expect(edits).toEqual([{ sheet: book.sheet, box: box("C3") }]);
  });

  it("takes the spill operator as the user types it", async () => {
    book.set({ A1: "=SEQUENCE(3)" });
    await user.types("B1", "=SUM(A1#)");
    await book.settled();
    expect(book.value("B1")).toBe(6); // 1 + 2 + 3
  });

  it("undoes a transaction in one step", async () => {
    book.set({ A1: "before" });
    book.store.transact("Insert", () => {
      book.set({ A1: "after", B7: 2 });
      book.store.format(book.sheet, box("A1"), { bold: true });
    });
    await user.undoes();
    await book.settled();
    expect([book.value("A1"), book.value("B7")]).toEqual(["before", ""]);
    expect(book.store.readFormat(book.sheet, box("A1")).bold).toBe(false);
  });

  it("knows whether the user is typing in a cell", async () => {
    const editor = "sheet.operation.set-cell-edit-visible";
    const commands = book.univer.__getInjector().get(engine.ICommandService);
    commands.registerCommand({ id: editor, type: engine.CommandType.OPERATION, handler: () => true });
    expect(book.store.editing).toBe(false);
    await run(editor, { visible: true });
    expect(book.store.editing).toBe(true);
    await run(editor, { visible: false });
    expect(book.store.editing).toBe(false);
  });

  it("tells a change of the selection once, whoever made it", () => {
    const told: Selection[] = [];
    book.store.onSelect((selection) => told.push(selection));
    book.store.select(book.sheet, box("B2:C4"));
    book.store.select(book.sheet, box("B2:C4"));
    expect(told).toEqual([{ sheet: book.sheet, box: box("B2:C4") }]);
    expect(book.store.selection()).toEqual(told[0]);
  });

  it("brings another sheet to the front when the one in front goes", () => {
    const told: SheetEvent[] = [];
    const first = book.sheet;
    const second = book.store.sheets.add("Second");
    book.store.sheets.activate(second);
    book.store.onSheet((event) => told.push(event));
    book.store.sheets.remove(second);
    expect(told).toEqual([
      { kind: "deactivated", sheet: second },
      { kind: "activated", sheet: first },
      { kind: "deleted", sheet: second },
    ]);
  });
});

describe("the functions", () => {
  it("show as #BUSY! in the grid too until they answer", async () => {
    calls.silent = true;
    book.set({ A1: "=PLAN.TWICE(1)" });
    await book.store.settle(250);
    const shown = () => book.workbook?.getSheetBySheetId(book.sheet)?.getCell(0, 0)?.v;
    expect(shown()).toBe("#BUSY!");
    calls.speak();
    await book.settled();
    expect(shown()).toBe(2);
  });

  it("are offered while a formula is typed, with what functions.json says of them", () => {
    const descriptions = book.univer.__getInjector().get(engine.IDescriptionService);
    expect(descriptions.getSearchListByNameFirstLetter("PLAN.T")).toMatchObject([
      { name: "PLAN.TWICE", desc: "What TWICE gives." },
    ]);
    expect(descriptions.getFunctionInfo("PLAN.TWICE")?.functionParameter).toMatchObject([
      { name: "amount", detail: "The amount.", require: 1 },
    ]);
  });
});

describe("the index of cells by value, which is left empty", () => {
  const index = engine.CELL_INVERTED_INDEX_CACHE;

  it("is not used once an engine exists, and that is not arranged twice", () => {
    expect(Object.hasOwn(index, "set")).toBe(true);
    expect(engine.patchValueIndex()).toBe(false);
  });

  it("does not take what a formula works out on its way for what the cells below it hold", async () => {
    book.set({
      A1: 1,
      A2: 2,
      A3: 3,
      B9: "=SUM(ROW(A1:A3)*10)+A1",
      B10: "none",
      C9: '=AND(B9<>"",B10="none")',
    });
    await book.settled();
    book.set({ A1: 5 });
    await book.settled();
    expect(book.rows("B9:C9")).toEqual([[65, true]]);
  });

  it("holds 0 and no text for different, and a blank cell for either, as Excel does", async () => {
    book.set({ A1: 0, A2: "", A3: "text" });
    const asked = [1, 2, 3].map((row) => [`=A${row}=""`, `=A${row}=0`, `=A${row}<>""`, `=A${row}=F1`]);
    book.store.write(book.sheet, box("B1:E3"), asked);
    const expected = [
      [false, true, true, true],
      [true, true, false, true],
      [false, false, true, false],
    ];
    // A second time: the first may have left something behind.
    for (const time of [1, 2]) {
      await book.settled();
      expect([time, ...book.rows("B1:E3")]).toEqual([time, ...expected]);
      book.store.recalculate();
    }
  });

  it("finds what a search through the cells finds, also after they have changed", async () => {
    const rows = Array.from({ length: 40 }, (_, row) => [
      `=MOD(${row}*$D$1,7)`,
      `=MATCH(A${row + 1},A$1:A$40,0)`,
    ]);
    book.set({ D1: 3 });
    book.store.write(book.sheet, box("A1:B40"), rows);
    for (const factor of [3, 4]) {
      book.set({ D1: factor });
      await book.settled();
      const remainders = rows.map((_, row) => (row * factor) % 7);
      expect(book.rows("A1:B40")).toEqual(remainders.map((r) => [r, remainders.indexOf(r) + 1]));
    }
  });
});
