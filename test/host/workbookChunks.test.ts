/** Long writes, by the real office.js client against a workbook in memory. */
import { blockSheet } from "../../src/sheets/page/blockSheet";
import type { Block } from "../../src/sheets/plan/block";
import { officeWorkbook } from "../../src/workbook/officeWorkbook";
import type { WorkbookPort } from "../../src/workbook/port";
import { atOnce, bootWorkbook, type HostedWorkbook } from "../setup/officeClient";

let booted: HostedWorkbook;
let workbook: WorkbookPort;

beforeAll(async () => {
  booted = await bootWorkbook();
  workbook = officeWorkbook(atOnce);
});

/** A heading and 10,000 rows of eight columns: 80,008 cells, five requests. */
const ROWS = 10_000;
const LONG: Block = {
  cells: [
    ["Code", "Title", "Set", "Theme", "Unit", "Polarity", "Status", "Source"],
    ...Array.from({ length: ROWS }, (_, row) => [
      `LI ${row + 1}`,
      `=Local indicator ${row + 1}`,
      "Local",
      "Safer",
      "count",
      "lower",
      "own",
      row,
    ]),
  ],
  dressed: [{ box: { row: 0, column: 0, rows: 1, columns: 8 }, look: "leftHeading" }],
};

const onSheet = <Result>(action: (sheet: Excel.Worksheet) => Result) =>
  Excel.run(async (context) => {
    const result = action(context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
    return result;
  });
const usedAddress = async () => {
  const used = await onSheet((sheet) => sheet.getUsedRangeOrNullObject(true).load("address"));
  return used.isNullObject ? "" : used.address;
};
const values = async (address: string) =>
  (await onSheet((sheet) => sheet.getRange(address).load("values"))).values as unknown[][];
const plan = () => workbook.planInsert("Sheet1!B3", () => LONG);

beforeEach(() => onSheet((sheet) => sheet.getRange().clear()));

/** Fails the first write that begins below so many rows, and as many after it as are asked for. */
function failBelow(rows: number, times = 1): void {
  const { store } = booted;
  const write = store.write.bind(store);
  let failures = 0;
  const spy = jest.spyOn(store, "write").mockImplementation((sheet, box, cells) => {
    if (failures === 0 && box.row <= rows) return write(sheet, box, cells);
    failures += 1;
    if (failures === times) spy.mockRestore();
    throw new Error("The connection broke.");
  });
}

it("writes all rows in several requests, tells how far it is, and keeps text as text", async () => {
  const told: number[] = [];
  await workbook.insertBlock(await plan(), false, { onProgress: (done) => told.push(done) });
  expect(told).toHaveLength(5);
  expect(told.at(-1)).toBe(1);
  expect([...told].sort((a, b) => a - b)).toEqual(told);
  expect(await usedAddress()).toBe("Sheet1!B3:I10003");
  expect(await values("B10003:C10003")).toEqual([["LI 10000", "=Local indicator 10000"]]);
});

it("leaves the sheet as it was where the user stops it", async () => {
  await onSheet((sheet) => void (sheet.getRange("D5:E5").formulas = [["=1+1", "mine"]]));
  const stop = new AbortController();
  const onProgress = (done: number) => {
    if (done > 0.3) stop.abort();
  };
  await expect(
    workbook.insertBlock(await plan(), true, { onProgress, signal: stop.signal }),
  ).rejects.toMatchObject({ reason: { kind: "cancelled" } });
  expect(await usedAddress()).toBe("Sheet1!D5:E5");
  const cells = await onSheet((sheet) => sheet.getRange("D5:E5").load("formulas"));
  expect(cells.formulas).toEqual([["=1+1", "mine"]]);
});

it("leaves the sheet as it was where a later request fails", async () => {
  await onSheet((sheet) => void (sheet.getRange("I10003").values = [["last"]]));
  const agreed = await plan();
  failBelow(6_000);
  await expect(workbook.insertBlock(agreed, true)).rejects.toMatchObject({
    reason: { kind: "failed" },
  });
  expect(await usedAddress()).toBe("Sheet1!I10003");
  expect(await values("I10003")).toEqual([["last"]]);
});

it("says so where the rows that were written cannot be taken back either", async () => {
  const agreed = await plan();
  failBelow(6_000, 2);
  await expect(workbook.insertBlock(agreed, true)).rejects.toMatchObject({
    reason: { kind: "notRestored", because: { kind: "failed" } },
  });
  expect(await values("B4")).toEqual([["LI 1"]]);
});

it("is taken back by undo, however many requests it took", async () => {
  const { id } = await workbook.insertBlock(await plan(), false);
  await workbook.undo(id);
  expect(await usedAddress()).toBe("");
});

it("refuses a place where too many cells are in use to be listed", async () => {
  await onSheet((sheet) => {
    sheet.getRange("B3:I4000").values = Array.from({ length: 3_998 }, () => Array<number>(8).fill(1));
  });
  await expect(plan()).rejects.toMatchObject({
    reason: { kind: "crowded", address: "Sheet1!B3:I10003", cells: 31_984 },
  });
});

it("goes onto a sheet of its own, which is gone again where the user stops it", async () => {
  const draft = blockSheet("Indicators", () => LONG);
  const stop = new AbortController();
  const long = await workbook.planSheets(draft);
  await expect(
    workbook.insertSheets(long, { onProgress: () => stop.abort(), signal: stop.signal }),
  ).rejects.toMatchObject({ reason: { kind: "cancelled" } });
  const { id } = await workbook.insertSheets(await workbook.planSheets(draft));
  const last = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Indicators").getRange("A10001:B10001").load("values");
    await context.sync();
    return range.values as unknown[][];
  });
  expect(last).toEqual([["LI 10000", "=Local indicator 10000"]]);
  await workbook.undo(id);
});
