/** What went wrong in public, found in the pane; and Health, whatever is wrong with Excel. */
import { Workbench } from "./workbench";

let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.launch();
});
afterAll(() => workbench.close());

/** Adds a sheet with rows, as the user's own: not through the pane. */
const write = (sheet: string, rows: readonly (readonly (string | number)[])[]) =>
  workbench.paneFrame().evaluate(
    ([name, cells]) =>
      Excel.run(async ({ workbook: { worksheets } }) => {
        const at = worksheets.add(name);
        at.getRangeByIndexes(0, 0, cells.length, cells[0]?.length ?? 1).formulas = cells as string[][];
        await at.context.sync();
      }),
    [sheet, rows] as const,
  );

test("a ledger that the plan does not follow, a debt counted twice, and one keyed digit are found at their cells", async () => {
  await workbench.arrive("?book=empty");
  await workbench.ready();
  const { pane } = workbench;
  const years = ["£m", "2010/11", "2011/12", "2012/13"];
  await write("Ledger", [
    years,
    ["Police officer pay", 1204.5, 1231.7, 1250.2],
    ["Police staff pay", 610.2, 622.4, 630.9],
    ["Premises costs", 196.1, 199.8, 203.3],
    ["Transport costs", 71.4, 72.9, 74.1],
  ]);
  await write("Plan", [
    years,
    ["Police officer pay", 1204.5, 1231.7, 1250.2],
    ["Police staff pay", 610.2, 602.4, 630.9],
    ["Premises costs", 196.1, 199.8, 203.3],
    ["Transport costs", 71.4, 72.9, 74.1],
  ]);
  await write("Debts", [
    ["Lender", "Loan", "Debt, £000"],
    ["Provincial fund", "Water main", 4100],
    ["Provincial fund", "Ice rink", 2650],
    ["County bank", "Depot", 1875],
    ["Provincial fund", "Water main", 4100],
    ["Total", "", "=SUM(C2:C5)"],
  ]);
  await write("Homes", [
    ["Year", "Band D homes"],
    ["2008/09", 13050],
    ["2009/10", 13120],
    ["2010/11", 131900],
    ["2011/12", 13240],
    ["2012/13", 13310],
  ]);
  await pane.getByRole("tab", { name: "Checks" }).click();
  await pane.getByRole("button", { name: "Run checks" }).click();
  for (const place of ["Plan!C3", "Debts!", "Homes!B4"])
    await pane
      .getByRole("button", { name: new RegExp(`^${place}`) })
      .first()
      .waitFor();
  expect(await workbench.paneFaults()).toEqual([]);
});

test.each([
  ["", "A call in a cell: works"],
  ["&functions=late", "A call in a cell: #NAME?"],
  ["&functions=missing", "A call in a cell: #NAME?"],
  ["&functions=failing", "A call in a cell: another answer"],
  ["&blank=0", "Blank cells: as 0"],
  ["&readonly=1", "This workbook is read-only."],
  ["&fault=protected", "No sheet can be added or removed: the structure of this workbook is protected."],
])("with the switches %j Health says “%s”", async (switches, state) => {
  await workbench.arrive(`?book=empty${switches}`);
  await workbench.ready();
  const { pane } = workbench;
  await pane.getByRole("tab", { name: "Checks" }).click();
  await pane.getByText("Health of the add-in", { exact: true }).click();
  await pane.getByRole("button", { name: "Test", exact: true }).click();
  await pane.getByText(state, { exact: true }).first().waitFor();
});

test("a list of functions that is not of the code's version is named by the function that it lacks, before any test", async () => {
  const { page, pane } = workbench;
  const functions = "**/functions.json";
  await page.route(functions, async (route) => {
    // The page that plays Excel reads the list too: of the old version is what the pane finds.
    if (!route.request().frame().url().includes("taskpane")) return route.fallback();
    const response = await route.fetch();
    const list = (await response.json()) as { functions: { id: string }[] };
    return route.fulfill({
      response,
      json: { functions: list.functions.filter(({ id }) => id !== "GAP") },
    });
  });
  await workbench.arrive("?book=empty");
  await workbench.ready();
  await pane.getByRole("tab", { name: "Checks" }).click();
  await pane.getByText("Health of the add-in", { exact: true }).click();
  await pane.getByText("List of functions: another version", { exact: true }).waitFor();
  await pane.getByText("the code has GAP besides").waitFor();
  await page.unroute(functions);
});
