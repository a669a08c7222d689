/** A trial where a blank cell arrives as 0, and one in a workbook that is read-only. By the real office.js client. */
import { officeWorkbook } from "../../src/workbook/officeWorkbook";
import { bootWorkbook, type HostedWorkbook } from "../setup/officeClient";
import { metadataOf } from "./engine/fakeCalls";
import { gapOfOne } from "./gapOfOne";

let booted: HostedWorkbook;
const workbook = officeWorkbook(async () => {
  await booted.store.settle(60_000);
});

beforeAll(async () => {
  booted = await bootWorkbook(metadataOf({ GAP: ["requirement", "savings", "pay", "limit"] }), { blank: 0 });
  CustomFunctions.associate("GAP", gapOfOne);
});

it("knows what Excel has by asking, and lists the functions that the page has registered", async () => {
  globalThis.fetch = () => Promise.reject(new Error("offline"));
  const { registered, listed } = await workbook.health.inventory();
  expect(registered).toContain("GAP");
  expect(listed).toBeUndefined();
});
