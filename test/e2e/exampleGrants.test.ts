import { Workbench } from "./workbench";

let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.open();
});
afterAll(() => workbench.close());

const sum = (figures: readonly number[]) => figures.reduce((total, figure) => total + figure, 0);

test("the sheet's own checks are all true", async () => {
  expect((await workbench.values("Grants!A12:A15")).flat()).toEqual([
    "Each stream adds up to its pot",
    "Instalments add up to the grant",
    "Revenue Support Grant agrees with print",
    "Damping moves money and adds none",
  ]);
});

test("the streams are in the catalogue, with their department and the standing of their title", async () => {
  expect(await workbench.values("Grants!F5:H8")).toEqual([
    ["unconfirmed", "", "Home Office"],
    ["unconfirmed", "", "Home Office"],
    ["unconfirmed", "", "DfT"],
    ["confirmed", "", "CLG (with DWP Deprived Areas Fund)"],
  ]);
});

test.each([
  ["F", 24_000_000],
  ["G", 3_650_000],
  ["H", 11_200_000],
  ["I", 40_000_000],
])("the whole pounds of the 32 boroughs in column %s add up to %i", async (column, pot) => {
  const shares = await workbench.numbers(`Grants!${column}20:${column}51`);
  expect(shares).toHaveLength(32);
  expect(shares.every(Number.isInteger)).toBe(true);
  expect(sum(shares)).toBe(pot);
});

test("all streams are shared over all boroughs by one formula, each by its own criterion", async () => {
  const written = (await workbench.formulas("Grants!F20:I51"))
    .flat()
    .filter((formula) => String(formula).startsWith("="));
  expect(written).toEqual(["=PLAN.ABG.ALLOCATE(B5:B8,B20:E51)"]);
  // Hackney has 18 of the 135 weights: 40,000,000 x 18 / 135 = 5,333,333.3. Barnet has none.
  expect(await workbench.values("Grants!I30")).toEqual([[5_333_333]]);
  expect(await workbench.values("Grants!I21")).toEqual([[0]]);
});

test("twelve instalments add up to the grant to the penny, wherever the odd pence go", async () => {
  // 911,723.00 / 12 = 75,976.91 and 8 pence over.
  expect(await workbench.value("Grants!B58")).toBe(911_723);
  expect(await workbench.numbers("Grants!B63:B74")).toEqual([
    ...Array<number>(8).fill(75_976.92),
    ...Array<number>(4).fill(75_976.91),
  ]);
  expect(await workbench.numbers("Grants!C63:C74")).toEqual([
    ...Array<number>(11).fill(75_976.91),
    75_976.99,
  ]);
  const pence = (await workbench.numbers("Grants!D63:D74")).map((pounds) => Math.round(pounds * 100));
  expect(sum(pence)).toBe(91_172_300);
});

test("what is not spent is carried forward", async () => {
  // 911,723 - 840,000; + 925,000 - 950,000; + 940,000 - 960,000
  expect(await workbench.values("Grants!F66:I66")).toEqual([["Closing", 71_723, 46_723, 26_723]]);
});

test("the Revenue Support Grant for 2007/08 is the published 123.158", async () => {
  // 1,883.739 - 733.869 - 1,026.712
  expect(await workbench.value("Grants!B81")).toBe(123.158);
});

test("the floor costs 8.25, paid for by those above it in proportion", async () => {
  // Floors at 2.5%: 410, 205, 307.5, 256.25, 153.75, together 1,332.5 of 1,344.5. Above them: 10.5 + 9.75 = 20.25.
  // So each keeps 12 / 20.25 of what is above its floor; A gets 6 and E 2.25.
  const [factor, cost] = [await workbench.value("Grants!G79"), await workbench.value("Grants!G80")];
  expect(factor).toBeCloseTo(12 / 20.25, 12);
  expect(cost).toBe(8.25);
  const damped = await workbench.numbers("Grants!G83:G87");
  expect(damped[0]).toBe(410);
  expect(damped[2]).toBeCloseTo(307.5 + (10.5 * 12) / 20.25, 9);
  expect(sum(damped)).toBeCloseTo(1344.5, 9);
});

test("an authority exactly on its floor neither pays nor receives", async () => {
  expect(await workbench.numbers("Grants!G84:H84")).toEqual([205, 0]);
});

test("each stream of money has its route and the reason", async () => {
  const routes = (await workbench.values("Grants!F92:H96")).map(([route, , reason]) => [route, reason]);
  expect(routes).toEqual([
    ["Specific grant", "Needs a ring-fence"],
    ["Specific grant", "Allocations are uncertain"],
    ["Area Based Grant", "Allocated on specific policy criteria"],
    ["Revenue Support Grant", "Can go by general formula"],
    ["Single Capital Pot", "Capital without a ring-fence"],
  ]);
});

test("another borough, typed in, gives its own instalments", async () => {
  await workbench.type("Grants!B57", "Hackney");
  const grant = (await workbench.numbers("Grants!J30"))[0];
  expect(await workbench.value("Grants!B75")).toBe(grant);
  expect(await workbench.value("Grants!A13")).toBe("Instalments add up to the grant");
});
