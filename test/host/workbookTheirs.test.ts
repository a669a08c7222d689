/** What the user has made since an insertion is theirs: no undo and no failed write takes it. By the real client. */
import { blockSheet } from "../../src/sheets/page/blockSheet";
import type { Block } from "../../src/sheets/plan/block";
import { budgetGap } from "../../src/sheets/models/budgetGap";
import { officeWorkbook } from "../../src/workbook/officeWorkbook";
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
    ["NI 16", "Serious acquisitive crime rate"],
  ],
  dressed: [{ box: { row: 0, column: 0, rows: 1, columns: 2 }, look: "leftHeading" }],
};
const TABLE: Block = { ...BLOCK, table: "Indicators" };

const onSheet = <Result>(action: (sheet: Excel.Worksheet, book: Excel.Workbook) => Result) =>
  Excel.run(async (context) => {
    const result = action(context.workbook.worksheets.getFirst(), context.workbook);
    await context.sync();
    return result;
  });
const formulas = async (address: string) =>
  (await onSheet((sheet) => sheet.getRange(address).load("formulas"))).formulas as unknown[][];
const tables = async () =>
  (await onSheet((_, book) => book.tables.load("items/name"))).items.map(({ name }) => name);
const sheets = async () =>
  (await onSheet((_, book) => book.worksheets.load("items/name"))).items.map(({ name }) => name);
const insert = async (block: Block) =>
  workbook.insertBlock(await workbook.planInsert("Sheet1!B3", () => block), true);
const table = (action: (table: Excel.Table) => void) =>
  onSheet((_, book) => action(book.tables.getItem("Indicators")));

afterEach(async () => {
  const names = await tables();
  await onSheet((_, book) => names.forEach((name) => book.tables.getItem(name).delete()));
  await onSheet((sheet) => sheet.getRange("A1:Z40").clear());
  const [, ...extra] = await sheets();
  const defined = await onSheet((_, book) => book.names.load("items/name"));
  await onSheet((_, book) => {
    defined.items.forEach(({ name }) => book.names.getItem(name).delete());
    extra.forEach((name) => book.worksheets.getItem(name).delete());
  });
});

describe("a table that has grown", () => {
  /** A row below and a column beside, as Excel adds them when somebody types there. */
  const grow = () =>
    table((made) => {
      made.rows.add(undefined, [["NI 17", "MY OWN ROW"]]);
      made.columns.add(undefined, [["My notes"], ["keep"], ["keep too"], ["and this"]]);
    });

  it("is not undone: the cells that came are named, and every one stays", async () => {
    const { id } = await insert(TABLE);
    await grow();
    const before = await formulas("A1:F8");
    await expect(workbook.undo(id)).rejects.toMatchObject({
      reason: { kind: "grown", address: "Sheet1!B3:D6", table: "Indicators", cells: ["B6:D6", "D3:D5"] },
    });
    expect(await formulas("A1:F8")).toEqual(before);
    expect(await tables()).toEqual(["Indicators"]);
  });

  it("gives up what was inserted where that is asked for, and keeps what the user made where it stands", async () => {
    await onSheet((sheet) => void (sheet.getRange("C4").formulas = [["=1+2"]]));
    const { id } = await insert(TABLE);
    await grow();
    await workbook.undo(id, true);
    expect(await formulas("B3:D6")).toEqual([
      ["", "", "My notes"],
      ["", "=1+2", "keep"],
      ["", "", "keep too"],
      ["NI 17", "MY OWN ROW", "and this"],
    ]);
    expect(await tables()).toEqual([]);
    expect(await workbook.findIndicatorTable()).toBeUndefined();
  });

  it("keeps the user's row after an insertion that failed half way", async () => {
    const plan = await workbook.planInsert("Sheet1!B3", () => TABLE);
    let growing: Promise<unknown> | undefined;
    // The table is there, and the user types below it before what failed can be taken back.
    const set = jest.spyOn(booted.host.settings, "set").mockImplementationOnce(() => {
      growing = table((made) => made.rows.add(undefined, [["NI 17", "MY OWN ROW"]]));
      throw new Error("The disk is full.");
    });
    await expect(workbook.insertBlock(plan, false)).rejects.toMatchObject({ reason: { kind: "failed" } });
    set.mockRestore();
    await growing;
    expect(await formulas("B3:C6")).toEqual([
      ["", ""],
      ["", ""],
      ["", ""],
      ["NI 17", "MY OWN ROW"],
    ]);
    expect(await tables()).toEqual([]);
  });
});

