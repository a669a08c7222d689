/** A pane that loads while somebody types in a cell, through the real client. */
import { officeWorkbook } from "../../src/workbook/officeWorkbook";
import { bootWorkbook, until, type HostedWorkbook } from "../setup/officeClient";

let booted: HostedWorkbook;

beforeAll(async () => {
  booted = await bootWorkbook();
});

it("hears of selections once the cell is closed, and is refused what cannot wait", async () => {
  const { store } = booted;
  const workbook = officeWorkbook();
  const listener = jest.fn();
  store.editing = true;
  const stop = workbook.watchSelection(listener);
  await expect(workbook.readSelection()).rejects.toMatchObject({ reason: { kind: "editing" } });
  store.editing = false;
  // The listener is registered some time after the cell is closed, as in Excel: until then nothing is heard.
  let row = 1;
  while (listener.mock.calls.length === 0) {
    await workbook.selectRange(`Sheet1!C${(row += 1)}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect(await workbook.readSelection()).toMatchObject({ address: `Sheet1!C${row}` });
  listener.mockClear();
  await workbook.selectRange("Sheet1!D1");
  await until(() => listener.mock.calls.length > 0);
  stop();
});
