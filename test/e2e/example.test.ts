import { Workbench } from "./workbench";

let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.open();
});
afterAll(() => workbench.close());

test("it opens on the worked example and the gap at the lower limit is 67.6, 202.7, 263.0", async () => {
  expect(await workbench.texts("Gap!B18:D18")).toEqual([["67.6", "202.7", "263.0"]]);
});

test("the gap at the upper limit is 67.6, 171.7, 202.6", async () => {
  expect(await workbench.texts("Gap!B20:D20")).toEqual([["67.6", "171.7", "202.6"]]);
});

test("the whole gap table is one formula's spill", async () => {
  const formulas = await workbench.formulas("Gap!A12:D21");
  const written = formulas.flat().filter((formula) => String(formula).startsWith("="));
  expect(written).toEqual(["=PLAN.GAP.TABLE(B4:D4,B5:D5,B6:D6,B7:D7,B8:D9,A8:A9)"]);
});

test("the table agrees with the printed gap, and says so", async () => {
  expect(await workbench.value("Gap!A27")).toBe("Agrees with print");
});

test("the boroughs' shares add up to the pot to the pound", async () => {
  const shares = (await workbench.values("Allocation!E9:E40")).flat() as number[];
  expect(shares).toHaveLength(32);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBe(10_000_000);
  expect(await workbench.value("Allocation!E5")).toBe("Adds up to the pot");
});

test("the trajectory's last milestone is the target, and a year without outturn has no status", async () => {
  // Front-loaded from 2.4 to 1.8: 2.4 - 0.6 x (1 - (2/3)^2) = 2.07, 2.4 - 0.6 x (1 - (1/3)^2) = 1.87, then the target.
  expect(await workbench.values("Trajectory!B11:D11")).toEqual([[2.07, 1.87, 1.8]]);
  // 2.06 beats 2.07; 1.93 is 3.2% worse than 1.87, within the 5% of Amber; n/a is no figure.
  expect(await workbench.values("Trajectory!B14:D14")).toEqual([["Green", "Amber", "No data"]]);
});

test("no cell of the worked example shows an error", async () => {
  await expect(workbench.page.locator("#message-count").textContent()).resolves.toBe("0");
});
