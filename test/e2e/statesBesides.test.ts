/** What a pane shows between one press and the next: at work, before an update, a link or a refusal. Looked at as all views. */
import { Workbench } from "./workbench";

let workbench: Workbench;
afterEach(() => workbench.close());

const heading = (name: string | RegExp) =>
  workbench.pane.getByRole("heading", { level: 1, name }).first().waitFor();

/** Opens a workbook, and gives what looks at a state and what it has found. */
async function looking(switches: string) {
  workbench = await Workbench.open(switches);
  const faults: string[] = [];
  const look = async (state: string) => {
    faults.push(...(await workbench.paneFaultsAtEachWidth()).map((fault) => `${state}: ${fault}`));
  };
  return { look, faults };
}

const THEMES = ["light", "dark", "contrast"];

test.each(THEMES)("in the theme %s an update has no fault at any step", async (theme) => {
  const { look, faults } = await looking(`?book=earlier&theme=${theme}`);
  await workbench.button("In this workbook").click();
  await workbench.button("Update Budget gap…").click();
  await heading("Update Budget gap");
  await workbench.say("1 input with no place any more");
  await look("what would be lost");
  await workbench.button("Work out the new figures").click();
  await workbench.say("No figure would change");
  await look("the new figures");
  await workbench.button("Update the sheet").click();
  await workbench.say(/^Updated Budget gap with /);
  await look("updated");
  expect(faults).toEqual([]);
  expect(workbench.noise).toEqual([]);
});

test.each(THEMES)("in the theme %s work that goes on, a stop and a link have no fault", async (theme) => {
  const { look, faults } = await looking(`?book=example&theme=${theme}`);
  await workbench.press("Check");
  await heading("Checks");
  await workbench.hold("batch@1");
  await workbench.button("Run checks").click();
  await workbench.held();
  await look("checks at work");
  await workbench.button("Cancel").click();
  await workbench.release();
  await look("checks stopped");
  await workbench.press("Models");
  await heading("Ready models");
  await workbench.button(/^Savings and growth/).click();
  await heading("Savings and growth");
  await look("links of a model");
  await workbench.hold("write@1");
  await workbench.button(/^Insert \d sheets?$/).click();
  await workbench.held();
  await look("a model being inserted");
  await workbench.release();
  await workbench.say(/^Inserted/);
  await workbench.button("In this workbook").click();
  await heading("In this workbook");
  await look("several sheets of ours");
  await workbench
    .button(/^Link /)
    .first()
    .click();
  await heading(/^Link /);
  await look("a link");
  expect(faults).toEqual([]);
  expect(workbench.noise).toEqual([]);
});

/** Protects the sheet and the structure of the workbook, as somebody does in Excel. */
const protect = () =>
  workbench.paneFrame().evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.protect();
      context.workbook.protection.protect();
      await context.sync();
    }),
  );

test.each(THEMES)(
  "in the theme %s a protected workbook is said at the preview, without a fault",
  async (theme) => {
    const { look, faults } = await looking(`?book=empty&theme=${theme}`);
    await protect();
    await workbench.press("Gap");
    await heading("Budget gap");
    await workbench.say(/^No sheet can be added or removed/);
    await look("a model where no sheet can be added");
    await workbench.press("Allocate");
    await workbench.pane.getByRole("textbox", { name: "Total" }).fill("10");
    await workbench.pane.getByRole("textbox", { name: "Weights" }).fill("1");
    await workbench.say("Sheet1 is protected.");
    await look("a formula on a protected sheet");
    expect(faults).toEqual([]);
    expect(workbench.noise).toEqual([]);
  },
);
