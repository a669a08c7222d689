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

it("keeps with the workbook what was written, and tells whether it has changed since", async () => {
  const logged = withChangeLog(officeWorkbook(atOnce));
  await logged.insertBlock(
    await logged.planInsert("Sheet1!A11", () => ({ cells: [["Pay", 202.7]], dressed: [] })),
    true,
  );
  const kept = await logged.choices.recall(LOG);
  const [entry] = readLog(kept);
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

it("keeps the last 200", async () => {
  const at = (count: number) => `2026-11-30T10:00:00.${String(count).padStart(3, "0")}Z`;
  for (let count = 0; count < 202; count++)
    await note({ deed: "block", plan: "", address: "nowhere", cells: 1, at: at(count) });
  const kept = readLog(await workbook.choices.recall(LOG));
  expect(kept).toHaveLength(200);
  expect(kept.at(-1)?.at).toBe(at(201));
});
