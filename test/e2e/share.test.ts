/** A copy for a colleague: made from the pane, opened beside, calculated where nobody knows a function of ours. */
import { Workbench } from "./workbench";

let workbench: Workbench;

beforeEach(async () => {
  workbench = await Workbench.open("?book=budget-gap");
});
afterEach(() => workbench.close());

test("a copy of the budget gap opens beside it, calculates by itself, and proves that no figure differs; a pack has its figures", async () => {
  await workbench.pane.getByRole("button", { name: "More" }).click();
  await workbench.pane.getByRole("menuitem", { name: "Share" }).click();
  await workbench.pane.getByText(/^GAP\.TABLE: /).waitFor();
  await workbench.pane.getByRole("button", { name: /^Make a copy of \d+ formulas$/ }).click();
  await workbench.pane.getByText("The copy is open in a window of its own.").waitFor();
  const [beside] = await Promise.all([
    workbench.page.waitForEvent("popup"),
    workbench.page.getByRole("link", { name: "Opened beside: workbook 1" }).click(),
  ]);
  await beside.waitForFunction(() => "envelopeCopy" in window);
  const sheets = await beside.evaluate(() => window.envelopeCopy?.sheets());
  expect(sheets).toEqual(["Budget gap", "About this copy", "Live figures"]);
  const read = (sheet: string) => beside.evaluate((name) => window.envelopeCopy?.read(name) ?? [], sheet);
  const model = await read("Budget gap");
  expect(model.flat().filter((value) => value === "#NAME?")).toEqual([]);
  // 2,848.6 before the lower limit of 2,645.9.
  expect(model.find(([label]) => label === "Budget gap: Mayor’s lower funding limit")?.slice(1, 4)).toEqual([
    67.6, 202.7, 263,
  ]);
  const [, , compared, differ] = await read("Live figures");
  expect(Number(compared?.[1])).toBeGreaterThan(50);
  expect(differ?.[1]).toBe(0);
  await beside.close();

  await workbench.pane.getByText("A pack for a committee", { exact: true }).click();
  await workbench.pane.getByRole("button", { name: "Make a pack" }).click();
  await workbench.pane.getByText("The pack is open in a window of its own.").waitFor();
  const [pack] = await Promise.all([
    workbench.page.waitForEvent("popup"),
    workbench.page.getByRole("link", { name: "Opened beside: workbook 2" }).click(),
  ]);
  await pack.waitForFunction(() => "envelopeCopy" in window);
  const pages = (await pack.evaluate(() => window.envelopeCopy?.sheets())) ?? [];
  expect([pages[0], pages[1], ...pages.slice(-2)]).toEqual(["Cover", "Contents", "What changed", "Notes"]);
  const figures: unknown[] = [];
  for (const page of pages)
    figures.push(...(await pack.evaluate((name) => window.envelopeCopy?.read(name) ?? [], page)).flat());
  expect(figures).toEqual(expect.arrayContaining(["Mayor’s lower funding limit", 67.6, 202.7, 263]));
  expect(await workbench.log()).toEqual([]);
});
