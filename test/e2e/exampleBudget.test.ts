import { Workbench } from "./workbench";

let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.open();
});
afterAll(() => workbench.close());

test("the sheet's own checks are all true", async () => {
  expect((await workbench.values("Budget!F5:F9")).flat()).toEqual([
    "Both gaps agree with print",
    "New savings add up to the gap",
    "The bridge leads to each gap",
    "Gap less delivered savings is what is left",
    "What comes back fits the headroom",
  ]);
});

test("new savings each year are 67.6, 135.1 and 60.3 at the lower limit", async () => {
  expect(await workbench.texts("Budget!B10:D12")).toEqual([
    ["67.6", "202.7", "263.0"],
    ["67.6", "171.7", "202.6"],
    ["67.6", "135.1", "60.3"],
  ]);
});

test("the headroom of the upper limit is nothing, 31.0 and 60.4", async () => {
  expect(await workbench.values("Budget!B14:D14")).toEqual([[0, 31, 60.4]]);
});

test("the bridge leads from 67.6 over 202.7 to 263.0", async () => {
  // 2011/12: requirement 2,706.8 - 2,673.3, savings 141.8 - 67.6, limit 2,673.3 - 2,645.9; 2012/13: 33.8, 2,645.9 - 2,619.4.
  expect(await workbench.values("Budget!A18:B28")).toEqual([
    ["Gap 2010/11", 67.6],
    ["Budget requirement 2011/12", 33.5],
    ["Savings to be identified 2011/12", 74.2],
    ["Pay and prices 2011/12", 0],
    ["Funding limit 2011/12", 27.4],
    ["Gap 2011/12", 202.7],
    ["Budget requirement 2012/13", 0],
    ["Savings to be identified 2012/13", 0],
    ["Pay and prices 2012/13", 33.8],
    ["Funding limit 2012/13", 26.5],
    ["Gap 2012/13", 263],
  ]);
});

test("a saving starts in its month, and a one-off counts once", async () => {
  expect(await workbench.values("Budget!A44:D52")).toEqual([
    ["Support services shared", 18, 18, 18],
    // From July: 9 of 12 months of 14.
    ["Procurement contracts", 10.5, 14, 14],
    ["Surplus property released", 0, 9, 9],
    // From October 2011: 6 of 12 months of 12.
    ["ICT contracts renewed", 0, 6, 12],
    ["Overtime planned ahead", 10, 10, 10],
    ["Recruitment pause, staff", 8.5, 0, 0],
    ["Fleet kept longer", 3, 6, 6],
    // From September 2011: 7 of 12 months of 7.5.
    ["Training held locally", 0, 4.375, 7.5],
    ["Growth: child protection", -4, -4, -4],
  ]);
});

test("what is left to find is the gap less what can be delivered", async () => {
  // 2010/11: 18 x 0.9 + 10.5 x 0.85 + 10 x 0.8 + 8.5 + 3 x 0.9 - 4 = 40.325
  // 2011/12: 16.2 + 11.9 + 7.2 + 4.5 + 8 + 5.4 + 3.0625 - 4 = 52.2625
  // 2012/13: 16.2 + 11.9 + 7.2 + 9 + 8 + 5.4 + 5.25 - 4 = 58.95
  expect(await workbench.values("Budget!B55:D56")).toEqual([
    [27.275, 150.4375, 204.05],
    [27.275, 119.4375, 143.65],
  ]);
});

test("nothing comes back when every year must fit, for 2010/11 has no headroom", async () => {
  expect((await workbench.values("Budget!B62:B69")).flat()).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
});

test("from 2011/12 four proposals come back: with the fifth 2011/12 would cost 43.4 of 31.0", async () => {
  // In 2011/12: 10 + 4.375 + 6 + 9 = 29.375, then 14 more. In 2012/13: 10 + 7.5 + 6 + 9 = 32.5.
  const names = (await workbench.values("Budget!A62:A65")).flat();
  expect(names).toEqual([
    "Overtime planned ahead",
    "Training held locally",
    "Fleet kept longer",
    "Surplus property released",
  ]);
  expect(await workbench.values("Budget!F62:G66")).toEqual([
    [1, 10],
    [1, 17.5],
    [1, 23.5],
    [1, 32.5],
    [0, 32.5],
  ]);
});

test("taken in turn, only what costs nothing in 2010/11 comes back", async () => {
  // Training, property and ICT: 4.375 + 9 + 6 of 31.0 in 2011/12, 7.5 + 9 + 12 = 28.5 of 60.4 in 2012/13.
  expect((await workbench.values("Budget!I62:I69")).flat()).toEqual([0, 1, 0, 1, 0, 1, 0, 0]);
  expect(await workbench.value("Budget!J69")).toBe(28.5);
});

test("the £161m already identified is named as not counted again", async () => {
  expect(String(await workbench.value("Budget!A77"))).toContain("£161m");
});

test("a changed rule changes what comes back, and a changed budget parts from print", async () => {
  await workbench.type("Budget!B60", "skip");
  expect((await workbench.values("Budget!B62:B69")).flat()).toEqual([0, 1, 0, 1, 0, 1, 0, 0]);
  await workbench.type("Gap!B5", "2700");
  // 2,700.0 + 67.6 - 2,673.3 = 94.3
  expect(await workbench.texts("Budget!B10")).toEqual([["94.3"]]);
  expect(await workbench.value("Budget!F5")).toBe("The gaps do not agree with print");
});
