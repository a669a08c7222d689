/** Runs that are to be one step of undo, where merging works but for what the client splits. */
import { bootWorkbook, type HostedWorkbook } from "../setup/officeClient";

let booted: HostedWorkbook;

beforeAll(async () => {
  booted = await bootWorkbook(undefined, { undo: "merged" });
});

const merged = (action: (sheet: Excel.Worksheet) => void) =>
  Excel.run({ mergeUndoGroup: true }, (context) => {
    action(context.workbook.worksheets.getItem("Sheet1"));
    return context.sync();
  });
const column = (rows: number) => Array.from({ length: rows }, (_, row) => [`text ${row}`]);
const cell = (row: number) =>
  booted.store.read(booted.store.sheets.active(), { row, column: 0, rows: 1, columns: 1 }, "value")[0]?.[0];

it("says that it has ExcelApi 1.20", () => {
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.20")).toBe(true);
});

it("does what is merged", async () => {
  await merged((sheet) => (sheet.getRange("A1").values = [["one step"]]));
  expect(cell(0)).toBe("one step");
  await merged((sheet) => (sheet.getRange("A1:A1500").formulas = column(1500)));
  expect(cell(1499)).toBe("text 1499");
});

it.each(["values", "numberFormat"] as const)("does %s that the client splits", async (property) => {
  const cells = property === "values" ? column(1501) : column(1501).map(() => ["0.0"]);
  await merged((sheet) => (sheet.getRange("A1:A1501")[property] = cells));
});

it("refuses formulas that the client splits, and leaves what was done before them", async () => {
  const refused = merged((sheet) => {
    sheet.getRange("B1").values = [["before"]];
    sheet.getRange("A1:A1501").formulas = column(1501).map(() => ["after"]);
  });
  await expect(refused).rejects.toMatchObject({ code: "UndoNotSupported" });
  const { store } = booted;
  expect(store.read(store.sheets.active(), { row: 0, column: 1, rows: 1, columns: 1 }, "value")).toEqual([
    ["before"],
  ]);
  expect(cell(0)).not.toBe("after");
});

it("reads in such a run, and splits in any other", async () => {
  const values = await Excel.run({ mergeUndoGroup: true }, async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("B1").load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([["before"]]);
  await Excel.run((context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:A1501").formulas = column(1501);
    return context.sync();
  });
  expect(cell(1500)).toBe("text 1500");
});
