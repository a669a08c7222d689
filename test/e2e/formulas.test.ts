import { Workbench } from "./workbench";

let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.open("?book=budget-gap");
});
afterAll(() => workbench.close());

test("a formula typed into the grid gives the gap", async () => {
  // 2,706.8 + 141.8 + 33.8 - 2,619.4 = 263.0
  await workbench.type("Budget gap!F5", "=PLAN.GAP(2706.8,141.8,33.8,2619.4)");
  expect(await workbench.value("Budget gap!F5")).toBe(263);
});

test("a changed input changes the table", async () => {
  // 2010/11: 2,700.0 + 67.6 + 0 - 2,673.3 = 94.3
  await workbench.type(await workbench.at("Budget gap", "B beside Budget requirement approved"), "2700");
  expect(
    await workbench.texts(
      await workbench.at("Budget gap", "B beside Budget gap: Mayor’s lower funding limit"),
    ),
  ).toEqual([["94.3"]]);
});

test("a refused argument shows its sentence when its cell is selected", async () => {
  await workbench.type("Budget gap!F7", '=PLAN.GAP("a lot",0,0,1)');
  expect(await workbench.value("Budget gap!F7")).toBe("#VALUE!");
  await workbench.select("Budget gap!F7");
  await workbench.cellLine.getByText(/requirement/).waitFor();
  expect(await workbench.cellLine.textContent()).toContain("a lot");
});

test("the message list leads to the cell", async () => {
  await workbench.select("Budget gap!A1");
  await workbench.page.getByRole("button", { name: /^Messages/ }).click();
  await workbench.page.getByRole("button", { name: "'Budget gap'!F7 #VALUE!" }).click();
  expect(await workbench.cellLine.textContent()).toContain("'Budget gap'!F7");
});

test("a result that finds a cell in its way shows #SPILL! and, once the way is free, the table", async () => {
  await workbench.type("Budget gap!H6", "in the way");
  await workbench.type("Budget gap!G5", '=PLAN.GAP.TABLE("2010/11",100,5,2,98)');
  expect(await workbench.value("Budget gap!G5")).toBe("#SPILL!");
  await workbench.select("Budget gap!H6");
  await workbench.page.keyboard.press("Delete");
  // 100 + 5 + 2 = 107 before the limit, 9 above a limit of 98.
  expect(await workbench.values("Budget gap!G8:H11")).toEqual([
    ["Pay and prices", 2],
    ["Before funding limit", 107],
    ["Funding limit", 98],
    ["Budget gap", 9],
  ]);
});

test("an unknown function is #NAME?, as in Excel", async () => {
  await workbench.type("Budget gap!F9", "=PLAN.NOSUCH(1)");
  expect(await workbench.value("Budget gap!F9")).toBe("#NAME?");
});

test("Ctrl+Z takes the last entry back", async () => {
  await workbench.type("Budget gap!F20", "12");
  await workbench.page.keyboard.press("Control+z");
  expect(await workbench.value("Budget gap!F20")).toBe("");
});
