/** What the pane is told of the selected cells, by the real office.js client against a workbook in memory. */
import { budgetGap } from "../../src/sheets/models/budgetGap";
import { itemNotFound } from "../../src/workbench/host/hostError";
import { officeWorkbook } from "../../src/workbook/officeWorkbook";
import { bootWorkbook, until, type HostedWorkbook } from "../setup/officeClient";

let booted: HostedWorkbook;
const workbook = officeWorkbook();

beforeAll(async () => {
  booted = await bootWorkbook();
});

const fill = (address: string, formulas: unknown[][]) =>
  Excel.run((context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange(address).formulas = formulas;
    return context.sync();
  });
const readAt = async (address: string) => {
  await workbook.selectRange(`Sheet1!${address}`);
  return workbook.readSelection();
};

it("a value is shown as the cell shows it", async () => {
  await fill("B2", [[2673.3]]);
  expect(await readAt("B2")).toEqual({
    address: "Sheet1!B2",
    anchor: "Sheet1!B2",
    kind: "plain",
    text: "2673.3",
    cells: 1,
  });
});

it("an empty cell is empty", async () => {
  expect(await readAt("Z99")).toMatchObject({ kind: "empty", text: "" });
});

it.each([
  ["=PLAN.GAP(A1,0,0,A2)", "ours"],
  ["=1-PLAN.GAP(A1,0,0,A2)", "ours"],
  ["=SUM(A1:A3)", "formula"],
  ["=MYPLAN.GAP(A1)", "formula"],
])("%s is of the kind %s", async (formula, kind) => {
  await fill("D4", [[formula]]);
  expect(await readAt("D4")).toMatchObject({ kind });
});

it("a number that shows none has the unit that its sheet states", async () => {
  await fill("N1:O3", [
    ["Limits, £m", ""],
    ["", "2010/11"],
    ["Lower", 2673.3],
  ]);
  expect(await readAt("O3")).toMatchObject({ text: "2673.3", unit: "£m" });
  expect(await readAt("N1")).not.toHaveProperty("unit");
});

it("of several cells the count and the sum of the numbers are told", async () => {
  await fill("F1:F4", [["Gap"], [67.6], [202.7], [""]]);
  expect(await readAt("F1:F4")).toMatchObject({
    address: "Sheet1!F1:F4",
    anchor: "Sheet1!F1",
    kind: "several",
    cells: 4,
    sum: 270.3, // 67.6 + 202.7
  });
});

it("a whole column is counted and not read", async () => {
  const selection = await readAt("F1:F1048576");
  expect(selection).toMatchObject({ kind: "several", cells: 1_048_576 });
  expect(selection.sum).toBeUndefined();
});

it("while a cell is being edited the reason is told", async () => {
  booted.store.editing = true;
  await expect(workbook.readSelection()).rejects.toMatchObject({ reason: { kind: "editing" } });
  booted.store.editing = false;
});

it("while a chart is selected it is told that no cells are", async () => {
  const range = jest.spyOn(booted.host.workbook, "GetSelectedRange").mockImplementation(() => {
    throw itemNotFound();
  });
  await expect(workbook.readSelection()).rejects.toMatchObject({ reason: { kind: "noCells" } });
  range.mockRestore();
});

it("to look costs the user nothing of what could be undone, on any Excel that keeps that for add-ins", async () => {
  await fill("B2", [[2673.3]]);
  booted.host.undoRecord.forget();
  const stop = workbook.watchSelection(() => undefined);
  await readAt("B2");
  await workbook.readBlock();
  await workbook.readRange("B2");
  await workbook.readBook();
  await workbook.readAround("Sheet1!B2");
  await workbook.planInsert("Sheet1!B2", () => ({ cells: [["NI 15"]], dressed: [], table: "Indicators" }));
  await workbook.planSheets(budgetGap.example);
  await workbook.findIndicatorTable();
  stop();
  expect(booted.host.undoRecord.losses.filter(({ where }) => where !== "old")).toEqual([]);
});

it("a link to a range that is none is refused", async () => {
  await expect(workbook.selectRange("nowhere")).rejects.toMatchObject({ reason: { kind: "notAnAddress" } });
});

it("the listener is called when another cell is selected, and no more once it has stopped", async () => {
  const listener = jest.fn();
  const stop = workbook.watchSelection(listener);
  await workbook.readSelection();
  await workbook.selectRange("Sheet1!C3");
  await until(() => listener.mock.calls.length > 0);
  stop();
  listener.mockClear();
  await workbook.selectRange("Sheet1!C4");
  await workbook.readSelection();
  expect(listener).not.toHaveBeenCalled();
});

it("a block is read whole in several requests, and refused beyond what can be", async () => {
  // 30,000 cells, more than one request holds.
  await fill("H1:AK1", [Array.from({ length: 30 }, (_, column) => column)]);
  await fill("H1000:AK1000", [Array.from({ length: 30 }, (_, column) => `last ${column}`)]);
  await workbook.selectRange("Sheet1!H1:AK1000");
  const { address, values, texts } = await workbook.readBlock();
  expect(address).toBe("Sheet1!H1:AK1000");
  expect([values.length, texts.length, values[0]?.length]).toEqual([1000, 1000, 30]);
  expect([values[0]?.[29], values[999]?.[0], texts[999]?.[29]]).toEqual([29, "last 0", "last 29"]);
  await workbook.selectRange("Sheet1!A1:AZ5000");
  await expect(workbook.readBlock()).rejects.toMatchObject({
    reason: { kind: "tooLarge", cells: 260_000, most: 250_000 },
  });
});
