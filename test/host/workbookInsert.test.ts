/** Putting a block into the sheet and taking it back, by the real office.js client against a workbook in memory. */
import { officeWorkbook } from "../../src/workbook/officeWorkbook";
import type { Block } from "../../src/sheets/plan/block";
import type { InsertPlan } from "../../src/workbook/plans";
import type { WorkbookPort } from "../../src/workbook/port";
import { atOnce, bootWorkbook, type HostedWorkbook } from "../setup/officeClient";

let booted: HostedWorkbook;
let workbook: WorkbookPort;

beforeAll(async () => {
  booted = await bootWorkbook();
  workbook = officeWorkbook(atOnce);
});

const BLOCK: Block = {
  cells: [
    ["Code", "Title"],
    ["NI 15", "Serious violent crime rate"],
  ],
  dressed: [{ box: { row: 0, column: 0, rows: 1, columns: 2 }, look: "leftHeading" }],
};

const onSheet = <Result>(action: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Result) =>
  Excel.run(async (context) => {
    const result = action(context.workbook.worksheets.getItem("Sheet1"), context);
    await context.sync();
    return result;
  });
const write = (address: string, formulas: unknown[][]) =>
  onSheet((sheet) => void (sheet.getRange(address).formulas = formulas));
const read = async (address: string) => {
  const range = await onSheet((sheet) =>
    sheet.getRange(address).load("values, valueTypes, formulas, numberFormat"),
  );
  const { values, valueTypes, formulas, numberFormat } = range;
  return { values, valueTypes, formulas, numberFormat };
};
const isBold = async (address: string) =>
  (await onSheet((sheet) => sheet.getRange(address).load("format/font/bold"))).format.font.bold;
const clear = () => onSheet((sheet) => sheet.getRange("A1:Z50").clear());
const insert = async (target: string, block = BLOCK) =>
  workbook.insertBlock(await workbook.planInsert(target, () => block), true);

beforeEach(clear);

describe("the plan", () => {
  it("says where the block goes, how many cells it fills and that they are empty, and writes nothing", async () => {
    const plan = await workbook.planInsert("Sheet1!C5", () => BLOCK);
    expect(plan).toMatchObject({ address: "Sheet1!C5:D6", cellCount: 4, occupied: [], excelUndo: false });
    expect((await read("A1:D8")).values.flat().every((value: unknown) => value === "")).toBe(true);
  });

  it("names each cell that is not empty, with what it shows", async () => {
    await write("C5:D5", [["Budget", 2673.3]]);
    const { occupied } = await workbook.planInsert("Sheet1!C5", () => BLOCK);
    expect(occupied).toEqual([
      { address: "C5", text: "Budget" },
      { address: "D5", text: "2673.3" },
    ]);
  });

  it("takes a cell without a sheet to be on the active one, and a range for its first cell", async () => {
    expect((await workbook.planInsert("C5:Z99", () => BLOCK)).address).toBe("Sheet1!C5:D6");
  });

  it.each([
    ["no cell at all", "Budget total", { kind: "notAnAddress", text: "Budget total" }],
    ["a cell past the last row", "A1048576", { kind: "offGrid", rows: 2, columns: 2 }],
    ["a cell in the last column", "XFD1", { kind: "offGrid", rows: 2, columns: 2 }],
    ["a sheet that is not there", "Gap!C5", { kind: "noSheet", sheet: "Gap" }],
  ])("refuses %s", async (_, target, reason) => {
    await expect(workbook.planInsert(target, () => BLOCK)).rejects.toMatchObject({ reason });
  });

  it("refuses cells of a table, naming it", async () => {
    await onSheet((sheet) => {
      sheet.tables.add("C6:D8", true).name = "Proposals";
    });
    const reason = { kind: "table", address: "Sheet1!C5:D6", table: "Proposals" };
    await expect(workbook.planInsert("Sheet1!C5", () => BLOCK)).rejects.toMatchObject({ reason });
    await onSheet((sheet) => sheet.tables.getItem("Proposals").delete());
  });
});

