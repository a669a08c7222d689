/** A Local Area Agreement put together in a narrow, dark pane, inserted, and its cells read back as they calculate. */
import { Workbench } from "./workbench";

const SHEET = "Local Area Agreement";

let workbench: Workbench;

beforeEach(async () => {
  workbench = await Workbench.open("?book=empty&theme=dark");
  await workbench.widenPane(270);
  await workbench.openFromMenu(SHEET);
});
afterEach(() => workbench.close());

/** NI 16 with all its figures, NI 15 with none, and a local target whose title would be a formula. */
async function build(): Promise<void> {
  const { pane, page } = workbench;
  const search = pane.getByRole("searchbox", { name: "Add by code or title, or list codes" });
  await search.fill("NI 15, NI 16");
  // Into the box itself: on a slow machine the menu that closes takes the keyboard once more.
  await search.press("Enter");
  await workbench.button(/^NI 16 /).click();
  // The keyboard is in the first of the four fields.
  for (const figure of ["23.2", "22.3", "21.3", "20.4"]) {
    await page.keyboard.type(figure);
    await page.keyboard.press("Tab");
  }
  await pane.getByLabel("Code", { exact: true }).fill("L1");
  await pane.getByLabel("Title", { exact: true }).fill("=1+1");
  await page.keyboard.press("Enter");
  await workbench.say("1 local");
}

const FINDINGS = [
  ["Statutory count", "", "0 statutory targets; expected 16"],
  ["No baseline", "NI 15", "Set it at the first annual review"],
  ["Target missing", "NI 15", "No target for year 1, 2, 3"],
];

/** The sheet's rows, across the ten columns of the list of targets. */
const rows = () => workbench.values(`${SHEET}!A1:J300`);

test("says of three targets in the sheet what it said in the pane, and goes on calculating", async () => {
  await build();
  for (const [finding, , detail] of FINDINGS) {
    await workbench.say(new RegExp(`^${finding}[:.] ${detail}\\.$`));
  }
  expect(await workbench.paneFaults()).toEqual([]);
  await workbench.button("Insert 3 targets…").click();
  await workbench.button("Insert 1 sheet").waitFor();
  expect(await workbench.paneFaults()).toEqual([]);
  await workbench.button("Insert 1 sheet").click();
  await workbench.say(/^Inserted [\d,]+ cells/);
  expect(await workbench.paneFaults()).toEqual([]);

  const sheet = await rows();
  const target = (code: string) => sheet.find(([first]) => first === code);
  expect(target("NI 15")?.slice(0, 3)).toEqual(["NI 15", "designated", "Serious violent crime rate"]);
  expect(target("NI 15")?.[9]).toBe("No baseline; Target missing");
  expect(target("NI 16")?.slice(5, 9)).toEqual([23.2, 22.3, 21.3, 20.4]);
  // A title that begins with = is a text, not the sum of one and one.
  expect(target("L1")?.slice(0, 3)).toEqual(["L1", "local", "=1+1"]);
  const found = sheet.findIndex(([first]) => first === "Findings, row by row") + 2;
  expect(sheet.slice(found, found + 4).map((row) => row.slice(0, 3))).toEqual([...FINDINGS, ["", "", ""]]);

  const line = sheet.findIndex(([code]) => code === "NI 15") + 1;
  await workbench.type(`${SHEET}!F${line}`, "2.4");
  expect((await rows())[line - 1]?.[9]).toBe("Target missing");
  expect(workbench.noise).toEqual([]);
});

test("is kept with the workbook when told to, and another pane on it goes on from there", async () => {
  await build();
  await workbench.button("Keep with this workbook").click();
  await workbench.say(/^The agreement is kept with this workbook/);
  await workbench.paneFrame().evaluate(() => location.reload());
  await workbench.openFromMenu(SHEET);
  await workbench.say("This is the agreement kept with this workbook.");
  await workbench.say("2 of at most 35 designated");
  await workbench.say("Baseline 23.2 · targets 22.3, 21.3, 20.4");
});
