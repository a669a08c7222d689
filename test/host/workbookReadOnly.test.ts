/** A read-only workbook in a dark, older Excel, by the real office.js client. */
import { budgetGap } from "../../src/sheets/models/budgetGap";
import { officeWorkbook } from "../../src/workbook/officeWorkbook";
import { bootWorkbook } from "../setup/officeClient";

const workbook = officeWorkbook();

beforeAll(async () => {
  const requirements = { ExcelApi: "1.9", SharedRuntime: "1.1", CustomFunctionsRuntime: "1.1" };
  await bootWorkbook(undefined, { readOnly: true, theme: "dark", requirements });
});

it("can be looked at but not written to, which is said at the preview", async () => {
  const block = () => ({ cells: [["NI 15"]], dressed: [] });
  const reason = { kind: "readOnly" };
  await expect(workbook.planInsert("A1", block)).rejects.toMatchObject({ reason });
  await expect(workbook.planSheets(budgetGap.example)).rejects.toMatchObject({ reason });
});

it("is read with nothing newer than ExcelApi 1.9", async () => {
  expect(await workbook.readSelection()).toMatchObject({ kind: "empty", cells: 1 });
});

it("is read around a figure, which is all that explaining one needs", async () => {
  expect(await workbook.readAround("Sheet1!A1")).toMatchObject({
    cell: { sheet: "Sheet1", row: 0, column: 0 },
    reading: { saysNoSpills: true, comments: [] },
  });
});

it("tells the pane its theme", () => {
  expect(workbook.theme()?.background).toMatch(/^#[0-9a-f]{6}$/i);
});

it("lets the pane remember a word on this machine", () => {
  expect(workbook.memory.recall("welcomed")).toBeUndefined();
  workbook.memory.remember("welcomed", "yes");
  expect(workbook.memory.recall("welcomed")).toBe("yes");
});
