/** Whether the pane can be seen, as Excel and the page tell it. By the real office.js client. */
import { officeWorkbook } from "../../src/workbook/officeWorkbook";
import { bootWorkbook, until, type HostedWorkbook } from "../setup/officeClient";

let booted: HostedWorkbook;
const workbook = officeWorkbook();

beforeAll(async () => {
  booted = await bootWorkbook();
});

it("is told at once, and whenever the pane is shown or hidden, until that is ended", async () => {
  const told: boolean[] = [];
  const end = workbook.watchVisibility((visible) => told.push(visible));
  // The page of a test can be seen.
  expect(told).toEqual([true]);
  await Office.addin.showAsTaskpane();
  booted.host.pane.setVisible(false);
  await until(() => told.at(-1) === false);
  booted.host.pane.setVisible(true);
  await until(() => told.at(-1) === true);

  end();
  await workbook.readSelection();
  told.length = 0;
  booted.host.pane.setVisible(false);
  document.dispatchEvent(new Event("visibilitychange"));
  await workbook.readSelection();
  expect(told).toEqual([]);
});

it("a page that the browser hides, as one that is loaded for its functions alone, is not seen", () => {
  const hidden = jest.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
  const told: boolean[] = [];
  const end = workbook.watchVisibility((visible) => told.push(visible));
  hidden.mockReturnValue("visible");
  document.dispatchEvent(new Event("visibilitychange"));
  end();
  hidden.mockRestore();
  expect(told).toEqual([false, true]);
});
