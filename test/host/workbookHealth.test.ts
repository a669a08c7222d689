/** A trial of our functions, a repair and the log of what was written, by the real office.js client. */
import { hasChanged, note } from "../../src/workbook/changeLog/changeLog";
import { LOG, readLog } from "../../src/workbook/changeLog/entry";
import { withChangeLog } from "../../src/workbook/changeLog/withChangeLog";
import { ourCells } from "../../src/workbook/health/ourCells";
import { officeWorkbook } from "../../src/workbook/officeWorkbook";
import type { CellInput } from "../../src/workbench/host/gridStore";
import { atOnce, bootWorkbook, type HostedWorkbook } from "../setup/officeClient";
import { metadataOf } from "./engine/fakeCalls";
import { gapOfOne } from "./gapOfOne";

let booted: HostedWorkbook;
const workbook = officeWorkbook(async () => {
  await booted.store.settle(60_000);
});

beforeAll(async () => {
  booted = await bootWorkbook(metadataOf({ GAP: ["requirement", "savings", "pay", "limit"] }), {
    functions: "late",
  });
  CustomFunctions.associate("GAP", gapOfOne);
});

const enter = (row: number, ...cells: CellInput[]) =>
  booted.store.write(booted.store.sheets.active(), { row, column: 0, rows: 1, columns: cells.length }, [
    cells,
  ]);

it("a call that Excel does not know is named so, repaired once Excel knows it, and no sheet is left of the trial", async () => {
  enter(0, "=PLAN.GAP(10,3,2,1)", 7);
  const before = booted.store.sheets.list();
  expect(await workbook.health.trial()).toEqual({ call: "unknown", blank: undefined });
  const { lost } = ourCells((await workbook.readBook()).reading);
  expect(lost).toEqual([
    { sheet: "Sheet1", row: 0, column: 0, formula: "=PLAN.GAP(10,3,2,1)", error: "#NAME?" },
  ]);
  expect(await workbook.health.repair(lost)).toBe(1);

  booted.calls.register();
  expect(await workbook.health.trial()).toEqual({ call: "works", blank: "blank" });
  expect(booted.store.sheets.list()).toEqual(before);
  await workbook.health.repair(lost);
  await booted.store.settle(60_000);
  const again = ourCells((await workbook.readBook()).reading);
  expect(again).toEqual({ calls: [{ sheet: "Sheet1", count: 1 }], lost: [] });
});

it("repairs nothing where one of the formulas has been changed since", async () => {
  enter(1, "=PLAN.GAP(1,1,1,1)");
  const lost = [
    { sheet: "Sheet1", row: 1, column: 0, formula: "=PLAN.GAP(2,2,2,2)", error: "#NAME?" as const },
  ];
  await expect(workbook.health.repair(lost)).rejects.toMatchObject({
    reason: { kind: "changed", cells: ["A2"] },
  });
});

it("repairs nothing where the second of two sheets is protected, and logs an entry a sheet where both are repaired", async () => {
  enter(3, "=PLAN.GAP(4,1,1,1)", "=PLAN.GAP(5,1,1,1)");
  await Excel.run(({ workbook: { worksheets } }) => {
    const other = worksheets.add("Other");
    other.getRange("C2").formulas = [["=PLAN.GAP(6,1,1,1)"]];
    other.protection.protect();
    return Promise.resolve();
  });
  const lost = [
    { sheet: "Sheet1", row: 3, column: 0, formula: "=PLAN.GAP(4,1,1,1)", error: "#NAME?" as const },
    { sheet: "Sheet1", row: 3, column: 1, formula: "=PLAN.GAP(5,1,1,1)", error: "#NAME?" as const },
    { sheet: "Other", row: 1, column: 2, formula: "=PLAN.GAP(6,1,1,1)", error: "#NAME?" as const },
  ];
  const write = jest.spyOn(booted.store, "write");
  await expect(workbook.health.repair(lost)).rejects.toMatchObject({
    reason: { kind: "protected", sheet: "Other" },
  });
  expect(write).not.toHaveBeenCalled();
  write.mockRestore();
  await Excel.run(({ workbook: { worksheets } }) => {
    worksheets.getItem("Other").protection.unprotect();
    return Promise.resolve();
  });
  const logged = withChangeLog(workbook);
  await logged.health.repair(lost);
  expect(readLog(await logged.choices.recall(LOG)).slice(-2)).toMatchObject([
    { deed: "repair", address: "Sheet1!A4:B4", cells: 2 },
    { deed: "repair", address: "Other!C2", cells: 1 },
  ]);
  await Excel.run(({ workbook: { worksheets } }) => {
    worksheets.getItem("Other").delete();
    return Promise.resolve();
  });
});

it("keeps with the workbook what was written, and tells whether it has changed since", async () => {
  const logged = withChangeLog(officeWorkbook(atOnce));
  await logged.insertBlock(
    await logged.planInsert("Sheet1!A11", () => ({ cells: [["Pay", 202.7]], dressed: [] })),
    true,
  );
  const kept = await logged.choices.recall(LOG);
  const entry = readLog(kept).at(-1);
  expect(entry).toMatchObject({
    deed: "block",
    address: expect.stringMatching(/A11:B11$/) as string,
    cells: 2,
  });
  expect(JSON.stringify(kept)).not.toMatch(/202\.7|Pay/);
  if (!entry) throw new Error("nothing was logged");
  expect(await hasChanged(entry)).toBe(false);
  enter(10, "Pay", 203);
  expect(await hasChanged(entry)).toBe(true);
  expect(await hasChanged({ ...entry, address: "Gone!A1", mark: 1 })).toBe(true);
});

it("what cannot be logged has been written all the same", async () => {
  const logged = withChangeLog(officeWorkbook(atOnce));
  const before = await logged.choices.recall(LOG);
  const set = jest.spyOn(booted.host.settings, "set").mockImplementation(() => {
    throw new Error("The disk is full.");
  });
  const plan = await logged.planInsert("Sheet1!A21", () => ({ cells: [["Pay", 1]], dressed: [] }));
  const { id } = await logged.insertBlock(plan, true);
  set.mockRestore();
  const A21 = { row: 20, column: 0, rows: 1, columns: 1 };
  expect(booted.store.read(booted.store.sheets.active(), A21, "value")).toEqual([["Pay"]]);
  expect(await logged.choices.recall(LOG)).toEqual(before);
  await logged.undo(id);
});

it("waits for somebody who types before it removes the sheet of a trial", async () => {
  const { store } = booted;
  const before = store.sheets.list();
  const add = store.sheets.add.bind(store.sheets);
  const adding = jest.spyOn(store.sheets, "add").mockImplementation((...given) => {
    // Somebody types from now on, and is seen to do so a few times: when the call is entered, and while the removal waits.
    let seen = 0;
    Object.defineProperty(store, "editing", { configurable: true, get: () => (seen += 1) < 4 });
    return add(...given);
  });
  await expect(workbook.health.trial()).rejects.toMatchObject({ reason: { kind: "editing" } });
  adding.mockRestore();
  Object.defineProperty(store, "editing", { configurable: true, writable: true, value: false });
  expect(store.sheets.list()).toEqual(before);
});

it("keeps the last 200", async () => {
  const at = (count: number) => `2026-11-30T10:00:00.${String(count).padStart(3, "0")}Z`;
  for (let count = 0; count < 202; count++)
    await note({ deed: "block", plan: "", address: "nowhere", cells: 1, at: at(count) });
  const kept = readLog(await workbook.choices.recall(LOG));
  expect(kept).toHaveLength(200);
  expect(kept.at(-1)?.at).toBe(at(201));
});
