/** Columns that are too narrow for a block: which are offered, widened and put back. By the real office.js client. */
import { officeWorkbook } from "../../src/workbook/officeWorkbook";
import type { Block } from "../../src/sheets/plan/block";
import type { WorkbookPort } from "../../src/workbook/port";
import { atOnce, bootWorkbook } from "../setup/officeClient";

let workbook: WorkbookPort;

beforeAll(async () => {
  await bootWorkbook();
  workbook = officeWorkbook(atOnce);
});

/** Excel's usual width, in points. */
const USUAL = 48;

const onSheet = <Result>(action: (sheet: Excel.Worksheet) => Result) =>
  Excel.run(async (context) => {
    const result = action(context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
    return result;
  });
const write = (address: string, formulas: unknown[][]) =>
  onSheet((sheet) => void (sheet.getRange(address).formulas = formulas));
const widthOf = async (column: string) =>
  (await onSheet((sheet) => sheet.getRange(`${column}1`).load("format/columnWidth"))).format.columnWidth;
const narrowAt = async (target: string, block: Block) => {
  const { narrow } = await workbook.planInsert(target, () => block);
  return narrow.map(({ name }) => name);
};

beforeEach(() =>
  onSheet((sheet) => {
    sheet.getRange("A1:Z50").clear();
    sheet.getRange("A:Z").format.columnWidth = USUAL;
    sheet.getRange("A:Z").columnHidden = false;
  }),
);

const TITLE = "Serious violent crime rate";
/** A code that fits, a title that does not, a figure that would be #### and one that fits. */
const BLOCK: Block = {
  cells: [
    ["NI 15", TITLE, 12345678.9, 12.5],
    ["NI 20", "Assault", 1.5, 2],
  ],
  dressed: [{ box: { row: 0, column: 2, rows: 2, columns: 2 }, look: "result" }],
};

describe("what is offered", () => {
  it("is the columns in which a text would be cut off or a figure show as ####", async () => {
    expect(await narrowAt("Sheet1!C5", BLOCK)).toEqual(["D", "E"]);
  });

  it("is nothing where they are wide enough", async () => {
    await onSheet((sheet) => void (sheet.getRange("D:E").format.columnWidth = 200));
    expect(await narrowAt("Sheet1!C5", BLOCK)).toEqual([]);
  });

  it.each([
    ["above", "D2"],
    ["below", "D40"],
  ])("is no column that holds something %s the block", async (_, cell) => {
    await write(cell, [["mine"]]);
    expect(await narrowAt("Sheet1!C5", BLOCK)).toEqual(["E"]);
  });

  it("is no column that is hidden", async () => {
    await onSheet((sheet) => void (sheet.getRange("D:D").columnHidden = true));
    expect(await narrowAt("Sheet1!C5", BLOCK)).toEqual(["E"]);
  });

  it("is nothing on a protected sheet, whose cells are open", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:Z50").format.protection.locked = false;
      sheet.protection.protect();
    });
    expect(await narrowAt("Sheet1!C5", BLOCK)).toEqual([]);
    await onSheet((sheet) => sheet.protection.unprotect());
  });

  it("says of a column that holds only what would be replaced that it is not empty", async () => {
    await write("D6", [["mine"]]);
    const { narrow } = await workbook.planInsert("Sheet1!C5", () => BLOCK);
    expect(narrow.map(({ name, isEmpty }) => [name, isEmpty])).toEqual([
      ["D", false],
      ["E", true],
    ]);
  });

  it("is no column for a title that runs on over blank cells, unless others stand right of the block", async () => {
    const heading: Block = {
      cells: [
        [TITLE, null],
        ["NI 15", 1],
      ],
      dressed: [],
    };
    expect(await narrowAt("Sheet1!C5", heading)).toEqual([]);
    const alone: Block = { cells: [[TITLE]], dressed: [] };
    expect(await narrowAt("Sheet1!C5", alone)).toEqual([]);
    await write("D5", [["beside"]]);
    expect(await narrowAt("Sheet1!C5", alone)).toEqual(["C"]);
  });

  it("goes by what formulas will show where that is known", async () => {
    const cells = [[{ formula: '=PLAN.INDICATOR("NI 15","title")' }, 1]];
    expect(await narrowAt("Sheet1!C5", { cells, dressed: [] })).toEqual([]);
    expect(await narrowAt("Sheet1!C5", { cells, dressed: [], shows: [[TITLE, 1]] })).toEqual(["C"]);
  });

  it("does not ask a whole title's width of a heading that is wrapped, but its longest word's", async () => {
    const head = (text: string): Block => ({
      cells: [[text, 1]],
      dressed: [{ box: { row: 0, column: 0, rows: 1, columns: 1 }, look: "wrappedLeftHeading" }],
    });
    expect(await narrowAt("Sheet1!C5", head("Rate of all of it"))).toEqual([]);
    expect(await narrowAt("Sheet1!C5", head("Unconstitutionally"))).toEqual(["C"]);
  });
});