describe("an insertion", () => {
  it("writes exactly the block it planned and no other cell", async () => {
    await insert("Sheet1!C5");
    expect((await read("B4:E7")).values).toEqual([
      ["", "", "", ""],
      ["", "Code", "Title", ""],
      ["", "NI 15", "Serious violent crime rate", ""],
      ["", "", "", ""],
    ]);
  });

  it("makes the headings bold and leaves the rows as they are", async () => {
    await insert("Sheet1!C5");
    expect(await isBold("C5:D5")).toBe(true);
    expect(await isBold("C6:D6")).toBe(false);
  });

  it.each(["=1+1", "+1", "-1", "@SUM(1)", "\t=1+1", "'quoted", "2010/11", "5.2", "TRUE", "#N/A"])(
    "keeps the text %j as text",
    async (text) => {
      await insert("Sheet1!C5", { cells: [[text]], dressed: [] });
      expect(await read("C5")).toMatchObject({ values: [[text]], valueTypes: [["String"]] });
    },
  );

  it("writes numbers as numbers", async () => {
    await insert("Sheet1!C5", { cells: [[2673.3]], dressed: [] });
    expect(await read("C5")).toMatchObject({ values: [[2673.3]], valueTypes: [["Double"]] });
  });

  it("refuses occupied cells without an explicit yes, and changes none of them", async () => {
    await write("D6", [["keep me"]]);
    const plan = await workbook.planInsert("Sheet1!C5", () => BLOCK);
    await expect(workbook.insertBlock(plan, false)).rejects.toMatchObject({
      reason: { kind: "occupied", cells: [{ address: "D6", text: "keep me" }] },
    });
    expect((await read("C5:D6")).values).toEqual([
      ["", ""],
      ["", "keep me"],
    ]);
  });

  it("refuses if the cells changed since the plan, even with a yes, and names them", async () => {
    const plan = await workbook.planInsert("Sheet1!C5", () => BLOCK);
    await write("D5", [["typed meanwhile"]]);
    await expect(workbook.insertBlock(plan, true)).rejects.toMatchObject({
      reason: { kind: "changed", address: "Sheet1!C5:D6", cells: ["D5"] },
    });
    expect((await read("C5:D6")).values).toEqual([
      ["", "typed meanwhile"],
      ["", ""],
    ]);
  });

  it("asks to finish a cell that is being edited, and writes nothing", async () => {
    const plan = await workbook.planInsert("Sheet1!C5", () => BLOCK);
    booted.store.editing = true;
    await expect(workbook.insertBlock(plan, false)).rejects.toMatchObject({ reason: { kind: "editing" } });
    booted.store.editing = false;
    expect((await read("C5:D6")).values.flat()).toEqual(["", "", "", ""]);
  });

  it("puts the cells back if Excel fails halfway", async () => {
    await write("C5:D6", [
      ["old", 7],
      ["=1+1", "'=text"],
    ]);
    const before = await read("C5:D6");
    const plan = await workbook.planInsert("Sheet1!C5", () => BLOCK);
    // The values have been written by the time the headings are to become bold.
    const mend = failOnBold();
    await expect(workbook.insertBlock(plan, true)).rejects.toMatchObject({ reason: { kind: "failed" } });
    mend();
    expect(await read("C5:D6")).toEqual(before);
  });

  it("gives Excel's own reason if it does not even write the first cell", async () => {
    const plan = await workbook.planInsert("Sheet1!C5", () => ({ ...BLOCK, dressed: [] }));
    const writes = jest.spyOn(booted.store, "write").mockImplementation(() => {
      throw new Error("The disk is full.");
    });
    await expect(workbook.insertBlock(plan, true)).rejects.toMatchObject({ reason: { kind: "failed" } });
    writes.mockRestore();
    expect((await read("C5:D6")).values.flat()).toEqual(["", "", "", ""]);
  });
});

