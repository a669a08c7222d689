/** A Local Area Agreement put together in the pane, inserted, and its cells read back as they calculate. */
import { Workbench } from "./workbench";

const SHEET = "Local Area Agreement";

let workbench: Workbench;

beforeEach(async () => {
  workbench = await Workbench.open("?book=empty");
  await open();
});
afterEach(() => workbench.close());

const button = (name: string | RegExp) => workbench.pane.getByRole("button", { name });
const say = (text: string | RegExp) => workbench.pane.getByText(text).first().waitFor();

async function open(): Promise<void> {
  await button("More").click();
  await workbench.pane.getByRole("menuitem", { name: "Local Area Agreement" }).click();
  await workbench.pane.getByRole("heading", { level: 1, name: "Local Area Agreement" }).waitFor();
}

/** NI 16 with all its figures, NI 15 with none, and a local target whose title would be a formula. */
async function build(): Promise<void> {
  const { pane, page } = workbench;
  await pane.getByRole("searchbox", { name: "Add by code or title, or list codes" }).fill("NI 15, NI 16");
  await page.keyboard.press("Enter");
  await button(/^NI 16 /).click();
  // The keyboard is in the first of the four fields.
  for (const figure of ["23.2", "22.3", "21.3", "20.4"]) {
    await page.keyboard.type(figure);
    await page.keyboard.press("Tab");
  }
  await pane.getByLabel("Code", { exact: true }).fill("L1");
  await pane.getByLabel("Title", { exact: true }).fill("=1+1");
  await page.keyboard.press("Enter");
  await say("1 local");
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
    await say(new RegExp(`^${finding}[:.] ${detail}\\.$`));
  }
  await button("Insert 3 targets…").click();
  await button("Insert 1 sheet").click();
  await say(/^Inserted [\d,]+ cells/);

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
  await button("Keep with this workbook").click();
  await say(/^The agreement is kept with this workbook/);
  await workbench.paneFrame().evaluate(() => location.reload());
  await open();
  await say("This is the agreement kept with this workbook.");
  await say("2 of at most 35 designated");
  await say("Baseline 23.2 · targets 22.3, 21.3, 20.4");
});
