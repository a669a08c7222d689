/** A read-only workbook in a dark, older Excel, by the real office.js client. */
import { officeWorkbook } from "../../src/workbook/officeWorkbook";
import { bootWorkbook } from "../setup/officeClient";

const workbook = officeWorkbook();

beforeAll(async () => {
  const requirements = { ExcelApi: "1.9", SharedRuntime: "1.1", CustomFunctionsRuntime: "1.1" };
  await bootWorkbook(undefined, { readOnly: true, theme: "dark", requirements });
});

it("can be looked at but not written to", async () => {
  const plan = await workbook.planInsert("A1", () => ({ cells: [["NI 15"]], dressed: [] }));
  await expect(workbook.insertBlock(plan, false)).rejects.toMatchObject({ reason: { kind: "readOnly" } });
});

it("is read with nothing newer than ExcelApi 1.9", async () => {
  expect(await workbook.readSelection()).toMatchObject({ kind: "empty", cells: 1 });
});

it("tells the pane its theme", () => {
  expect(workbook.theme()?.background).toMatch(/^#[0-9a-f]{6}$/i);
});

it("lets the pane remember a word on this machine", () => {
  expect(workbook.memory.recall("welcomed")).toBeUndefined();
  workbook.memory.remember("welcomed", "yes");
  expect(workbook.memory.recall("welcomed")).toBe("yes");
});