describe("on a protected sheet", () => {
  const protect = () => onSheet((sheet) => sheet.protection.protect({ allowFormatCells: false }));
  const unprotect = () => onSheet((sheet) => sheet.protection.unprotect());

  it("locked cells are refused by the sheet's name", async () => {
    await protect();
    const reason = { kind: "protected", sheet: "Sheet1" };
    await expect(workbook.planInsert("Sheet1!C5", () => BLOCK)).rejects.toMatchObject({ reason });
    await unprotect();
  });

  it("cells left open for input are written, without formatting them", async () => {
    await onSheet((sheet) => void (sheet.getRange("H5:I6").format.protection.locked = false));
    await protect();
    await insert("Sheet1!H5");
    await unprotect();
    expect((await read("H5")).values).toEqual([["Code"]]);
    expect(await isBold("H5:I5")).toBe(false);
  });
});

describe("undo", () => {
  it("puts back formulas, numbers, texts that look like formulas, number formats and weight", async () => {
    await write("C5:D6", [
      ["=1+2", 7],
      ["'=not a formula", ""],
    ]);
    await onSheet((sheet) => void (sheet.getRange("D5").numberFormat = [["0.0"]]));
    const before = await read("C5:D6");
    const { id } = await insert("Sheet1!C5");
    await workbook.undo(id);
    expect(await read("C5:D6")).toEqual(before);
    expect(await isBold("C5:D5")).toBe(false);
  });

  it("refuses once a cell of the block has changed, names it, and changes nothing", async () => {
    const { id } = await insert("Sheet1!C5");
    await write("D6", [["my own title"]]);
    await expect(workbook.undo(id)).rejects.toMatchObject({
      reason: { kind: "changed", cells: ["D6"] },
    });
    expect((await read("D6")).values).toEqual([["my own title"]]);
  });

  it("puts the other cells back where the user wants that, and leaves the changed one", async () => {
    const before = await read("C5:D6");
    const { id } = await insert("Sheet1!C5");
    await write("D6", [["my own title"]]);
    await workbook.undo(id, true);
    const after = (await read("C5:D6")).values;
    expect(after[1]?.[1]).toBe("my own title");
    expect([after[0], after[1]?.[0]]).toEqual([before.values[0], before.values[1]?.[0]]);
  });

  it("works once for each insertion", async () => {
    const { id } = await insert("Sheet1!C5");
    await workbook.undo(id);
    await expect(workbook.undo(id)).rejects.toMatchObject({ reason: { kind: "forgotten" } });
  });

  it("holds for the last ten insertions", async () => {
    const ids: number[] = [];
    for (let row = 1; row <= 11; row++) {
      ids.push((await insert(`Sheet1!F${row}`, { cells: [["x"]], dressed: [] })).id);
    }
    const [first = 0, second = 0] = ids;
    await expect(workbook.undo(first)).rejects.toMatchObject({ reason: { kind: "forgotten" } });
    await expect(workbook.undo(second)).resolves.toBeUndefined();
  });
});

it("takes at most two round trips an action", async () => {
  const sync = jest.spyOn(Excel.RequestContext.prototype, "sync");
  const trips = async <Result>(action: () => Promise<Result>): Promise<[number, Result]> => {
    sync.mockClear();
    const result = await action();
    return [sync.mock.calls.length, result];
  };
  const [planning, plan] = await trips<InsertPlan>(() => workbook.planInsert("Sheet1!C5", () => BLOCK));
  const [writing, { id }] = await trips(() => workbook.insertBlock(plan, false));
  const [undoing] = await trips(() => workbook.undo(id));
  const [reading] = await trips(() => workbook.readSelection());
  sync.mockRestore();
  // Each Excel.run syncs once more when it ends, with nothing to send: one, two, two and one are ours. Undo looks at the
  // cells in a request of its own, since those of a large block take several.
  expect({ planning, writing, undoing, reading }).toEqual({
    planning: 2,
    writing: 3,
    undoing: 4,
    reading: 2,
  });
});

/** Makes setting bold fail in the host; returns what ends that. */
function failOnBold(): () => void {
  const format = jest.spyOn(booted.store, "formatCells").mockImplementation(() => {
    format.mockRestore();
    throw new Error("The disk is full.");
  });
  return () => format.mockRestore();
}
