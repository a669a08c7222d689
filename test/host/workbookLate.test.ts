/** Functions that Excel knows only a second after the first insertion. By the real office.js client. */
import type { Block } from "../../src/sheets/plan/block";
import { officeWorkbook } from "../../src/workbook/officeWorkbook";
import { bootWorkbook, type HostedWorkbook } from "../setup/officeClient";
import { metadataOf } from "./engine/fakeCalls";

let booted: HostedWorkbook;

beforeAll(async () => {
  booted = await bootWorkbook(metadataOf({ SUM: ["numbers"] }), { functions: "late" });
  CustomFunctions.associate("SUM", (numbers: number[][]) =>
    numbers.flat().reduce((sum, each) => sum + each, 0),
  );
});

it("the formula has its result once they are there, and is told of by its cell before", async () => {
  const block: Block = { cells: [[2, 3, { formula: "=PLAN.SUM(B3:C3)" }]], dressed: [] };
  const insert = async (workbook: ReturnType<typeof officeWorkbook>) =>
    workbook.insertBlock(await workbook.planInsert("Sheet1!B3", () => block), true);

  const early = await insert(officeWorkbook(() => Promise.resolve()));
  expect(early.errors).toEqual([{ address: "D3", error: "#NAME?", isUnknownFunction: true }]);

  const late = await insert(officeWorkbook(() => Promise.resolve(booted.calls.register())));
  expect(late.errors).toEqual([]);
  await booted.store.settle(60_000);
  const D3 = { row: 2, column: 3, rows: 1, columns: 1 };
  expect(booted.store.read(booted.store.sheets.active(), D3, "value")).toEqual([[5]]);
});
