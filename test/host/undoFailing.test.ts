/** A host that does what is to be one step of undo, and then answers that it failed. */
import { bootWorkbook } from "../setup/officeClient";

it("fails a merged run when all of it is done, and does the same without merging", async () => {
  const { store } = await bootWorkbook(undefined, { undo: "failing" });
  const value = () =>
    store.read(store.sheets.active(), { row: 0, column: 0, rows: 1, columns: 1 }, "value")[0]?.[0];
  const write = (text: string) => (context: Excel.RequestContext) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[text]];
    return context.sync();
  };
  await expect(Excel.run({ mergeUndoGroup: true }, write("merged"))).rejects.toMatchObject({
    code: "GeneralException",
  });
  expect(value()).toBe("merged");
  await Excel.run(write("plain"));
  expect(value()).toBe("plain");
});
