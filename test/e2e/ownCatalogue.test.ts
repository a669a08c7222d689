/** A catalogue of the user's own, brought in a narrow, dark pane through the browser's dialog, and kept on this machine. */
import { buffer } from "node:stream/consumers";
import type { FileChooser } from "playwright-core";
import { Workbench } from "./workbench";

/** The column of the titles is to be found by the user; one title would be a formula, and one row has no code. */
const FILE = [
  "Code,What we promise,Good is",
  "L1,Neighbourhood pledge,higher",
  "L2,=1+1,lower",
  ",No code,lower",
].join("\n");

let workbench: Workbench;

beforeEach(async () => {
  workbench = await Workbench.open("?book=empty&theme=dark");
  await workbench.widenPane(270);
});
afterEach(() => workbench.close());

type File = Parameters<FileChooser["setFiles"]>[0];

/** Chooses a file in the computer's dialog, which the pane's button opens. */
async function choose(file: File): Promise<void> {
  const asked = workbench.page.waitForEvent("filechooser");
  await workbench.button("Choose a file…").click();
  await (await asked).setFiles(file);
}

async function bring(): Promise<void> {
  await workbench.openFromMenu("Your own catalogue");
  await choose({ name: "pledges.csv", mimeType: "text/csv", buffer: Buffer.from(FILE) });
  await workbench.say("Say which column holds the title.");
  expect(await workbench.paneFaults()).toEqual([]);
  await workbench.pane.getByRole("combobox", { name: /^What we promise/ }).click();
  await workbench.pane.getByRole("option", { name: "Title", exact: true }).click();
  await workbench.button("Check 3 rows").click();
  await workbench.say("1 row left out");
  expect(await workbench.paneFaults()).toEqual([]);
  await workbench.button("Use 2 indicators").click();
  await workbench.say(/^In use: 2 indicators of yours/);
  expect(await workbench.paneFaults()).toEqual([]);
}

/** Finds one of the file's indicators in the Catalogue and puts its row into the sheet. */
async function insert(query: string, code: string): Promise<void> {
  const { pane } = workbench;
  await workbench.select("Sheet1!B3");
  await workbench.press("Catalogue");
  await pane.getByRole("searchbox").fill(query);
  await pane.getByRole("listitem").filter({ hasText: "Yours" }).first().waitFor();
  await workbench.button(new RegExp(`^${code} `)).click();
  await workbench.say(/^Your own catalogue pledges: pledges\.(csv|xlsx), taken/);
  await workbench.button(`Insert ${code}…`).click();
  await pane.getByText("Rows", { exact: true }).click();
  await workbench.button(/^Insert \d+ cells$/).click();
  await workbench.say(/^Inserted \d+ cells at/);
}

test("is mapped, used, found in the Catalogue, and found again after a reload without being brought again", async () => {
  await bring();
  await insert("neighbourhood pledge", "L1");
  expect((await workbench.values("Sheet1!B4:C4")).flat()).toEqual(["L1", "Neighbourhood pledge"]);

  await workbench.arrive("?book=empty");
  await workbench.ready();
  await workbench.openFromMenu("Your own catalogue");
  await workbench.say("On this computer, also without a network");
  await insert("L2", "L2");
  // A title that begins with = is a text, not the sum of one and one.
  expect((await workbench.values("Sheet1!B4:C4")).flat()).toEqual(["L2", "=1+1"]);
  expect(workbench.foreign).toEqual([]);
  expect(workbench.noise).toEqual([]);
});

test("is saved as .xlsx, which comes back as it went out", async () => {
  await bring();
  const saved = workbench.page.waitForEvent("download");
  await workbench.button("Export as .xlsx").click();
  const file = await saved;
  expect(file.suggestedFilename()).toBe("pledges.xlsx");
  await workbench.button("Bring another…").click();
  const content = await buffer(await file.createReadStream());
  await choose({ name: file.suggestedFilename(), mimeType: "", buffer: content });
  await workbench.button("Check 2 rows").click();
  await workbench.say("No row has a problem.");
  await workbench.button("Use 2 indicators").click();
  await insert("L2", "L2");
  expect((await workbench.values("Sheet1!B4:C4")).flat()).toEqual(["L2", "=1+1"]);
  expect(workbench.noise).toEqual([]);
});

test("is not asked for at an address without https, nor before the user says yes", async () => {
  await workbench.openFromMenu("Your own catalogue");
  const address = workbench.pane.getByLabel("Or a web address");
  await address.fill("http://plans.example.org/indicators.csv");
  await workbench.button("Fetch…").click();
  await workbench.say(
    "Only https addresses are asked. Enter one that begins with https://, or download the file.",
  );

  await address.fill("https://plans.example.org/indicators.csv");
  await workbench.button("Fetch…").click();
  await workbench.say("Nothing of your workbook is sent, no cookie and no name.");
  expect(workbench.foreign).toEqual([]);

  // Answered here, as a server does that lets no other page read its files.
  await workbench.page.route("https://plans.example.org/**", (route) => route.abort());
  await workbench.button("Ask this address").click();
  await workbench.say(
    "plans.example.org cannot be reached from here, or does not let other pages read its files.",
  );
  await workbench.say("Nothing was changed.");
  expect(workbench.foreign).toEqual(["https://plans.example.org/indicators.csv"]);
});
