/** A catalogue of 10,000 rows of the user's own, brought as a file, searched and put into the sheet whole or not at all. */
import { Workbench } from "./workbench";

const ROWS = 10_000;
const FILE = [
  "Code,Title,Good is,Unit",
  ...Array.from({ length: ROWS }, (_, row) => `L${row + 1},Neighbourhood pledge ${row + 1},higher,count`),
].join("\n");

let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.open("?book=empty");
  await workbench.select("Sheet1!B3");
  await bring();
  await workbench.press("Catalogue");
  await workbench.pane.getByRole("searchbox").fill("neighbourhood pledge");
  await workbench.pane.getByText("Tick all 10,000").click();
  await workbench.button("Insert 10,000 indicators…").click();
  // Eight columns under a row of headings.
  await workbench.say(/^Writes Sheet1!B3:I10003 · 80,008 cells · all empty/);
});
afterAll(() => workbench.close());

/** Brings the file by way of the pane's own view. */
async function bring(): Promise<void> {
  const { pane } = workbench;
  await workbench.openFromMenu("Your own catalogue");
  await workbench.button("Choose a file…").waitFor();
  const content = { name: "pledges.csv", mimeType: "text/csv", buffer: Buffer.from(FILE) };
  await pane.locator('input[type="file"]').setInputFiles(content);
  await workbench.button("Check 10,000 rows").click();
  await workbench.button("Use 10,000 indicators").click();
  await workbench.say(/^In use: 10,000 indicators/);
}

/** Begins to insert, as far as the third request that writes: the pane says how much is written, and waits. */
async function insertHeld(): Promise<void> {
  await workbench.hold("write@3");
  await workbench.button("Insert 80,008 cells").click();
  await workbench.held();
  await workbench.say(/^[1-9]\d?% written$/);
}

test("says how far it is, and stopped half way leaves the sheet as it was", async () => {
  await insertHeld();
  await workbench.button("Stop and take it back").click();
  await workbench.release();
  await workbench.say("Stopped.");
  await workbench.say("Nothing was changed.");
  expect(await workbench.isEmpty("Sheet1!A1:Z10010")).toBe(true);
});

test("goes in whole after that, to the last row, and is taken back by Undo", async () => {
  await insertHeld();
  expect(await workbench.accessibilityFaults(workbench.paneFrame())).toEqual([]);
  await workbench.release();
  await workbench.say(/^Inserted 80,008 cells/);
  expect((await workbench.values("Sheet1!B10003:C10003")).flat()).toEqual([
    "L10000",
    "Neighbourhood pledge 10000",
  ]);
  await workbench.button("Undo").click();
  await workbench.say(/^Undone/);
  expect(await workbench.isEmpty("Sheet1!A1:Z10010")).toBe(true);
  expect(workbench.noise).toEqual([]);
});
