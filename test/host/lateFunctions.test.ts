/** Functions that Excel does not know yet, that fail, and blanks that arrive as 0, through the real client. */
import { ClientFunctionCalls } from "../../src/workbench/host/clientFunctionCalls";
import type { CellInput } from "../../src/workbench/host/gridStore";
import { bootWorkbook, until, type HostedWorkbook } from "../setup/officeClient";
import { metadataOf } from "./engine/fakeCalls";

let booted: HostedWorkbook;
const given: unknown[] = [];

beforeAll(async () => {
  booted = await bootWorkbook(metadataOf({ SUM: ["numbers", "more?"] }), { functions: "late", blank: 0 });
  CustomFunctions.associate("SUM", (numbers: number[][], more: unknown) => {
    given.push([numbers, more]);
    return numbers.flat().reduce((sum, each) => sum + each, 0);
  });
});

const enter = (row: number, ...cells: CellInput[]) =>
  booted.store.write(booted.store.sheets.active(), { row, column: 0, rows: 1, columns: cells.length }, [
    cells,
  ]);
const shown = async (row: number) => {
  await booted.store.settle(60_000);
  return booted.store.read(
    booted.store.sheets.active(),
    { row, column: 2, rows: 1, columns: 1 },
    "value",
  )[0]?.[0];
};

it("a formula entered before they are registered stays #NAME? until it is entered again", async () => {
  enter(0, 1, 2, "=PLAN.SUM(A1:B1)");
  expect(await shown(0)).toBe("#NAME?");
  booted.calls.register();
  booted.store.recalculate();
  enter(0, 5);
  expect(await shown(0)).toBe("#NAME?");
  enter(1, 1, 2, "=PLAN.SUM(A2:B2)");
  expect(await shown(1)).toBe(3);
  enter(0, null, null, "=PLAN.SUM(A1:B1)");
  expect(await shown(0)).toBe(7);
});

it("a blank cell arrives as 0 and an argument that is left out as null", async () => {
  given.splice(0);
  enter(2, 4, "", "=PLAN.SUM(A3:B3)");
  expect(await shown(2)).toBe(4);
  expect(given).toEqual([[[[4, 0]], null]]);
});

describe("the calls of a host", () => {
  const answer = (calls: ClientFunctionCalls) =>
    new Promise((resolve) => calls.call([{ functionId: "SUM", args: [] }], (_, each) => resolve(each)));

  it("all fail where the switch asks for that", async () => {
    const calls = new ClientFunctionCalls({ functions: "failing" });
    expect(calls.registered).toBe(true);
    expect(await answer(calls)).toMatchObject({ error: "#VALUE!" });
  });

  it("are known so long after the client is ready, or never", async () => {
    const late = new ClientFunctionCalls({ functions: "late@1" });
    const missing = new ClientFunctionCalls({ functions: "missing" });
    for (const calls of [late, missing]) {
      calls.service._SetOsfControlContainerReadyForCustomFunctions();
      expect(calls.registered).toBe(false);
    }
    await until(() => late.registered);
    expect(missing.registered).toBe(false);
  });

  it("cannot be anything else", () => {
    expect(() => new ClientFunctionCalls({ functions: "sleepy" })).toThrow(/cannot be "sleepy"/);
  });
});
