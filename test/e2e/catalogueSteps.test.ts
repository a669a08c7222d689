/** Every step of the Catalogue, looked at by axe in each theme, in a narrow, a usual and a wide pane. */
import { Workbench } from "./workbench";

let workbench: Workbench;
afterEach(() => workbench.close());

const button = (name: string | RegExp) => workbench.pane.getByRole("button", { name });
const say = (text: string | RegExp) => workbench.pane.getByText(text).first().waitFor();

/** Goes through the steps one after the other; `look` is called at each. */
async function tour(look: (step: string) => Promise<void>): Promise<void> {
  const { pane } = workbench;
  await workbench.select("Sheet1!B3");
  await workbench.press("Catalogue");
  await look("the list");
  await button("Filters").click();
  await pane.getByRole("combobox").first().waitFor();
  await look("filters");
  await pane.getByRole("combobox", { name: /^Boroughs add by/ }).press("Enter");
  for (const value of [/^Pooling the people asked/, /^Weighting percentages/]) {
    await pane.getByRole("option", { name: value }).press("Space");
  }
  await say("Boroughs add by: People asked, Weighted percentages");
  await look("a filter's values");
  await workbench.page.keyboard.press("Escape");
  await button("Clear filters").click();
  await button("Filters").click();
  await button("Refresh table").click();
  await say(/^No table of indicators/);
  await look("no table to refresh");
  await button("Back").click();
  await button("Collections").click();
  await say(/^There are no collections yet/);
  await look("no collections");
  await button("Back").first().click();
  await pane.getByRole("searchbox").fill("KPI 44");
  await say(/^Nothing in the catalogue matches/);
  await look("nothing found");
  await pane.getByRole("searchbox").fill("serious violent");
  await button(/^NI 15 /).click();
  await say("Measured as");
  await look("an indicator");
  await button("Back").first().click();
  await pane.getByText("Tick all 2").click();
  await look("ticked");
  await button("Insert 2 indicators…").click();
  await button(/^Columns/).click();
  await say(/^Writes Sheet1!B3/);
  await look("rows, with the columns");
  for (const shape of ["Formula", "Target block", "Table"]) {
    await pane.getByText(shape, { exact: true }).click();
    await say(/^Writes Sheet1!B3/);
    await look(shape);
  }
  await button("Insert 24 cells").click();
  await say(/^Inserted 24 cells/);
  await look("inserted");
  await workbench.type("Sheet1!C4", "Old title");
  await button("Refresh table").click();
  await say("1 cell would change");
  await look("a refresh");
  await button("Update 1 cell").click();
  await say(/^Updated 1 cell/);
  await look("refreshed");
}

/** Makes the pane so wide, by keyboard. */
async function widen(width: number): Promise<void> {
  const { page } = workbench;
  const separator = page.getByRole("separator", { name: "Width of the task pane" });
  await separator.focus();
  await page.keyboard.press("Home");
  for (let at = 270; at < width; at += 10) await page.keyboard.press("ArrowLeft");
  expect(await separator.getAttribute("aria-valuenow")).toBe(String(width));
}

/** By how many pixels what the pane holds is wider than the pane. */
function overflow(): Promise<number> {
  return workbench.paneFrame().evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

test.each([
  ["light", 270],
  ["dark", 320],
  ["contrast", 350],
])(
  "in the theme %s, %i px wide, no step has an accessibility fault or leaves the pane",
  async (theme, width) => {
    workbench = await Workbench.open(`?book=empty&theme=${theme}`);
    await widen(width);
    const faults: string[] = [];
    await tour(async (step) => {
      const found = await workbench.accessibilityFaults(workbench.paneFrame());
      faults.push(...found.map((fault) => `${step}: ${fault}`));
      const beyond = await overflow();
      if (beyond > 0) faults.push(`${step}: ${beyond} px too wide`);
    });
    expect(faults).toEqual([]);
    expect(workbench.noise).toEqual([]);
  },
);
