/** What is read to explain a figure, by the real office.js client: two requests, and nothing is written or selected. */
import { Book } from "../../src/explain/reading";
import { sourceOf } from "../../src/explain/sources";
import { cellName } from "../../src/grid/cell";
import { officeWorkbook } from "../../src/workbook/officeWorkbook";
import { bootWorkbook, type HostedWorkbook } from "../setup/officeClient";

let booted: HostedWorkbook;
const workbook = officeWorkbook();

beforeAll(async () => {
  booted = await bootWorkbook();
  await fill("A1", [
    ["£m", "2010/11"],
    ["Requirement", 2740.9],
    ["Limit", 2673.3],
  ]);
  await fill("A4", [["Gap", "=B2-B3"]]);
  await fill("A1300", [["Far", "=B1299*2"]]);
});

const onSheet = (work: (sheet: Excel.Worksheet) => void) =>
  Excel.run((context) => {
    work(context.workbook.worksheets.getItem("Sheet1"));
    return context.sync();
  });
const fill = (corner: string, formulas: unknown[][]) =>
  onSheet((sheet) => {
    const columns = (formulas[0]?.length ?? 1) - 1;
    sheet.getRange(corner).getResizedRange(formulas.length - 1, columns).formulas = formulas;
  });

/** The figure that is explained, and its formula as it was read. */
const readAt = async (address?: string) => {
  const { reading, cell } = await workbook.readAround(address);
  return `${cellName(cell.row, cell.column)} ${new Book(reading).formula(cell)}`;
};

it("reads the selected cell and what its formula needs", async () => {
  await workbook.selectRange("Sheet1!B4");
  expect(await readAt()).toBe("B4 =B2-B3");
  const { reading } = await workbook.readAround();
  expect(new Book(reading).value({ sheet: "Sheet1", row: 1, column: 1 })).toBe(2740.9);
});

it("asks twice at most, writes nothing and leaves the selection", async () => {
  await workbook.selectRange("Sheet1!A1");
  const write = jest.spyOn(booted.store, "write");
  const requests: unknown[] = [];
  booted.host.onExchange(({ request }) => requests.push(request));
  await workbook.readAround("Sheet1!B4");
  expect(requests).toHaveLength(2);
  expect(write).not.toHaveBeenCalled();
  write.mockRestore();
  expect(await workbook.readSelection()).toMatchObject({ address: "Sheet1!A1" });
});

it("reads a protected sheet as any other", async () => {
  await onSheet((sheet) => sheet.protection.protect());
  expect(await readAt("Sheet1!B4")).toBe("B4 =B2-B3");
  await onSheet((sheet) => sheet.protection.unprotect());
});

it("of a range explains the first figure", async () => {
  expect(await readAt("Sheet1!A1:B4")).toBe("B2 ");
});

it("reads what stands around a cell far down, and says what it did not read", async () => {
  const { reading, cell } = await workbook.readAround("Sheet1!B1300");
  expect(cell).toMatchObject({ row: 1299, column: 1 });
  const [sheet] = reading.sheets;
  expect(sheet?.formulas.flat()).toContain("=B1299*2");
  expect(new Book(reading).partly).toMatchObject([{ name: "Sheet1", holds: "A1:B1300" }]);
});

it("reads the comments of the workbook in the same two requests, and the figure's source with them", async () => {
  await Excel.run((context) => {
    context.workbook.comments.add("Sheet1!B3", "Mayor's guidance, page 2");
    return context.sync();
  });
  const requests: unknown[] = [];
  booted.host.onExchange(({ request }) => requests.push(request));
  const { reading, cell } = await workbook.readAround("Sheet1!B3");
  expect(requests).toHaveLength(2);
  expect(sourceOf(new Book(reading), cell)).toEqual({ text: "Mayor's guidance, page 2", at: "Sheet1!B3" });
});

it("reads the workbook's names and where its tables stand in the same two requests", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("D1:E3").values = [
      ["Item", "Pay"],
      ["Officers", 120],
      ["Staff", 60],
    ];
    sheet.tables.add("D1:E3", true).name = "Costs";
    context.workbook.names.add("limit", sheet.getRange("B3"));
    await context.sync();
  });
  const requests: string[] = [];
  booted.host.onExchange(({ request }) => requests.push(JSON.stringify(request)));
  const { reading } = await workbook.readAround("Sheet1!B4");
  // The client lets go of what the run above held in a request of its own.
  expect(requests.filter((request) => !request.includes("_RemoveReference"))).toHaveLength(2);
  const book = new Book(reading);
  expect(book.named("limit")).toMatchObject({ sheet: "Sheet1", row: 2, column: 1, rows: 1, columns: 1 });
  expect(book.table("Costs")).toMatchObject({
    sheet: "Sheet1",
    headings: { row: 0, column: 3, rows: 1, columns: 2 },
    body: { row: 1, column: 3, rows: 2, columns: 2 },
  });
});

it("does nothing that costs the user the list of undo", async () => {
  booted.host.undoRecord.forget();
  await workbook.readAround("Sheet1!B4");
  const lost = booted.host.undoRecord.losses.filter(({ where }) => where !== "old");
  expect(lost).toEqual([]);
});
