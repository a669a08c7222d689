/** What the pane reads of cells, and asks of a function, for a call that is being built: by the real office.js client. */
import { officeWorkbook } from "../../src/workbook/officeWorkbook";
import { bootWorkbook } from "../setup/officeClient";

const workbook = officeWorkbook();

beforeAll(async () => {
  await bootWorkbook();
  await Excel.run((context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B2:C3").formulas = [
      ["2010/11", 67.6],
      ["", "=NA()"],
    ];
    context.workbook.names.add("gap_years", sheet.getRange("B2:B3"));
    return context.sync();
  });
});

it("cells are read by their address, blanks as null", async () => {
  const read = await workbook.readRange("Sheet1!B2:C2");
  expect(read).toEqual({
    address: "Sheet1!B2:C2",
    values: [["2010/11", 67.6]],
    texts: [["2010/11", "67.6"]],
  });
  expect((await workbook.readRange("B3")).values).toEqual([[null]]);
});

it("cells are read by their name", async () => {
  expect(await workbook.readRange("gap_years")).toMatchObject({
    address: "Sheet1!B2:B3",
    values: [["2010/11"], [null]],
  });
});

it("what is no cells, on no sheet, or too many is refused", async () => {
  await expect(workbook.readRange("no_such_name")).rejects.toMatchObject({
    reason: { kind: "notAnAddress" },
  });
  await expect(workbook.readRange("Nowhere!A1")).rejects.toMatchObject({ reason: { kind: "noSheet" } });
  await expect(workbook.readRange("A:A")).rejects.toMatchObject({ reason: { kind: "tooLarge" } });
});

it("a function answers without a cell, and its refusal comes with its sentence", () => {
  CustomFunctions.associate("TRY", ((first: unknown[][], second: unknown) => {
    const { invalidValue } = CustomFunctions.ErrorCode;
    // Excel's own error, which is declared to be none.
    if (second === null)
      throw new CustomFunctions.Error(invalidValue, "second is needed.") as unknown as Error;
    return first.map((row) => row.map((value) => (value instanceof CustomFunctions.Error ? "error" : value)));
  }) as never);
  expect(workbook.callFunction("TRY", [[["a", null, "#N/A"]], [[1]]])).toEqual({
    cells: [["a", null, "error"]],
  });
  expect(workbook.callFunction("TRY", [[["a"]], null])).toEqual({
    error: { code: "#VALUE!", message: "second is needed." },
  });
  expect(workbook.callFunction("NO.SUCH", [])).toBeUndefined();
});
