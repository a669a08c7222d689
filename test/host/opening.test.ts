/** The client boots before there is a workbook; what it asks of it waits. */
import { ClientFunctionCalls } from "../../src/workbench/host/clientFunctionCalls";
import { MemoryStore } from "./memory/memoryStore";
import { WorkbenchHost } from "../../src/workbench/host/workbenchHost";
import { bootOfficeClient } from "../setup/officeClient";

const calls = new ClientFunctionCalls();
const host = new WorkbenchHost(calls);

const selectedAddress = () =>
  Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address;
  });

beforeAll(() => bootOfficeClient(window, host));

it("boots the client and hears that its functions are ready", async () => {
  await calls.ready;
  expect(Office.context.host).toBe("Excel");
});

it("has no workbook to show until one is opened", () => {
  expect(() => host.workbook).toThrow("The workbook is not open yet");
});

it("answers what was asked of the workbook, in its order, once it is open", async () => {
  const answered: string[] = [];
  const first = selectedAddress().then((address) => answered.push(address));
  const second = selectedAddress().then(() => answered.push("the second"));
  await host.workbookAsked;
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(answered).toEqual([]);

  const store = new MemoryStore({ namespace: "PLAN", metadata: { functions: [] }, calls });
  host.open(store);
  await Promise.all([first, second]);
  expect(answered).toEqual(["Sheet1!A1", "the second"]);
});
