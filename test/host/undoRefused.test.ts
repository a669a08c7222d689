/** A host that has merged steps of undo by its requirement sets, and refuses every one. */
import { bootWorkbook } from "../setup/officeClient";

it("refuses a merged run before anything is done, and does the same without merging", async () => {
  const { store } = await bootWorkbook(undefined, { undo: "refused" });
  const value = () =>
    store.read(store.sheets.active(), { row: 0, column: 0, rows: 1, columns: 1 }, "value")[0]?.[0];
  const write = (text: string) => (context: Excel.RequestContext) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[text]];
    return context.sync();
  };
  await expect(Excel.run({ mergeUndoGroup: true }, write("merged"))).rejects.toMatchObject({
    code: "UndoNotSupported",
  });
  expect(value()).toBe("");
  await Excel.run(write("plain"));
  expect(value()).toBe("plain");
});
