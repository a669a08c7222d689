import { Workbench } from "./workbench";

let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.open("?book=empty");
});
afterAll(() => workbench.close());

/** Opens PLAN.GAP among the functions, found by what it answers. */
async function openGap(): Promise<void> {
  const { pane } = workbench;
  await pane.getByRole("button", { name: "More" }).click();
  await pane.getByRole("menuitem", { name: "Functions" }).click();
  const box = pane.getByRole("searchbox", { name: "What do you want to work out?" });
  await box.fill("how much to find");
  await pane
    .getByRole("list", { name: "Functions", exact: true })
    .getByText("PLAN.GAP", { exact: true })
    .click();
  await pane.getByRole("heading", { level: 1, name: "PLAN.GAP" }).waitFor();
}

test("a function's example goes in as live cells: another input gives another result", async () => {
  const { pane } = workbench;
  await workbench.select("Sheet1!B2");
  await openGap();
  await pane.getByRole("button", { name: "Insert the example" }).click();
  await pane.getByRole("button", { name: /^Insert \d+ cells$/ }).click();
  await pane
    .getByText(/^Inserted/)
    .first()
    .waitFor();
  // 2,706.8 + 141.8 + 33.8 − 2,619.4, as the example has it.
  expect(await workbench.values("Sheet1!C8")).toEqual([[263]]);
  await workbench.type("Sheet1!C7", "2629.4");
  expect(await workbench.values("Sheet1!C8")).toEqual([[253]]);
  await pane.getByRole("button", { name: "Done" }).click();
  await pane.getByRole("button", { name: "Back" }).click();
});

test("a formula is built from cells and figures, and shows its result before it is written", async () => {
  const { pane } = workbench;
  await workbench.type("Sheet1!H2", "2706.8");
  await workbench.select("Sheet1!J2");
  await openGap();
  await pane.getByRole("button", { name: "Build a formula" }).click();
  await pane.getByRole("textbox", { name: "Requirement" }).fill("H2");
  await pane.getByRole("textbox", { name: "Savings to identify" }).fill("141.8");
  await pane.getByRole("textbox", { name: "Pay and prices" }).fill("33.8");
  const limit = pane.getByRole("textbox", { name: "Funding limit" });
  await limit.fill("lower");
  await pane.getByText(/^It answers with an error: .*fundingLimit/).waitFor();
  await limit.fill("2,619.4");
  await pane.getByRole("region", { name: "It gives" }).getByText("263", { exact: true }).waitFor();
  expect(await workbench.values("Sheet1!J2")).toEqual([[""]]);
  await pane.getByRole("button", { name: "Insert formula" }).click();
  await pane
    .getByText(/^Inserted/)
    .first()
    .waitFor();
  expect(await workbench.values("Sheet1!J2")).toEqual([[263]]);
});
