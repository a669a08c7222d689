/** Tables of indicators, inserted and refreshed by the real office.js client against a workbook in memory. */
import type { Block } from "../../src/sheets/plan/block";
import { officeWorkbook } from "../../src/workbook/officeWorkbook";
import type { WorkbookPort } from "../../src/workbook/port";
import { atOnce, bootWorkbook } from "../setup/officeClient";

let workbook: WorkbookPort;

beforeAll(async () => {
  await bootWorkbook();
  workbook = officeWorkbook(atOnce);
});

const BLOCK: Block = {
  cells: [
    ["Code", "Title", "Unit"],
    ["NI 15", "Old title of NI 15", "rate"],
    ["NI 16", "Serious acquisitive crime rate", "rate"],
    ["LI 1", "My own", "count"],
  ],
  dressed: [],
  table: "Indicators",
};

/** What the catalogue has now: NI 15 under its title, NI 16 unchanged but for the unit, LI 1 no longer. */
const NOW: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "NI 15": { Title: "=Serious violent crime rate", Unit: "rate" },
  "NI 16": { Title: "Serious acquisitive crime rate", Unit: "rate per 1,000" },
};
const valueOf = (code: string, column: string) => NOW[code]?.[column];

const inWorkbook = <Result>(action: (workbook: Excel.Workbook) => Result) =>
  Excel.run(async (context) => {
    const result = action(context.workbook);
    await context.sync();
    return result;
  });
const cells = async (address: string) =>
  (await inWorkbook(({ worksheets }) => worksheets.getItem("Sheet1").getRange(address).load("formulas")))
    .formulas as unknown[][];
const tableNames = async () =>
  (await inWorkbook(({ tables }) => tables.load("items/name"))).items.map(({ name }) => name);
const insert = async () => workbook.insertBlock(await workbook.planInsert("Sheet1!B3", () => BLOCK), false);
const select = (address: string) =>
  inWorkbook(({ worksheets }) => worksheets.getItem("Sheet1").getRange(address).select());
const found = async () => {
  await select("C4");
  const table = await workbook.findIndicatorTable();
  if (!table) throw new Error("there is no table of ours");
  return table;
};

afterEach(async () => {
  const names = await tableNames();
  await inWorkbook((book) => names.forEach((name) => book.tables.getItem(name).delete()));
  await inWorkbook(({ worksheets }) => worksheets.getItem("Sheet1").getRange("A1:Z30").clear());
});

describe("an insertion as a table", () => {
  it("makes an Excel table under a name that is free", async () => {
    await inWorkbook(({ worksheets }) => {
      worksheets.getItem("Sheet1").tables.add("H1:I2", true).name = "indicators";
    });
    await insert();
    expect(await tableNames()).toEqual(["indicators", "Indicators2"]);
  });

  it("is found again under the selection, with its codes, and a table of the user's is not", async () => {
    await insert();
    expect(await found()).toMatchObject({
      name: "Indicators",
      address: "Sheet1!B3:D6",
      columns: ["Code", "Title", "Unit"],
      codes: ["NI 15", "NI 16", "LI 1"],
    });
    await inWorkbook(({ worksheets }) => worksheets.getItem("Sheet1").tables.add("H1:I2", true));
    await select("H1");
    expect(await workbook.findIndicatorTable()).toBeUndefined();
    await select("K20");
    expect(await workbook.findIndicatorTable()).toBeUndefined();
  });

  it("is undone with its table", async () => {
    const { id } = await insert();
    await workbook.undo(id);
    expect(await tableNames()).toEqual([]);
    expect((await cells("B3:D6")).flat().every((value) => value === "")).toBe(true);
  });
});

describe("a refresh", () => {
  it("says what it would change, cell by cell, and which codes are no longer known; it writes nothing", async () => {
    await insert();
    const plan = await workbook.planRefresh(await found(), valueOf);
    expect(plan.changes.map(({ address, before, after }) => [address, before, after])).toEqual([
      ["C4", "Old title of NI 15", "=Serious violent crime rate"],
      ["D5", "rate", "rate per 1,000"],
    ]);
    expect(plan.unknown).toEqual(["LI 1"]);
    expect(await cells("C4")).toEqual([["Old title of NI 15"]]);
  });

  it("changes those cells and no other, whatever columns, titles and rows the user has given the table", async () => {
    await insert();
    await inWorkbook(({ tables, worksheets }) => {
      const table = tables.getItem("Indicators");
      table.name = "Mine";
      table.columns.add(1, [["My note"], ["look here"], [""], ["=B6"]]);
      // The user's own word for a column of ours: B is Code, C My note, D Title.
      worksheets.getItem("Sheet1").getRange("D3").values = [["What it is"]];
    });
    await workbook.refresh(await workbook.planRefresh(await found(), valueOf));
    expect(await cells("B3:E6")).toEqual([
      ["Code", "My note", "What it is", "Unit"],
      ["NI 15", "look here", "=Serious violent crime rate", "rate"],
      ["NI 16", "", "Serious acquisitive crime rate", "rate per 1,000"],
      ["LI 1", "=B6", "My own", "count"],
    ]);
  });

  it("leaves out a column of ours that the user removed", async () => {
    await insert();
    await inWorkbook(({ tables }) => tables.getItem("Indicators").columns.getItem("Title").delete());
    const plan = await workbook.planRefresh(await found(), valueOf);
    expect(plan.changes.map(({ address }) => address)).toEqual(["C5"]);
  });

  it("refuses where the table changed after the plan, and writes nothing", async () => {
    await insert();
    const plan = await workbook.planRefresh(await found(), valueOf);
    await inWorkbook(({ worksheets }) => {
      worksheets.getItem("Sheet1").getRange("B5").values = [["NI 20"]];
    });
    await expect(workbook.refresh(plan)).rejects.toMatchObject({ reason: { kind: "changed" } });
    expect(await cells("C4")).toEqual([["Old title of NI 15"]]);
  });

  it("is undone while its cells are as it left them, and not afterwards", async () => {
    await insert();
    const { id } = await workbook.refresh(await workbook.planRefresh(await found(), valueOf));
    await workbook.undo(id);
    expect(await cells("B4:D5")).toEqual([
      ["NI 15", "Old title of NI 15", "rate"],
      ["NI 16", "Serious acquisitive crime rate", "rate"],
    ]);
    const again = await workbook.refresh(await workbook.planRefresh(await found(), valueOf));
    await inWorkbook(({ worksheets }) => {
      worksheets.getItem("Sheet1").getRange("C4").values = [["typed since"]];
    });
    await expect(workbook.undo(again.id)).rejects.toMatchObject({ reason: { kind: "changed" } });
  });

  it("refuses a table that has lost its codes", async () => {
    await insert();
    const table = await found();
    await inWorkbook(({ tables }) => tables.getItem("Indicators").columns.getItem("Code").delete());
    await expect(workbook.planRefresh(table, valueOf)).rejects.toMatchObject({
      reason: { kind: "notOurTable", table: "Indicators" },
    });
  });
});

describe("what is kept with the workbook", () => {
  it("comes back as it was kept, and nothing comes back of what was never kept", async () => {
    await workbook.choices.keep("collections", { Violence: ["NI 15", "NI 20"] });
    expect(await workbook.choices.recall("collections")).toEqual({ Violence: ["NI 15", "NI 20"] });
    expect(await workbook.choices.recall("nothing")).toBeUndefined();
  });

  it("is as good as not there where somebody else wrote what cannot be read", async () => {
    await inWorkbook(({ settings }) => settings.add("envelope.collections", "{"));
    expect(await workbook.choices.recall("collections")).toBeUndefined();
  });
});
