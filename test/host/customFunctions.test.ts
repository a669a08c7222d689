/** Custom functions called by cells and run by the real client. */
import type { FunctionMetadata, FunctionsMetadata } from "../../src/workbench/engine/functionMetadata";
import { bootWorkbook, until, type HostedWorkbook } from "../setup/officeClient";

const declared = (id: string, ...parameters: string[]): FunctionMetadata => ({
  id,
  name: id,
  parameters: parameters.map((name) => ({ name, type: "any", dimensionality: "matrix" })),
});

const METADATA: FunctionsMetadata = {
  functions: [
    declared("ADD", "a", "b"),
    declared("TOTAL", "amounts"),
    declared("YEARS", "from", "count"),
    declared("REFUSE", "why"),
    declared("HALF.KNOWN", "amounts"),
    declared("RAGGED"),
    declared("LATE", "amounts"),
    declared("FORGOTTEN"),
  ],
};

let booted: HostedWorkbook;
const calls: string[] = [];

beforeAll(async () => {
  booted = await bootWorkbook(METADATA);
  const number = (cell: unknown) => Number((cell as number[][])[0]?.[0]);
  CustomFunctions.associate("ADD", (a: unknown, b: unknown) => {
    calls.push("ADD");
    return number(a) + number(b);
  });
  CustomFunctions.associate("TOTAL", (amounts: number[][]) =>
    Promise.resolve(amounts.flat().reduce((sum, amount) => sum + amount, 0)),
  );
  CustomFunctions.associate("YEARS", (from: unknown, count: unknown) => [
    Array.from({ length: number(count) }, (_, index) => number(from) + index),
  ]);
  CustomFunctions.associate("REFUSE", () => {
    // CustomFunctions.Error is not declared as an Error, and is what a function has to throw all the same.
    const refusal: unknown = new CustomFunctions.Error(
      CustomFunctions.ErrorCode.notAvailable,
      "No baseline for NI 16",
    );
    throw refusal as Error;
  });
  CustomFunctions.associate("HALF.KNOWN", (amounts: number[][]) =>
    amounts.map(([amount = 0]) => [
      amount < 0 ? new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidNumber) : amount,
    ]),
  );
  CustomFunctions.associate("RAGGED", () => [[1, 2], [3]]);
  await booted.calls.ready;
});

const first = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

/** Writes formulas from A1 and B1… on, and reads an address once they are calculated. */
const calculated = (cells: unknown[][], address: string) =>
  Excel.run(async (context) => {
    const sheet = first(context);
    sheet.getRange().clear();
    sheet.getRange("A1").getResizedRange(cells.length - 1, (cells[0]?.length ?? 1) - 1).formulas = cells;
    const range = sheet.getRange(address).load("values,valueTypes");
    await context.sync();
    return range.values as unknown[][];
  });

it("gives a cell its value, from constants, cells, ranges and names", async () => {
  await Excel.run((context) => {
    context.workbook.names.add("Growth", "=0.5");
    return context.sync();
  });
  const values = await calculated(
    [
      [1, "=PLAN.ADD(2, 40)"],
      [2, "=PLAN.ADD(A1, Sheet1!A2)"],
      [4, "=PLAN.TOTAL(A1:A3)"],
      ["", "=PLAN.ADD(Growth, B3)"],
    ],
    "B1:B4",
  );
  expect(values).toEqual([[42], [3], [7], [7.5]]);
});

it("works a changed input through everything that depends on it, and asks nothing else anew", async () => {
  await calculated([[1, "=PLAN.ADD(A1, 1)", "=PLAN.ADD(B1, 1)", "=PLAN.ADD(7, 7)"]], "B1:D1");
  calls.length = 0;
  const after = await Excel.run(async (context) => {
    first(context).getRange("A1").values = [[10]];
    const range = first(context).getRange("B1:D1").load("values");
    await context.sync();
    return range.values;
  });
  expect(after).toEqual([[11, 12, 14]]);
  expect(calls).toEqual(["ADD", "ADD"]);
});

it("shows an error and keeps the sentence that came with it", async () => {
  const values = await calculated([['=PLAN.REFUSE("")', "=PLAN.ADD(A1, 1)"]], "A1:B1");
  expect(values).toEqual([["#N/A", "#N/A"]]);
  expect(booted.store.messageAt(booted.store.sheets.active(), 0, 0)).toBe("No baseline for NI 16");
});

it("spills a block, knows its extent from either end, and clears it with its formula", async () => {
  await calculated([["=PLAN.YEARS(2027, 3)"]], "A1:C1");
  await Excel.run(async (context) => {
    const sheet = first(context);
    const spill = sheet.getRange("A1").getSpillingToRange().load("address,values,hasSpill,formulas");
    const parent = sheet.getRange("C1").getSpillParent().load("address");
    const none = sheet.getRange("B1").getSpillingToRangeOrNullObject();
    await context.sync();
    expect(spill.address).toBe("Sheet1!A1:C1");
    expect(spill.values).toEqual([[2027, 2028, 2029]]);
    expect(spill.formulas).toEqual([["=PLAN.YEARS(2027, 3)", 2028, 2029]]);
    expect(spill.hasSpill).toBe(true);
    expect(parent.address).toBe("Sheet1!A1");
    expect(none.isNullObject).toBe(true);

    sheet.getRange("A1").clear();
    const left = sheet.getRange("A1:C1").load("values");
    await context.sync();
    expect(left.values).toEqual([["", "", ""]]);
  });
});

it("does not spill over a cell that holds something, and does once that is gone", async () => {
  expect(await calculated([["=PLAN.YEARS(2027, 3)", "", "in the way"]], "A1:C1")).toEqual([
    ["#SPILL!", "", "in the way"],
  ]);
  await Excel.run(async (context) => {
    first(context).getRange("C1").values = [[""]];
    const range = first(context).getRange("A1:C1").load("values");
    await context.sync();
    expect(range.values).toEqual([[2027, 2028, 2029]]);
  });
});

it("shows an error inside a block in its own cell", async () => {
  const values = await calculated(
    [
      [5, "=PLAN.HALF.KNOWN(A1:A3)"],
      [-1, ""],
      [7, ""],
    ],
    "B1:B3",
  );
  expect(values).toEqual([[5], ["#NUM!"], [7]]);
});

it("shows #VALUE! for a block that is no rectangle", async () => {
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  expect(await calculated([["=PLAN.RAGGED()"]], "A1")).toEqual([["#VALUE!"]]);
});

it("shows #NAME? for a function that is not declared, and #VALUE! for one that was never associated", async () => {
  expect(await calculated([["=PLAN.NOWHERE(1)", "=PLAN.FORGOTTEN()"]], "A1:B1")).toEqual([
    ["#NAME?", "#VALUE!"],
  ]);
});

it("leaves #BUSY! in a cell whose call is not answered", async () => {
  const pending: { finish?: (value: number) => void } = {};
  CustomFunctions.associate("LATE", () => new Promise<number>((resolve) => (pending.finish = resolve)));
  const sheet = booted.store.sheets.active();
  const cell = { row: 0, column: 0, rows: 1, columns: 1 };
  booted.store.type(sheet, cell, [["=PLAN.LATE(99)"]]);
  expect(booted.store.read(sheet, cell, "value")).toEqual([["#BUSY!"]]);
  expect(await booted.store.settle(0)).toBe(false);
  await until(() => pending.finish !== undefined);
  pending.finish?.(99);
  expect(await booted.store.settle(5000)).toBe(true);
  expect(booted.store.read(sheet, cell, "value")).toEqual([[99]]);
});
