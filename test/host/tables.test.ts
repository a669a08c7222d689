/** Tables, through the real client. */
import { bootWorkbook, type HostedWorkbook } from "../setup/officeClient";

let booted: HostedWorkbook;

beforeAll(async () => {
  booted = await bootWorkbook();
});

let sheetName: string;
let sheets = 0;

beforeEach(async () => {
  sheets += 1;
  sheetName = `Tables${sheets}`;
  await Excel.run((context) => {
    context.workbook.worksheets.add(sheetName);
    return context.sync();
  });
});

const onSheet = <Result>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>) =>
  Excel.run((context) => work(context.workbook.worksheets.getItem(sheetName), context));

it("grow from a header by the rows that are added", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:B1").values = [["Line", "Saving"]];
    const table = sheet.tables.add("A1:B1", true);
    table.name = "Proposals";
    table.rows.add(undefined, [
      ["Fleet", 1.2],
      ["Estate", 3.4],
    ]);
    table.rows.add(undefined, [["Overtime", 0.6]]);
    table.rows.add(0, [["First", 9]]);
    table.load("name,style,showTotals");
    table.columns.load("items/name,items/index");
    table.rows.load("items/values");
    const body = table.getDataBodyRange().load("address");
    const saving = table.columns.getItem("Saving").getDataBodyRange().load("values");
    await context.sync();
    expect(table.name).toBe("Proposals");
    expect(table.columns.items.map(({ name, index }) => [name, index])).toEqual([
      ["Line", 0],
      ["Saving", 1],
    ]);
    expect(table.rows.items.map(({ values }) => values[0])).toEqual([
      ["First", 9],
      ["Fleet", 1.2],
      ["Estate", 3.4],
      ["Overtime", 0.6],
    ]);
    expect(body.address).toBe(`${sheetName}!A2:B5`);
    expect(saving.values).toEqual([[9], [1.2], [3.4], [0.6]]);
  });
});

it("push down what stands below them, formulas that name it included", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:B4").values = [
      ["Line", "Saving"],
      ["Fleet", 1],
      ["Total", 5],
      ["beside", "=F(B3)"],
    ];
    const table = sheet.tables.add("A1:B2", true);
    table.rows.add(undefined, [["Estate", 2]]);
    const below = sheet.getRange("A1:B5").load("formulas");
    await context.sync();
    expect(below.formulas).toEqual([
      ["Line", "Saving"],
      ["Fleet", 1],
      ["Estate", 2],
      ["Total", 5],
      ["beside", "=F(B4)"],
    ]);
  });
});

it("keep a user's own column while the others are written anew", async () => {
  const rows = Array.from({ length: 500 }, (_, row) =>
    Array.from({ length: 9 }, (_, column) => row * 10 + column),
  );
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:I1").values = [["A", "B", "C", "D", "E", "F", "G", "H", "I"]];
    sheet.getRange("A2:I501").values = rows;
    const table = sheet.tables.add("A1:I501", true);
    const own = table.columns.add(2, undefined, "My note");
    own.getDataBodyRange().getCell(0, 0).values = [["checked"]];
    table.columns.load("items/id, items/name");
    await context.sync();
    const byName = new Map(table.columns.items.map(({ id, name }) => [name, id]));
    expect([byName.get("My note"), byName.get("B"), byName.get("C")]).toEqual([10, 2, 3]);

    const body = table.columns.getItem(byName.get("C") ?? 0).getDataBodyRange();
    body.values = rows.map(([first = 0]) => [first + 0.5]);
    const first = table.rows.getItemAt(0).load("values");
    const last = table.rows.getItemAt(499).load("values");
    body.load("address");
    await context.sync();
    expect(body.address).toBe(`${sheetName}!D2:D501`);
    expect(first.values).toEqual([[0, 1, "checked", 0.5, 3, 4, 5, 6, 7, 8]]);
    expect(last.values).toEqual([[4990, 4991, "", 4990.5, 4993, 4994, 4995, 4996, 4997, 4998]]);
  });
});

it("are registered with the grid under their name, place and titles", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("B2:C3").values = [
      ["Year", ""],
      [2027, 1],
    ];
    const table = sheet.tables.add("B2:C3", true);
    table.name = "Limits";
    await context.sync();
    table.columns.getItemAt(1).name = "Limit";
    await context.sync();
  });
  expect(booted.store.tables.list().find(({ name }) => name === "Limits")).toMatchObject({
    box: { row: 1, column: 1, rows: 2, columns: 2 },
    columns: ["Year", "Limit"],
    totals: false,
  });
});

it("give titles to columns that have none, one twice or a number", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:D1").values = [["Line", "", "Line", 2027]];
    const header = sheet.tables.add("A1:D2", true).getHeaderRowRange().load("values");
    await context.sync();
    expect(header.values).toEqual([["Line", "Column2", "Line2", "2027"]]);
  });
});

it("are resized, lose rows, and leave their cells when converted", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:B4").values = [
      ["Line", "Saving"],
      ["Fleet", 1],
      ["Estate", 2],
      ["Overtime", 3],
    ];
    const table = sheet.tables.add("A1:B4", true);
    table.rows.getItemAt(1).delete();
    table.resize("A1:C3");
    const range = table.getRange().load("values");
    await context.sync();
    expect(range.values).toEqual([
      ["Line", "Saving", "Column3"],
      ["Fleet", 1, ""],
      ["Overtime", 3, ""],
    ]);
    const left = table.convertToRange().load("address");
    sheet.tables.load("count");
    await context.sync();
    expect(left.address).toBe(`${sheetName}!A1:C3`);
    expect(sheet.tables.count).toBe(0);
  });
});

it.each([
  [
    "a second table over the first",
    "InvalidArgument",
    (sheet: Excel.Worksheet) => sheet.tables.add("B2:C3", true),
  ],
  [
    "a row of another width",
    "InvalidArgument",
    (sheet: Excel.Worksheet) => sheet.tables.getItemAt(0).rows.add(undefined, [[1]]),
  ],
  [
    "a name that is taken",
    "ItemAlreadyExists",
    (sheet: Excel.Worksheet) => {
      sheet.tables.getItemAt(0).name = "proposals";
    },
  ],
])("refuse %s", async (_, code, action) => {
  const refused = onSheet((sheet, context) => {
    sheet.tables.add("A1:B2", true);
    action(sheet);
    return context.sync();
  });
  await expect(refused).rejects.toMatchObject({ code });
});
