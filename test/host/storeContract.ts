import type { FunctionsMetadata } from "../../src/workbench/engine/functionMetadata";
import { parseAddress } from "../../src/grid/address";
import type { Box } from "../../src/grid/box";
import { NO_BORDER, PLAIN } from "../../src/workbench/host/format";
import type { FunctionCalls } from "../../src/workbench/host/functionCalls";
import type {
  CellContents,
  CellInput,
  GridStore,
  Selection,
  SheetEvent,
  SheetId,
} from "../../src/workbench/host/gridStore";
import { FakeCalls, metadataOf, Refused } from "./engine/fakeCalls";

const METADATA = metadataOf({ COUNTDOWN: ["from"] });

/** 3 gives 3, 2, 1 down the column; less than 0 is refused. */
const countdown = (rows: readonly (readonly unknown[])[] | null): number[][] => {
  const from = Number(rows?.[0]?.[0]);
  if (from < 0) throw new Refused("#VALUE!", "from is less than 0. Give 0 or more.");
  return Array.from({ length: from }, (_, index) => [from - index]);
};

/** What every grid below the workbook's model does; `make` gives one with a single blank sheet, `Sheet1`. */
export function storeContract(
  make: (calls: FunctionCalls, metadata: FunctionsMetadata) => { store: GridStore; close: () => void },
): void {
  let store: GridStore;
  let close: () => void;
  let first: SheetId;
  let calls: FakeCalls;

  beforeEach(() => {
    calls = new FakeCalls({ COUNTDOWN: countdown });
    ({ store, close } = make(calls, METADATA));
    first = store.sheets.active();
  });
  afterEach(() => close());

  const at = (address: string): Box => {
    const box = parseAddress(address);
    if (!box) throw new Error(`${address} is no address`);
    return box;
  };
  const write = (address: string, cells: CellInput[][]) => store.write(first, at(address), cells);
  const read = <What extends keyof CellContents>(address: string, what: What) =>
    store.read(first, at(address), what);
  const settled = async () => expect(await store.settle(10_000)).toBe(true);

  describe("cells", () => {
    it("give back what was written: numbers, text, yes and no", () => {
      write("B2:C3", [
        [1.5, "Pay"],
        [true, false],
      ]);
      expect(read("B2:C3", "value")).toEqual([
        [1.5, "Pay"],
        [true, false],
      ]);
      expect(read("B2:C3", "type")).toEqual([
        ["Double", "String"],
        ["Boolean", "Boolean"],
      ]);
    });

    it("that hold nothing read as blank, also beyond the grid's size", () => {
      for (const address of ["A1", "XFD1048576"]) {
        expect(read(address, "value")).toEqual([[""]]);
        expect(read(address, "type")).toEqual([["Empty"]]);
        expect(read(address, "numFmt")).toEqual([["General"]]);
      }
    });

    it("are left alone by null and emptied by blank text", () => {
      write("A1:B1", [[1, 2]]);
      write("A1:B1", [[null, ""]]);
      expect(read("A1:B1", "value")).toEqual([[1, ""]]);
    });

    it("take text that reads as a plain number for one, unless their format is text", () => {
      store.writeNumberFormats(first, at("B1:C1"), [["@", null]]);
      write("A1:C1", [["12.5", "12.5", "12 %"]]);
      expect(read("A1:C1", "value")).toEqual([[12.5, "12.5", "12 %"]]);
      expect(read("A1:C1", "numFmt")).toEqual([["General", "@", "General"]]);
    });

    it("take what follows an apostrophe for text, and no formula in it", () => {
      write("A1:B1", [["'=1+1", "'007"]]);
      expect(read("A1:B1", "value")).toEqual([["=1+1", "007"]]);
      expect(read("A1:B1", "type")).toEqual([["String", "String"]]);
    });

    it("take text for text where their format is text, also if it starts as a formula", () => {
      store.writeNumberFormats(first, at("A1"), [["@"]]);
      write("A1", [["=1+1"]]);
      expect(read("A1", "value")).toEqual([["=1+1"]]);
    });

    it("take text that reads as an error for text", () => {
      write("A1", [["#N/A"]]);
      expect(read("A1", "type")).toEqual([["String"]]);
    });

    it("make room for what is written beyond the grid's size", () => {
      write("CA1500", [[7]]);
      expect(read("CA1500", "value")).toEqual([[7]]);
    });

    it("lose contents or looks, as they are cleared", () => {
      write("A1:A2", [[1], [2]]);
      store.format(first, at("A1:A2"), { bold: true });
      store.clear(first, at("A1"), "contents");
      store.clear(first, at("A2"), "formats");
      expect(read("A1:A2", "value")).toEqual([[""], [2]]);
      expect(store.readFormat(first, at("A1")).bold).toBe(true);
      expect(store.readFormat(first, at("A2")).bold).toBe(false);
      store.clear(first, at("A1:A2"), "all");
      expect(store.usedRange(first, true)).toBeNull();
    });

    it("move for insertions and deletions", () => {
      write("A1:B2", [
        [1, 2],
        [3, 4],
      ]);
      store.insertCells(first, at("A1"), "down");
      expect(read("A1:B3", "value")).toEqual([
        ["", 2],
        [1, 4],
        [3, ""],
      ]);
      store.deleteCells(first, at("A1"), "up");
      store.insertCells(first, at("A1"), "right");
      expect(read("A1:C1", "value")).toEqual([["", 1, 2]]);
      store.deleteCells(first, at("A1"), "left");
      expect(read("A1:B2", "value")).toEqual([
        [1, 2],
        [3, 4],
      ]);
    });
  });

  describe("the used range", () => {
    it("is none on a blank sheet", () => {
      expect(store.usedRange(first, true)).toBeNull();
      expect(store.usedRange(first, false)).toBeNull();
    });

    it("is the box around all values, with formatted cells unless only values count", () => {
      write("C3", [[1]]);
      write("B5", [["x"]]);
      store.format(first, at("E1"), { bold: true });
      expect(store.usedRange(first, true)).toEqual(at("B3:C5"));
      expect(store.usedRange(first, false)).toEqual(at("B1:E5"));
    });
  });

  describe("a custom function", () => {
    it("spills, grows, shrinks and gives way to what stands there", async () => {
      write("A1:B1", [[3, "=PLAN.COUNTDOWN(A1)"]]);
      await settled();
      expect(read("B1:B4", "value")).toEqual([[3], [2], [1], [""]]);
      expect(store.spillAt(first, 2, 1)).toEqual(at("B1:B3"));
      expect(read("B1:B2", "formula")).toEqual([["=PLAN.COUNTDOWN(A1)"], [2]]);
      write("A1", [[2]]);
      await settled();
      expect(read("B1:B4", "value")).toEqual([[2], [1], [""], [""]]);
      write("B2", [["in the way"]]);
      await settled();
      expect(read("B1:B2", "value")).toEqual([["#SPILL!"], ["in the way"]]);
      expect(read("B1", "type")).toEqual([["Error"]]);
      expect(store.spillAt(first, 0, 1)).toBeNull();
    });

    it("is unknown to a formula that was entered before it was registered, until that is entered again", async () => {
      calls.registered = false;
      write("C3", [["=PLAN.COUNTDOWN(2)"]]);
      await settled();
      expect(read("C3:C4", "value")).toEqual([["#NAME?"], [""]]);
      calls.registered = true;
      store.recalculate();
      await settled();
      expect(read("C3", "value")).toEqual([["#NAME?"]]);
      write("C3", [["=PLAN.COUNTDOWN(2)"]]);
      await settled();
      expect(read("C3:C4", "value")).toEqual([[2], [1]]);
    });

    it("leaves its sentence with the error it shows", async () => {
      write("A1:B1", [[-1, "=PLAN.COUNTDOWN(A1)"]]);
      await settled();
      expect(read("B1", "value")).toEqual([["#VALUE!"]]);
      expect(store.messageAt(first, 0, 1)).toBe("from is less than 0. Give 0 or more.");
      write("A1", [[1]]);
      await settled();
      expect(read("B1", "value")).toEqual([[1]]);
      expect(store.messageAt(first, 0, 1)).toBeNull();
    });
  });

  describe("formats", () => {
    it("are plain until somebody sets them", () => {
      expect(store.readFormat(first, at("A1"))).toEqual(PLAIN);
    });

    it.each([
      { fillColor: "#DDEBF7", fontColor: "#C00000", fontName: "Arial", fontSize: 14 },
      { bold: true, italic: true, strikethrough: true, wrapText: true, indentLevel: 2 },
      { underline: "Double", horizontalAlignment: "Right", verticalAlignment: "Top" },
      {
        underline: "SingleAccountant",
        horizontalAlignment: "CenterAcrossSelection",
        verticalAlignment: "Justify",
      },
      { columnWidth: 90, rowHeight: 30 },
    ] as const)("give back %j and nothing else", (patch) => {
      store.format(first, at("B2"), patch);
      expect(store.readFormat(first, at("B2"))).toEqual({ ...PLAIN, ...patch });
    });

    it("are taken back by setting what is plain", () => {
      store.format(first, at("B2"), { fillColor: "#DDEBF7", underline: "Double", bold: true });
      store.format(first, at("B2"), { fillColor: "", underline: "None", bold: false });
      expect(store.readFormat(first, at("B2"))).toEqual(PLAIN);
    });

    it("are null for what cells differ in", () => {
      store.format(first, at("A1:A2"), { italic: true });
      store.format(first, at("A1"), { bold: true });
      expect(store.readFormat(first, at("A1:A2"))).toMatchObject({ italic: true, bold: null });
    });

    it("are each cell's own where cells are formatted one by one", () => {
      store.formatCells(first, at("A1:B2"), [
        [{ bold: true }, null],
        [null, { fillColor: "#DDEBF7", indentLevel: 1 }],
      ]);
      const formats = store.readFormats(first, at("A1:B2"));
      expect(formats).toEqual([
        [{ ...PLAIN, bold: true }, PLAIN],
        [PLAIN, { ...PLAIN, fillColor: "#DDEBF7", indentLevel: 1 }],
      ]);
    });

    it("make room beyond the grid's size, and fill whole columns as far as there are cells", () => {
      store.format(first, at("B1500"), { bold: true });
      store.formatCells(first, at("B1600"), [[{ italic: true }]]);
      expect(store.readFormats(first, at("B1500"))).toEqual([[{ ...PLAIN, bold: true }]]);
      expect(store.readFormats(first, at("B1600"))).toEqual([[{ ...PLAIN, italic: true }]]);
      store.format(first, at("B:B"), { wrapText: true });
      expect(store.readFormat(first, at("B1:B1500")).wrapText).toBe(true);
    });

    it("draw the edges of a box and the lines within", () => {
      const line = { style: "Continuous", color: "#17468F", weight: "Medium" } as const;
      store.border(first, at("A1:B2"), "EdgeBottom", line);
      expect(store.readBorder(first, at("A1:B2"), "EdgeBottom")).toEqual(line);
      expect(store.readBorder(first, at("A1:B2"), "EdgeTop")).toEqual(NO_BORDER);
      store.border(first, at("A1:B2"), "InsideVertical", line);
      expect(store.readBorder(first, at("A1:B2"), "InsideVertical")).toEqual(line);
      store.border(first, at("A1"), "EdgeBottom", NO_BORDER);
      expect(store.readBorder(first, at("A1:B2"), "EdgeBottom")).toEqual(line);
      store.border(first, at("A2"), "EdgeBottom", NO_BORDER);
      expect(store.readBorder(first, at("A1:B2"), "EdgeBottom")).toBeNull();
    });

    it("widen a column to its longest text", () => {
      write("A1", [["a text that is longer than a column is wide"]]);
      store.autofit(first, at("A1"), "columns");
      expect(store.readFormat(first, at("A1")).columnWidth).toBeGreaterThan(PLAIN.columnWidth);
    });
  });

  describe("sheets", () => {
    it("begin with one, visible and in front", () => {
      expect(store.sheets.list()).toEqual([first]);
      expect(store.sheets.describe(first)).toEqual({
        name: "Sheet1",
        position: 0,
        visibility: "Visible",
        tabColor: "",
        frozen: { rows: 0, columns: 0 },
        gridlines: true,
      });
    });

    it("come last, behind the one in front, and keep their key whatever changes", () => {
      const added = store.sheets.add("Gap");
      expect(store.sheets.list()).toEqual([first, added]);
      expect(store.sheets.active()).toBe(first);
      const state = {
        name: "Gap 2",
        position: 0,
        tabColor: "#C00000",
        frozen: { rows: 1, columns: 2 },
      } as const;
      store.sheets.change(added, { ...state, gridlines: false });
      expect(store.sheets.list()).toEqual([added, first]);
      expect(store.sheets.describe(added)).toEqual({ ...state, visibility: "Visible", gridlines: false });
    });

    it("can be hidden, very much so, and shown again without coming to the front", () => {
      const added = store.sheets.add("Lists");
      for (const visibility of ["VeryHidden", "Hidden", "Visible"] as const) {
        store.sheets.change(added, { visibility });
        expect(store.sheets.describe(added).visibility).toBe(visibility);
      }
      expect(store.sheets.active()).toBe(first);
    });

    it("unfreeze", () => {
      store.sheets.change(first, { frozen: { rows: 2, columns: 1 } });
      store.sheets.change(first, { frozen: { rows: 0, columns: 0 } });
      expect(store.sheets.describe(first).frozen).toEqual({ rows: 0, columns: 0 });
    });

    it("that are not there are refused", () => {
      expect(() => store.sheets.describe("nowhere")).toThrow(RangeError);
    });

    it("tell what happens to them, each once", () => {
      const told: SheetEvent[] = [];
      store.onSheet((event) => told.push(event));
      const sheet = store.sheets.add("Gap");
      store.sheets.change(sheet, { name: "Gap 2" });
      store.sheets.change(sheet, { position: 0 });
      store.sheets.activate(sheet);
      store.sheets.change(sheet, { visibility: "Hidden" });
      store.sheets.remove(sheet);
      expect(told).toEqual([
        { kind: "added", sheet },
        { kind: "renamed", sheet },
        { kind: "moved", sheet },
        { kind: "deactivated", sheet: first },
        { kind: "activated", sheet },
        { kind: "deactivated", sheet },
        { kind: "activated", sheet: first },
        { kind: "visibility", sheet },
        { kind: "deleted", sheet },
      ]);
    });
  });

  describe("names and tables", () => {
    const name = { name: "Limit", scope: null, formula: "=Sheet1!$A$1", comment: "a limit", visible: true };

    it("are listed as they were set", () => {
      store.names.set(name);
      store.names.set({ ...name, scope: first, visible: false });
      expect(store.names.list()).toEqual([name, { ...name, scope: first, visible: false }]);
    });

    it("replace what has their name and scope, and go when removed", () => {
      store.names.set(name);
      store.names.set({ ...name, name: "LIMIT", formula: "=1+1" });
      expect(store.names.list()).toEqual([{ ...name, name: "LIMIT", formula: "=1+1" }]);
      store.names.remove("limit", null);
      expect(store.names.list()).toEqual([]);
    });

    it("keep a table's registration under its id", () => {
      const table = {
        id: "1",
        name: "Costs",
        sheet: first,
        box: at("A1:B3"),
        columns: ["Line", "Cost"],
        totals: false,
      };
      store.tables.set(table);
      store.tables.set({ ...table, name: "Spending" });
      expect(store.tables.list()).toEqual([{ ...table, name: "Spending" }]);
      store.tables.remove("1");
      expect(store.tables.list()).toEqual([]);
    });
  });

  describe("the selection", () => {
    it("is the first cell to begin with, and brings its sheet to the front", () => {
      expect(store.selection()).toEqual({ sheet: first, box: at("A1") });
      const other = store.sheets.add("Gap");
      const told: Selection[] = [];
      store.onSelect((selection) => told.push(selection));
      store.select(other, at("B2:C3"));
      expect(store.sheets.active()).toBe(other);
      expect(store.selection()).toEqual({ sheet: other, box: at("B2:C3") });
      expect(told).toEqual([{ sheet: other, box: at("B2:C3") }]);
    });
  });

  it("gives back what the work of a transaction gives", () => {
    expect(store.transact("Insert", () => 42)).toBe(42);
  });

  it("does not tell its own writes as the user's edits", async () => {
    const edits: unknown[] = [];
    store.onEdit((edit) => edits.push(edit));
    write("A1:B1", [[1, "=PLAN.COUNTDOWN(A1)"]]);
    store.clear(first, at("C1"), "contents");
    await settled();
    expect(edits).toEqual([]);
  });
}
