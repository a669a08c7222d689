import { runBatch, runWrite } from "../../../src/workbook/batch";

const run = jest.fn();

/** An Excel that has the API up to a version. */
function excelWith(latest: number): void {
  const isSetSupported = (_: string, version: string) => Number(version.split(".")[1]) <= latest;
  Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported } } }, Excel: { run } });
}

beforeEach(() => run.mockReset().mockResolvedValue("written"));

const action = () => Promise.resolve("written");

it("an action that writes is one step of Excel's undo where Excel can do that", async () => {
  excelWith(20);
  expect(await runWrite(action, "Gap")).toBe("written");
  expect(run).toHaveBeenCalledWith({ mergeUndoGroup: true }, action);
});

it("an older Excel is not asked for it", async () => {
  excelWith(19);
  expect(await runWrite(action, "Gap")).toBe("written");
  expect(run).toHaveBeenCalledWith(action);
});

it.each([
  ["read", () => runBatch(action, "Gap")],
  ["write", () => runWrite(action, "Gap")],
])("an error of a %s comes out as a refusal that names the sheet", async (_, attempt) => {
  excelWith(20);
  run.mockRejectedValue(Object.assign(new Error("denied"), { code: "AccessDenied" }));
  await expect(attempt()).rejects.toMatchObject({ reason: { kind: "protected", sheet: "Gap" } });
});