describe("what is widened", () => {
  const insert = async (widen?: boolean) =>
    workbook.insertBlock(await workbook.planInsert("Sheet1!C5", () => BLOCK), false, {
      ...(widen !== undefined && { widen }),
    });

  it.each([undefined, false])("is nothing unless the user agreed (%s)", async (widen) => {
    await insert(widen);
    expect(await Promise.all(["C", "D", "E", "F"].map(widthOf))).toEqual([USUAL, USUAL, USUAL, USUAL]);
  });

  it("is what was offered and no other column, so that nothing is left to offer", async () => {
    const { id } = await insert(true);
    const [c, d, e, f, g] = await Promise.all(["C", "D", "E", "F", "G"].map(widthOf));
    expect([c, f, g]).toEqual([USUAL, USUAL, USUAL]);
    expect(d).toBeGreaterThan(2 * USUAL);
    expect(e).toBeGreaterThan(USUAL);
    await workbook.undo(id);
    expect(await Promise.all(["C", "D", "E", "F"].map(widthOf))).toEqual([USUAL, USUAL, USUAL, USUAL]);
  });

  it("leaves a column alone that somebody types into or widens after the plan", async () => {
    const plan = await workbook.planInsert("Sheet1!C5", () => BLOCK);
    await write("D30", [["mine"]]);
    await onSheet((sheet) => void (sheet.getRange("E:E").format.columnWidth = 120));
    await workbook.insertBlock(plan, false, { widen: true });
    expect(await Promise.all(["D", "E"].map(widthOf))).toEqual([USUAL, 120]);
  });

  it("stays as the user has made it since, when the block is taken back", async () => {
    const { id } = await insert(true);
    await onSheet((sheet) => void (sheet.getRange("D:D").format.columnWidth = 250));
    await workbook.undo(id);
    expect(await Promise.all(["D", "E"].map(widthOf))).toEqual([250, USUAL]);
  });

  it("comes with a table too, and goes with it", async () => {
    const table = {
      ...BLOCK,
      cells: [["Code", "Title", "Offences", "Rate"], ...BLOCK.cells],
      table: "Indicators",
    };
    const plan = await workbook.planInsert("Sheet1!C5", () => table);
    const { id } = await workbook.insertBlock(plan, false, { widen: true });
    expect(await widthOf("D")).toBeGreaterThan(2 * USUAL);
    await workbook.undo(id);
    expect(await widthOf("D")).toBe(USUAL);
  });
});

it("counts as used in a column only what it holds itself, whatever stands beside it", async () => {
  await write("A1:B2", [
    ["one", ""],
    ["two", ""],
  ]);
  await write("D9", [["three"]]);
  const [b, d] = await onSheet((sheet) =>
    ["B:B", "D:D"].map((column) => sheet.getRange(column).getUsedRangeOrNullObject(true).load("address")),
  );
  expect([b?.isNullObject, d?.address]).toEqual([true, "Sheet1!D9"]);
});
