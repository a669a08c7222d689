import { WorkbookRefusal, refusalOf } from "../../../src/workbook/refusal";

const excelError = (code: string, message = "Excel's words") => Object.assign(new Error(message), { code });

it.each([
  ["InvalidOperationInCellEditMode", { kind: "editing" }],
  ["InvalidSelection", { kind: "severalAreas" }],
  ["AccessDenied", { kind: "protected", sheet: "Gap" }],
  ["ItemNotFound", { kind: "noSheet", sheet: "Gap" }],
  ["GeneralException", { kind: "failed", message: "Excel's words" }],
])("Excel's %s is understood", (code, reason) => {
  expect(refusalOf(excelError(code), "Gap").reason).toEqual(reason);
});

it("a refusal stays the one it is", () => {
  const refusal = new WorkbookRefusal({ kind: "forgotten" });
  expect(refusalOf(refusal)).toBe(refusal);
});

it("what is thrown and is no error keeps its words", () => {
  expect(refusalOf("out of memory").reason).toMatchObject({ kind: "failed", message: "out of memory" });
});