it("a table that the user has made plain cells of is undone with its cells", async () => {
  const { id } = await insert(TABLE);
  await table((made) => void made.convertToRange());
  await workbook.undo(id);
  expect((await formulas("B3:C5")).flat().every((content) => content === "")).toBe(true);
});

it("the sheet may be renamed before an undo", async () => {
  const { id } = await insert(BLOCK);
  await onSheet((sheet) => void (sheet.name = "Mine"));
  await workbook.undo(id);
  expect((await formulas("B3:C5")).flat().every((content) => content === "")).toBe(true);
  await onSheet((sheet) => void (sheet.name = "Sheet1"));
});

it("cells without a fill have none after an undo, and those with one have theirs", async () => {
  await onSheet((sheet) => {
    sheet.getRange("C3").format.fill.color = "#FFFFFF";
    sheet.getRange("B4").format.fill.color = "#FFEEAA";
  });
  const fills = () =>
    booted.store.readFormats(booted.store.sheets.active(), AT_B3).map((row) => row.map(fillOf));
  const before = fills();
  const { id } = await insert(TABLE);
  expect(fills()).not.toEqual(before);
  await workbook.undo(id);
  expect(fills()).toEqual(before);
  expect(before).toEqual([
    ["", "#FFFFFF"],
    ["#FFEEAA", ""],
    ["", ""],
  ]);
});

const AT_B3 = { row: 2, column: 1, rows: 3, columns: 2 };
const fillOf = ({ fillColor }: { readonly fillColor: string }) => fillColor;

it("text in cells that are formatted as text comes back as it was, without an apostrophe", async () => {
  await onSheet((sheet) => {
    sheet.getRange("B3:B4").numberFormat = [["@"], ["@"]];
    sheet.getRange("B3:B4").formulas = [["2009/10"], ["=SUM(A1)"]];
  });
  const read = () => onSheet((sheet) => sheet.getRange("B3:B4").load("values, numberFormat, valueTypes"));
  const before = (await read()).toJSON();
  const { id } = await insert({ cells: [[{ formula: "=1+1" }], ["x"]], dressed: [] });
  expect(await formulas("B3")).toEqual([["=1+1"]]);
  // The workbook in memory calculates no sums: that the cell shows an error says that it holds a formula and no text.
  expect((await read()).valueTypes).toEqual([["Error"], ["String"]]);
  await workbook.undo(id);
  expect((await read()).toJSON()).toEqual(before);
});

describe("cells that could not be put back are not overwritten", () => {
  const refusal = (target = "Sheet1!B3") =>
    workbook
      .planInsert(target, () => BLOCK)
      .then(
        () => undefined,
        (error: { reason: unknown }) => error.reason,
      );

  it("pictures and linked data, by their cells", async () => {
    await onSheet((sheet) => void (sheet.getRange("B4:C4").values = [["Police", "plain"]]));
    const types = jest
      .spyOn(Excel.Range.prototype, "valueTypes", "get")
      .mockReturnValue([["RichValue" as Excel.RangeValueType, Excel.RangeValueType.string]]);
    expect(await refusal()).toEqual({ kind: "rich", cells: ["B4"] });
    types.mockRestore();
  });

  it("array formulas", async () => {
    const saved = jest.spyOn(Excel.Range.prototype, "savedAsArray", "get").mockReturnValue(true);
    expect(await refusal()).toEqual({ kind: "array", address: "Sheet1!B3:C5" });
    saved.mockRestore();
  });
});

