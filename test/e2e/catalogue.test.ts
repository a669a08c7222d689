import { Workbench } from "./workbench";

/** NI 15 as the catalogue's source has it, with a row of headings above. */
const NI_15 = [
  ["Code", "Title", "Set"],
  ["NI 15", "Serious violent crime rate", "NI"],
];

let workbench: Workbench;

afterEach(() => workbench.close());

/** From the ribbon to the preview of NI 15's row. */
async function chooseSeriousViolence() {
  await workbench.press("Catalogue");
  await workbench.pane.getByRole("searchbox").fill("serious violent");
  await workbench.pane.getByRole("button", { name: /^NI 15 / }).click();
  await workbench.pane.getByRole("button", { name: /^Insert NI 15/ }).click();
}

const insertButton = () => workbench.pane.getByRole("button", { name: /^Insert \d+ cells$/ });

test("an indicator found by its words is put where the selection is, and nothing before Insert is pressed", async () => {
  workbench = await Workbench.open("?book=empty");
  await workbench.select("Sheet1!B3");
  await chooseSeriousViolence();
  await insertButton().waitFor();
  expect(await workbench.isEmpty("Sheet1!A1:Z50")).toBe(true);
  await insertButton().click();
  await workbench.pane.getByText(/^Inserted 16 cells/).waitFor();
  expect(await workbench.values("Sheet1!B3:D4")).toEqual(NI_15);
});

test("cells in use are not overwritten until the user says so, and Undo puts back what was there", async () => {
  workbench = await Workbench.open("?book=empty");
  await workbench.type("Sheet1!C4", "mine");
  await workbench.select("Sheet1!B3");
  await chooseSeriousViolence();
  await insertButton().waitFor();
  expect(await insertButton().isDisabled()).toBe(true);
  expect(await workbench.value("Sheet1!C4")).toBe("mine");
  await workbench.pane.getByText("Replace 1 cell", { exact: true }).click();
  await insertButton().click();
  await workbench.pane.getByText(/^Inserted 16 cells/).waitFor();
  expect(await workbench.values("Sheet1!B3:D4")).toEqual(NI_15);
  await workbench.pane.getByRole("button", { name: "Undo" }).click();
  await workbench.pane.getByText(/^Undone/).waitFor();
  expect(await workbench.values("Sheet1!B3:D4")).toEqual([
    ["", "", ""],
    ["", "mine", ""],
  ]);
});

test("a read-only workbook is not changed, and the pane says why before anything can be pressed", async () => {
  workbench = await Workbench.open("?book=empty&readonly=1");
  await workbench.select("Sheet1!B3");
  await chooseSeriousViolence();
  await workbench.say("This workbook is read-only. Save a copy and insert there.");
  const insert = workbench.pane.getByRole("button", { name: "Insert", exact: true });
  expect(await insert.isDisabled()).toBe(true);
  // A button that is not yet to be pressed keeps the focus, and with it the keys.
  await insert.press("Enter");
  await insert.click({ force: true });
  expect(await workbench.isEmpty("Sheet1!A1:Z50")).toBe(true);
});
