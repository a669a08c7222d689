/** Every step of the Catalogue, looked at by axe in each theme, in a narrow, a usual and a wide pane. */
import { Workbench } from "./workbench";

let workbench: Workbench;
afterEach(() => workbench.close());

/** Goes through the steps one after the other; `look` is called at each. */
async function tour(look: (step: string) => Promise<void>): Promise<void> {
  const { pane } = workbench;
  await workbench.select("Sheet1!B3");
  await workbench.press("Catalogue");
  await workbench.say(/^Tick all/);
  await look("the list");
  await workbench.button("Filters").click();
  await pane.getByRole("combobox").first().waitFor();
  await look("filters");
  await pane.getByRole("combobox", { name: /^Adds up by/ }).press("Enter");
  for (const value of [/^Pooling the people asked/, /^Weighting percentages/]) {
    await pane.getByRole("option", { name: value }).press("Space");
  }
  await workbench.say("Adds up by: People asked, Weighted percentages");
  await look("a filter's values");
  await workbench.page.keyboard.press("Escape");
  await workbench.button("Clear filters").click();
  await workbench.button("Filters").click();
  await workbench.button("Refresh table").click();
  await workbench.say(/^No table of indicators/);
  await look("no table to refresh");
  await workbench.button("Back").click();
  await workbench.button("Collections").click();
  await workbench.say(/^There are no collections yet/);
  await look("no collections");
  await workbench.button("Back").first().click();
  await pane.getByRole("searchbox").fill("KPI 44");
  await workbench.say(/^Nothing in the catalogue matches/);
  await look("nothing found");
  await pane.getByRole("searchbox").fill("serious violent");
  await workbench.button(/^NI 15 /).click();
  await workbench.say("Definition");
  await look("an indicator");
  await workbench.button("Back").first().click();
  await pane.getByText("Tick all 2").click();
  await look("ticked");
  await workbench.button("Insert 2 indicators…").click();
  await workbench.button(/^Columns/).click();
  await workbench.say(/^Writes Sheet1!B3/);
  await look("rows, with the columns");
  for (const shape of ["Formula", "Target block", "Table"]) {
    await pane.getByText(shape, { exact: true }).click();
    await workbench.say(/^Writes Sheet1!B3/);
    await look(shape);
  }
  await workbench.button("Insert 24 cells").click();
  await workbench.say(/^Inserted 24 cells/);
  await look("inserted");
  await workbench.type("Sheet1!C4", "Old title");
  await workbench.button("Refresh table").click();
  await workbench.say("1 cell would change");
  await look("a refresh");
  await workbench.button("Update 1 cell").click();
  await workbench.say(/^Updated 1 cell/);
  await look("refreshed");
}

test.each(["light", "dark", "contrast"])(
  "in the theme %s no step has an accessibility fault or leaves the pane, however wide that is",
  async (theme) => {
    workbench = await Workbench.open(`?book=empty&theme=${theme}`);
    const faults: string[] = [];
    await tour(async (step) => {
      faults.push(...(await workbench.paneFaultsAtEachWidth()).map((fault) => `${step}: ${fault}`));
    });
    expect(faults).toEqual([]);
    expect(workbench.noise).toEqual([]);
  },
);