describe("a long insertion", () => {
  const LONG: Block = {
    cells: Array.from({ length: 9_000 }, (_, row) => [`LI ${row}`, "one", "two", row]),
    dressed: [],
  };
  const typed = (address: string, text: string) =>
    onSheet((sheet) => void (sheet.getRange(address).values = [[text]]));

  it("stops where somebody has typed into cells that are still to be written, and leaves what they typed", async () => {
    const plan = await workbook.planInsert("Sheet1!B3", () => LONG);
    const once = jest.fn(() => void 0);
    let typing: Promise<unknown> = Promise.resolve();
    const onProgress = () => {
      if (once.mock.calls.length === 0) typing = typed("C9000", "mine");
      once();
    };
    await expect(workbook.insertBlock(plan, false, { onProgress })).rejects.toMatchObject({
      reason: { kind: "changed", cells: ["C9000"] },
    });
    await typing;
    expect(await formulas("B8999:C9001")).toEqual([
      ["", ""],
      ["", "mine"],
      ["", ""],
    ]);
    expect(await formulas("B3:C3")).toEqual([["", ""]]);
    await onSheet((sheet) => sheet.getRange("C9000").clear());
  });

  it("keeps what somebody typed over cells that it takes back again", async () => {
    const plan = await workbook.planInsert("Sheet1!B3", () => LONG);
    const stop = new AbortController();
    let typing: Promise<unknown> = Promise.resolve();
    const onProgress = () => {
      typing = typed("C10", "mine");
      stop.abort();
    };
    const writing = workbook.insertBlock(plan, false, { onProgress, signal: stop.signal });
    await expect(writing).rejects.toMatchObject({ reason: { kind: "cancelled" } });
    await typing;
    const used = await onSheet((sheet) => sheet.getUsedRange(true).load("address, values"));
    expect([used.address, used.values]).toEqual(["Sheet1!C10", [["mine"]]]);
  });
});

describe("a sheet that was added", () => {
  const model = async () => workbook.insertSheets(await workbook.planSheets(budgetGap.example));
  const plain = blockSheet("Indicators", () => BLOCK);

  it("is removed under whatever name the user has given it", async () => {
    const { id } = await model();
    await onSheet((_, book) => void (book.worksheets.getItem("Budget gap").name = "Gap for the board"));
    await workbook.undo(id);
    expect(await sheets()).toEqual(["Sheet1"]);
  });

  it("is not confused with one of the user's that has its name now", async () => {
    const { id } = await workbook.insertSheets(await workbook.planSheets(plain));
    await onSheet((_, book) => {
      book.worksheets.getItem("Indicators").name = "Old";
      book.worksheets.add("Indicators").getRange("A1").values = [["mine"]];
    });
    await workbook.undo(id);
    expect(await sheets()).toEqual(["Sheet1", "Indicators"]);
  });

  it("is left where Excel refuses to add it because somebody else has just given a sheet that name", async () => {
    const plan = await workbook.planSheets(plain);
    const { sheets: ours } = booted.store;
    const add = jest.spyOn(ours, "add").mockImplementationOnce((name) => {
      add.mockRestore();
      ours.add(name);
      throw new Error("A resource with the same name exists.");
    });
    await expect(workbook.insertSheets(plan)).rejects.toMatchObject({ reason: { kind: "failed" } });
    expect(await sheets()).toEqual(["Sheet1", "Indicators"]);
  });

  it.each([
    [
      "charts",
      (sheet: Excel.Worksheet): void => void sheet.charts.add("Line", sheet.getRange("A1:B3"), "Auto"),
    ],
    ["tables", (sheet: Excel.Worksheet): void => void sheet.tables.add("H40:I42", true)],
  ] as const)("is not removed with %s of the user's on it", async (what, add) => {
    const { id } = await workbook.insertSheets(await workbook.planSheets(plain));
    await onSheet((_, book) => add(book.worksheets.getItem("Indicators")));
    await expect(workbook.undo(id)).rejects.toMatchObject({
      reason: { kind: "added", sheet: "Indicators", what },
    });
    expect(await sheets()).toEqual(["Sheet1", "Indicators"]);
  });

  it("is not removed where no other sheet would be left to see", async () => {
    const { id } = await workbook.insertSheets(await workbook.planSheets(plain));
    await onSheet((sheet) => void (sheet.visibility = "Hidden"));
    await expect(workbook.undo(id)).rejects.toMatchObject({ reason: { kind: "lastSheet" } });
    await onSheet((_, book) => void (book.worksheets.getItem("Sheet1").visibility = "Visible"));
    expect(await sheets()).toEqual(["Sheet1", "Indicators"]);
  });

  it("leaves a name alone that the user has given to other cells", async () => {
    const { id } = await model();
    await onSheet((sheet, book) => {
      book.names.getItem("gap_years").delete();
      book.names.add("gap_years", sheet.getRange("A1"));
    });
    await workbook.undo(id).catch(() => undefined);
    const names = await onSheet((_, book) => book.names.load("items/name"));
    expect(names.items.map(({ name }) => name)).toContain("gap_years");
  });
});
