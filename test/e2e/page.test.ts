import { ADDRESS, Workbench } from "./workbench";

/** Where each button of the ribbon leads: the heading of its view. */
const VIEWS = [
  ["Catalogue", "Catalogue"],
  ["Models", "Ready models"],
  ["Gap", "Budget gap"],
  ["Targets", "Trajectories"],
  ["Functions", "Functions"],
  ["Allocate", "Share out a pot"],
  ["Trajectory", "Set a trajectory"],
  ["Reinstate", "Put savings back"],
  ["Roll-up", "Borough roll-up"],
  ["Explain", "Explain"],
  ["Check", "Checks"],
  ["Share", "Share"],
  ["Help", "Help"],
] as const;

describe("on the worked example", () => {
  let workbench: Workbench;

  beforeAll(async () => {
    workbench = await Workbench.open();
  });
  afterAll(() => workbench.close());

  test("the page and the pane have no accessibility fault", async () => {
    expect(await workbench.accessibilityFaults(workbench.page, ["#pane"])).toEqual([]);
    expect(await workbench.accessibilityFaults(workbench.paneFrame())).toEqual([]);
  });

  test("nor have they with the messages and the table open", async () => {
    await workbench.page.getByRole("button", { name: "Sheet as a table" }).click();
    expect(await workbench.accessibilityFaults(workbench.page, ["#pane"])).toEqual([]);
    await workbench.page.getByRole("button", { name: /^Messages/ }).click();
    expect(await workbench.accessibilityFaults(workbench.page, ["#pane"])).toEqual([]);
  });

  test("the sheet can be read as a table", async () => {
    await workbench.page.getByRole("button", { name: "Sheet as a table" }).click();
    const row = workbench.page.getByRole("row", { name: /Budget gap: Mayor’s lower funding limit/ });
    expect(await row.getByRole("cell").allTextContents()).toEqual(
      expect.arrayContaining(["Budget gap: Mayor’s lower funding limit", "67.6", "202.7", "263.0"]),
    );
  });

  test("the active cell is announced", async () => {
    const gap = await workbench.at("Budget gap", "C beside Budget gap: Mayor’s lower funding limit");
    await workbench.select(gap);
    await workbench.page
      .getByRole("status")
      .getByText(`${gap.replace("Budget gap", "'Budget gap'")}, 202.7`)
      .waitFor();
  });

  test.each(VIEWS)("the ribbon's %s opens the view %s", async (button, heading) => {
    await workbench.press(button);
    await workbench.pane.getByRole("heading", { level: 1, name: heading, exact: true }).waitFor();
  });

  test("a closed pane still calculates, and Open pane brings it back", async () => {
    await workbench.page.getByRole("button", { name: "Close the task pane" }).click();
    await workbench.page.locator("#pane").waitFor({ state: "hidden" });
    // The sheet has the room: nothing grey stays where the pane was.
    expect((await workbench.page.locator("#pane-box").boundingBox())?.width).toBe(0);
    // 100 + 5 + 2 - 98 = 9
    await workbench.type("Budget gap!F22", "=PLAN.GAP(100,5,2,98)");
    expect(await workbench.value("Budget gap!F22")).toBe(9);
    await workbench.press("Open pane");
    await workbench.page.locator("#pane").waitFor({ state: "visible" });
  });

  test("nothing was said in the console, nothing asked of another server, nothing missing in the host", async () => {
    expect(workbench.noise).toEqual([]);
    expect(workbench.foreign).toEqual([]);
    expect((await workbench.log()).filter(({ kind }) => kind === "missing")).toEqual([]);
  });

  test("it says that it is not Excel", async () => {
    expect(await workbench.page.getByText("Workbench, not Excel").isVisible()).toBe(true);
  });

  afterAll(() => {
    const { pane, workbook } = workbench.opening;
    process.stdout.write(`From address to usable pane: ${pane} ms, to ready workbook: ${workbook} ms\n`);
  });
});

test.each(["dark", "contrast"])("in the %s theme nothing has too little contrast", async (theme) => {
  const workbench = await Workbench.open(`?book=budget-gap&theme=${theme}`);
  expect(await workbench.accessibilityFaults(workbench.page, ["#pane"])).toEqual([]);
  expect(await workbench.accessibilityFaults(workbench.paneFrame())).toEqual([]);
  await workbench.close();
});

test("a fault there is none of is named on the page", async () => {
  const workbench = await Workbench.launch();
  await workbench.page.goto(`${ADDRESS}?fault=lightning`);
  await workbench.page
    .getByRole("alert")
    .getByText(/no fault "lightning"/)
    .waitFor();
  await workbench.close();
});

test("the list of differences from Excel is a page of its own, without accessibility faults", async () => {
  const workbench = await Workbench.launch();
  await workbench.page.goto(`${ADDRESS}workbench/deviations.html`);
  await workbench.page.getByRole("table", { name: "Calculation" }).waitFor();
  expect(await workbench.accessibilityFaults(workbench.page)).toEqual([]);
  await workbench.close();
});
