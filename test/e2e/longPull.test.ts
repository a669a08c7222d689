/** A catalogue of 10,000 rows of the user's own, brought as a file, searched and put into the sheet whole or not at all. */
import { Workbench } from "./workbench";

const ROWS = 10_000;
const FILE = [
  "Code,Title,Good is,Unit",
  ...Array.from({ length: ROWS }, (_, row) => `L${row + 1},Neighbourhood pledge ${row + 1},higher,count`),
].join("\n");

let workbench: Workbench;

beforeEach(async () => {
  // Each answer takes a while, as it does where the workbook is far away: there is time to press Stop.
  workbench = await Workbench.open("?book=empty&latency=150");
  await workbench.select("Sheet1!B3");
  await bring();
  await workbench.press("Catalogue");
  await workbench.pane.getByRole("searchbox").fill("neighbourhood pledge");
  await workbench.pane.getByText("Tick all 10,000").click();
  await button("Insert 10,000 indicators…").click();
  // Eight columns under a row of headings.
  await say(/^Writes Sheet1!B3:I10003 · 80,008 cells · all empty/);
});
afterEach(() => workbench.close());

const button = (name: string | RegExp) => workbench.pane.getByRole("button", { name });
const say = (text: string | RegExp) => workbench.pane.getByText(text).first().waitFor();

/** Brings the file by way of the pane's own view. */
async function bring(): Promise<void> {
  const { pane } = workbench;
  await button("More").click();
  await pane.getByRole("menuitem", { name: "Your own catalogue" }).click();
  await button("Choose a file…").waitFor();
  const content = { name: "pledges.csv", mimeType: "text/csv", buffer: Buffer.from(FILE) };
  await pane.locator('input[type="file"]').setInputFiles(content);
  await button("Check 10,000 rows").click();
  await button("Use 10,000 indicators").click();
  await say(/^In use: 10,000 indicators/);
}

test("says how far it is, and stopped half way leaves the sheet as it was", async () => {
  await button("Insert 80,008 cells").click();
  await say(/^[1-9]\d?% written$/);
  expect(await workbench.accessibilityFaults(workbench.paneFrame())).toEqual([]);
  await button("Stop and take it back").click();
  await say("Stopped.");
  await say("Nothing was changed.");
  expect((await workbench.values("Sheet1!A1:Z10010")).flat().every((value) => value === "")).toBe(true);
});

test("goes in whole, to the last row, and is taken back by Undo", async () => {
  await button("Insert 80,008 cells").click();
  await say(/^Inserted 80,008 cells/);
  expect((await workbench.values("Sheet1!B10003:C10003")).flat()).toEqual([
    "L10000",
    "Neighbourhood pledge 10000",
  ]);
  await button("Undo").click();
  await say(/^Undone/);
  expect((await workbench.values("Sheet1!A1:Z10010")).flat().every((value) => value === "")).toBe(true);
  expect(workbench.noise).toEqual([]);
});
