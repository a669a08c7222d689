/** Tables that take in what is typed below or beside them, through the real client. */
import { parseAddress } from "../../src/grid/address";
import type { CellInput } from "../../src/workbench/host/gridStore";
import { bootWorkbook, type HostedWorkbook } from "../setup/officeClient";

let booted: HostedWorkbook;
let sheets = 0;

beforeAll(async () => {
  booted = await bootWorkbook();
});

/** A sheet of its own for each test, with a table in B2:C4. */
beforeEach(async () => {
  sheets += 1;
  await Excel.run((context) => {
    const sheet = context.workbook.worksheets.add(`Growth${sheets}`);
    sheet.activate();
    sheet.getRange("B2:C4").values = [
      ["Code", "Title"],
      ["NI 15", "Serious violent crime"],
      ["NI 16", "Serious acquisitive crime"],
    ];
    sheet.tables.add("B2:C4", true).name = `Table_${sheets}`;
    return context.sync();
  });
});

function type(address: string, ...rows: CellInput[][]): void {
  const box = parseAddress(address);
  if (!box) throw new Error(`${address} is no address`);
  booted.store.type(booted.store.sheets.active(), box, rows);
}

const table = () =>
  Excel.run(async (context) => {
    const item = context.workbook.tables.getItem(`Table_${sheets}`);
    const range = item.getRange().load("address");
    item.columns.load("items/name");
    await context.sync();
    return [range.address.split("!")[1], ...item.columns.items.map(({ name }) => name)];
  });

it.each<[string, () => void, string[]]>([
  ["a row by what is typed below it", () => type("C5", ["Mine"]), ["B2:C5", "Code", "Title"]],
  [
    "the rows that are pasted below it",
    () => type("B5:C6", ["a", "b"], ["c", "d"]),
    ["B2:C6", "Code", "Title"],
  ],
  ["a column by what is typed beside it", () => type("D3", ["Mine"]), ["B2:D4", "Code", "Title", "Column3"]],
  ["a column by its heading", () => type("D2", ["Notes"]), ["B2:D4", "Code", "Title", "Notes"]],
])("grows by %s", async (_, edit, expected) => {
  edit();
  expect(await table()).toEqual(expected);
});

it.each<[string, () => void]>([
  ["what is typed a row further down", () => type("B6", ["Mine"])],
  ["what is typed across its corner", () => type("D5", ["Mine"])],
  ["a paste that is wider than it", () => type("B5:D5", ["a", "b", "c"])],
  ["what is cleared below it", () => type("B5", [""])],
  [
    "a row that holds something already",
    () => {
      booted.store.write(booted.store.sheets.active(), { row: 4, column: 2, rows: 1, columns: 1 }, [
        ["there"],
      ]);
      type("B5", ["Mine"]);
    },
  ],
])("does not grow by %s", async (_, edit) => {
  edit();
  expect(await table()).toEqual(["B2:C4", "Code", "Title"]);
});

it("does not grow by what an add-in writes, nor on a protected sheet", async () => {
  await Excel.run((context) => {
    const sheet = context.workbook.worksheets.getItem(`Growth${sheets}`);
    sheet.getRange("B5").values = [["from the add-in"]];
    sheet.protection.protect();
    return context.sync();
  });
  type("D3", ["Mine"]);
  expect(await table()).toEqual(["B2:C4", "Code", "Title"]);
});

it("does not grow into another table", async () => {
  await Excel.run((context) => {
    context.workbook.worksheets.getItem(`Growth${sheets}`).tables.add("D3:E4", false);
    return context.sync();
  });
  type("D2", ["Notes"]);
  expect(await table()).toEqual(["B2:C4", "Code", "Title"]);
});
