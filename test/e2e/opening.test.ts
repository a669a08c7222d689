import { ADDRESS, Workbench } from "./workbench";

let workbench: Workbench;
let letSpreadsheetCome: () => void;

beforeEach(async () => {
  workbench = await Workbench.launch();
});
afterEach(() => workbench.close());

/** Arrives at a page whose spreadsheet component does not come before it is let. */
async function arrive(switches = "?book=empty"): Promise<void> {
  const comes = new Promise<void>((resolve) => (letSpreadsheetCome = resolve));
  await workbench.page.route("**/workbench/parts/workbook-*.js", async (route) => {
    await comes;
    await route.continue();
  });
  await workbench.arrive(switches);
}

const opening = () => workbench.page.getByText("Opening the workbook …");

/** Reloads the pane, and waits until it can be used: the new one, and not still the one before. */
async function reloadPane() {
  const frame = workbench.paneFrame();
  const navigated = workbench.page.waitForEvent("framenavigated", (navigating) => navigating === frame);
  await frame.evaluate(() => location.reload());
  await navigated;
  await workbench.pane.getByRole("tab", { name: "Catalogue" }).waitFor();
}

/** The gap of the second year at the lower limit. */
const GAP = "C beside Budget gap: Mayor’s lower funding limit";

/** Selects it, and waits until the pane has followed. */
async function selectGap(): Promise<void> {
  const gap = await workbench.at("Budget gap", GAP);
  await workbench.select(gap);
  await workbench.pane.getByText(gap.replace("Budget gap", "'Budget gap'")).waitFor();
}

test("the pane searches the catalogue while the workbook is still being opened, then shows its selection", async () => {
  await arrive("?book=budget-gap");
  await workbench.press("Catalogue");
  await workbench.pane.getByRole("searchbox").fill("serious violent");
  await workbench.pane.getByRole("button", { name: /^NI 15 / }).waitFor();
  expect(await opening().isVisible()).toBe(true);
  expect(await workbench.accessibilityFaults(workbench.page, ["#pane"])).toEqual([]);
  letSpreadsheetCome();
  await workbench.ready();
  expect(await opening().isVisible()).toBe(false);
  await selectGap();
  expect(workbench.noise).toEqual([]);
});

test("a button pressed before the add-in's own script has come opens its view once it has", async () => {
  let letScriptCome = () => {};
  const comes = new Promise<void>((resolve) => (letScriptCome = resolve));
  await workbench.page.route("**/taskpane.js", async (route) => {
    await comes;
    await route.continue();
  });
  await workbench.page.goto(`${ADDRESS}?book=empty&ribbon=early`, { waitUntil: "commit" });
  await workbench.press("Share");
  expect(await workbench.pane.getByRole("heading", { name: "Share" }).isVisible()).toBe(false);
  letScriptCome();
  await workbench.pane.getByRole("heading", { name: "Share" }).waitFor();
  expect(workbench.noise).toEqual([]);
});

test("a view is shown when it has come, and no clock is waited for", async () => {
  // Before any script: React keeps the timer that it finds.
  await workbench.page.addInitScript(() => {
    const start = window.setTimeout.bind(window);
    const unlessStopped = (...given: Parameters<typeof start>) =>
      "clockStands" in window ? 0 : start(...given);
    Object.assign(window, { setTimeout: unlessStopped });
  });
  await workbench.arrive("?book=empty");
  await workbench.ready();
  await workbench.paneFrame().evaluate(() => Object.assign(window, { clockStands: true }));
  await workbench.pane.getByRole("tab", { name: "Checks" }).click();
  await workbench.pane.getByRole("heading", { level: 1, name: "Checks" }).waitFor();
});

test("F6 stops where the grid will be, and typing there goes into the grid once it is there", async () => {
  await arrive();
  await workbench.ribbon.getByRole("button", { name: "Catalogue" }).focus();
  await workbench.page.keyboard.press("F6");
  letSpreadsheetCome();
  await workbench.ready();
  await workbench.typeHere("7");
  expect(await workbench.value("Sheet1!A1")).toBe(7);
});

test("a pane reloaded before the workbook is there and after it calculates and follows the selection", async () => {
  await arrive("?book=budget-gap");
  await reloadPane();
  letSpreadsheetCome();
  await workbench.ready();
  expect(await workbench.value(await workbench.at("Budget gap", GAP))).toBe(202.7);
  await reloadPane();
  await workbench.settled();
  // 100 + 5 + 2 - 98 = 9
  await workbench.type("Budget gap!F22", "=PLAN.GAP(100,5,2,98)");
  expect(await workbench.value("Budget gap!F22")).toBe(9);
  await selectGap();
});

test("a pane that loads while a cell is being edited follows the selection once that is done", async () => {
  await arrive("?book=budget-gap");
  letSpreadsheetCome();
  await workbench.ready();
  await workbench.select("Budget gap!F22");
  await workbench.beginTyping("41");
  await reloadPane();
  await workbench.pane.getByText("Finish editing the cell").waitFor();
  // Escape moves nothing: the pane is to notice by itself that the cell is closed.
  await workbench.page.keyboard.press("Escape");
  await workbench.pane.getByText("'Budget gap'!F22").waitFor();
  await selectGap();
});

test("a pane whose office.js neither comes nor fails says so, and does not stay white", async () => {
  await workbench.page.goto(`${ADDRESS}?officejs=hangs`, { waitUntil: "commit" });
  await workbench.pane.getByText(/^Still waiting for a part of the page/).waitFor();
});

test("somebody who types in the pane goes on typing there when the workbook comes", async () => {
  await arrive();
  await workbench.press("Catalogue");
  const search = workbench.pane.getByRole("searchbox");
  await search.click();
  await workbench.page.keyboard.type("serious");
  letSpreadsheetCome();
  await workbench.ready();
  await workbench.page.keyboard.type(" violent");
  expect(await search.inputValue()).toBe("serious violent");
});

test("the parts of the page keep their places when the workbook comes", async () => {
  await arrive();
  const places = () =>
    Promise.all(
      ["#ribbon", "#grid", ".foot", "#pane"].map((part) => workbench.page.locator(part).boundingBox()),
    );
  await workbench.ribbon.waitFor();
  const before = await places();
  letSpreadsheetCome();
  await workbench.ready();
  expect(await places()).toEqual(before);
});
