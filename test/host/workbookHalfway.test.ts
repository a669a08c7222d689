/**
 * Excel refuses half way: whatever the add-in writes, each single change of it fails once, with what came before it in
 * the same request left standing as Excel leaves it. Afterwards the workbook is as before. By the real office.js client.
 */
import type { Block } from "../../src/sheets/plan/block";
import { budgetGap } from "../../src/sheets/models/budgetGap";
import { officeWorkbook } from "../../src/workbook/officeWorkbook";
import type { WorkbookPort } from "../../src/workbook/port";
import { WorkbookRefusal } from "../../src/workbook/refusal";
import { atOnce, bootWorkbook, type HostedWorkbook } from "../setup/officeClient";
import { failChange, wholeBook } from "./wholeBook";

let booted: HostedWorkbook;
let workbook: WorkbookPort;

beforeAll(async () => {
  booted = await bootWorkbook();
  workbook = officeWorkbook(atOnce);
});

const inWorkbook = <Result>(action: (workbook: Excel.Workbook) => Result) =>
  Excel.run(async (context) => {
    const result = action(context.workbook);
    await context.sync();
    return result;
  });

/** Things of the user's where blocks are to go: a formula, texts, figures, formats, a fill, and a cell formatted as text. */
beforeEach(async () => {
  await inWorkbook(({ worksheets }) => {
    const sheet = worksheets.getItem("Sheet1");
    sheet.getRange("A1:Z60").clear();
    sheet.getRange("B3:D6").formulas = [
      ["Budget", "2009/10", "'=not a formula"],
      ["=1+1", 2673.3, true],
      ["", "old", ""],
      ["x", "", "=B4*2"],
    ];
    sheet.getRange("C4").numberFormat = [["0.0"]];
    sheet.getRange("B6").numberFormat = [["@"]];
    sheet.getRange("B6").formulas = [["2009/10"]];
    sheet.getRange("D3").format.fill.color = "#FFEEAA";
    sheet.getRange("C3").format.font.bold = true;
  });
});

afterEach(async () => {
  const sheets = await inWorkbook(({ worksheets }) => worksheets.load("items/name"));
  const tables = await inWorkbook(({ tables }) => tables.load("items/name"));
  const names = await inWorkbook(({ names }) => names.load("items/name"));
  await inWorkbook((book) => {
    tables.items.forEach(({ name }) => book.tables.getItem(name).delete());
    names.items.forEach(({ name }) => book.names.getItem(name).delete());
    sheets.items.slice(1).forEach(({ name }) => book.worksheets.getItem(name).delete());
  });
});

const ROWS: Block = {
  cells: [
    ["Code", "Year", "Target"],
    ["NI 15", "2010/11", { formula: "=1+1" }],
    ["=NI 16", null, 7],
  ],
  dressed: [
    { box: { row: 0, column: 0, rows: 1, columns: 3 }, look: "leftHeading" },
    { box: { row: 1, column: 2, rows: 2, columns: 1 }, look: "input" },
    { box: { row: 1, column: 1, rows: 1, columns: 1 }, look: "inputText", numberFormat: "@" },
  ],
};
const TABLE: Block = { ...ROWS, table: "Indicators" };

const insert = async (block: Block) =>
  workbook.insertBlock(await workbook.planInsert("Sheet1!B3", () => block), true);
const found = async () => {
  await inWorkbook(({ worksheets }) => worksheets.getItem("Sheet1").getRange("C4").select());
  const table = await workbook.findIndicatorTable();
  if (!table) throw new Error("there is no table of ours");
  return table;
};
const refresh = async () =>
  workbook.refresh(await workbook.planRefresh(await found(), (code, column) => `${code} ${column} now`));

/** Each write of the add-in: what there is before it, and the write. */
const WRITES: Record<string, () => Promise<() => Promise<unknown>>> = {
  "inserting rows over the user's cells": async () => {
    const plan = await workbook.planInsert("Sheet1!B3", () => ROWS);
    return () => workbook.insertBlock(plan, true);
  },
  "inserting a table": async () => {
    const plan = await workbook.planInsert("Sheet1!B3", () => TABLE);
    return () => workbook.insertBlock(plan, true);
  },
  "adding the sheet of a model": async () => {
    const plan = await workbook.planSheets(budgetGap.example);
    return () => workbook.insertSheets(plan);
  },
  "refreshing a table": async () => {
    await insert(TABLE);
    const table = await found();
    const plan = await workbook.planRefresh(table, (code, column) => `${code} ${column} now`);
    return () => workbook.refresh(plan);
  },
  "undoing rows": async () => {
    const { id } = await insert(ROWS);
    return () => workbook.undo(id);
  },
  "undoing a table": async () => {
    const { id } = await insert(TABLE);
    return () => workbook.undo(id);
  },
  "undoing a refresh": async () => {
    await insert(TABLE);
    const { id } = await refresh();
    return () => workbook.undo(id);
  },
  "undoing a model": async () => {
    const { id } = await workbook.insertSheets(await workbook.planSheets(budgetGap.example));
    return () => workbook.undo(id);
  },
};

/** Every change of a long write is tried, but of many of a kind only some. */
const next = (number: number) => number + Math.max(1, Math.floor(number / 6));

it.each(Object.keys(WRITES))("%s, refused at any point, leaves everything as it was", async (name) => {
  const write = await (WRITES[name] as (typeof WRITES)[string])();
  const before = wholeBook(booted.store);
  let refused = 0;
  for (let number = 1; ; number = next(number)) {
    const failure = failChange(booted.store, number);
    const outcome = await write().catch((error: unknown) => error);
    failure.mend();
    if (!failure.happened) break;
    // What is only for print may fail by itself.
    if (!(outcome instanceof WorkbookRefusal)) continue;
    refused += 1;
    expect(outcome.reason.kind).toBe("failed");
    expect(wholeBook(booted.store)).toEqual(before);
  }
  expect(refused).toBeGreaterThan(0);
  expect(wholeBook(booted.store)).not.toEqual(before);
});

it("what is kept with the workbook stays what it was where Excel refuses to keep another", async () => {
  await workbook.choices.keep("recents", ["NI 15"]);
  const set = jest.spyOn(booted.host.settings, "set").mockImplementation(() => {
    throw new Error("The disk is full.");
  });
  await expect(workbook.choices.keep("recents", ["NI 16"])).rejects.toMatchObject({
    reason: { kind: "failed" },
  });
  set.mockRestore();
  expect(await workbook.choices.recall("recents")).toEqual(["NI 15"]);
});
