import { Workbench } from "./workbench";

let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.open();
});
afterAll(() => workbench.close());

const sum = (figures: readonly number[]) => figures.reduce((total, figure) => total + figure, 0);

test("the sheet's own checks are all true", async () => {
  expect((await workbench.values("Targets!H5:H9")).flat()).toEqual([
    "The last year is the final target",
    "Gap shares add up to the gap",
    "Revised targets make the corporate one",
    "Every offence is counted once",
    "Months make the years",
  ]);
});

test("32 boroughs and a corporate row make the Service, and the borough without a baseline stays out", async () => {
  const names = (await workbench.values("Targets!A29:A61")).flat();
  expect([names[0], names[31], names[32]]).toEqual([
    "Barking and Dagenham",
    "Westminster",
    "Corporate, in no borough",
  ]);
  const baselines = (await workbench.values("Targets!C29:C61")).flat();
  const known = baselines.filter((baseline): baseline is number => typeof baseline === "number");
  expect(known).toHaveLength(32);
  expect(await workbench.value("Targets!C62")).toBe(sum(known));
});

test("a rate is offences per 1,000 residents", async () => {
  const [count = 0, population = 0] = [
    await workbench.numbers("Targets!C29"),
    await workbench.numbers("Targets!B29"),
  ].flat();
  // Barking and Dagenham: 1,000 x 4,109 / 172,452.
  expect([count, population]).toEqual([4109, 172452]);
  expect((await workbench.numbers("Targets!F29"))[0]).toBeCloseTo((1000 * 4109) / 172452, 10);
});

test("No baseline is a state of its own: no rate, no colour, no distance, no share of the gap", async () => {
  expect(await workbench.values("Targets!A56:L56")).toEqual([
    [
      "Sutton",
      185860,
      "No baseline",
      "No target",
      2061,
      "n/a",
      "n/a",
      // 1,000 x 2,061 / 185,860: what was recorded is still shown.
      expect.closeTo(11.089, 3),
      "No baseline",
      "n/a",
      "",
      "",
    ],
  ]);
});

test("status and distance follow from target and actual, lower being better", async () => {
  // Barking and Dagenham 3,681 against 3,940: better by 259. Bexley 3,168 against 3,060: worse by 108, within 5% (153).
  // Camden 6,553 against 6,210: worse by 343, more than 5% (310.5).
  expect(await workbench.values("Targets!I29:J29")).toEqual([["Green", 259]]);
  expect(await workbench.values("Targets!I31:J31")).toEqual([["Amber", -108]]);
  expect(await workbench.values("Targets!I34:J34")).toEqual([["Red", -343]]);
});

test("the three years run from the baseline to the final target in equal steps", async () => {
  // 178,487 less 12% is 157,068.56, so 157,069; a third of the 21,418 is 7,139.33: 171,347.67 and 164,208.33, rounded.
  expect(await workbench.numbers("Targets!B13:E13")).toEqual([178487, 171348, 164208, 157069]);
  expect((await workbench.values("Targets!C16:E16")).flat()).toEqual(["Green", "No data", "No data"]);
});

test("the corporate target is 912 more demanding than the areas together, and the gap is shared out whole", async () => {
  // 172,260 - 171,348 = 912
  expect((await workbench.values("Targets!A18:B24")).map(([, value]) => value)).toEqual([
    "Value",
    172260,
    171348,
    "external",
    171348,
    912,
    "Override: external",
  ]);
  const shares = (await workbench.numbers("Targets!K29:K61")).filter((share) => typeof share === "number");
  expect(shares.every(Number.isInteger)).toBe(true);
  expect(sum(shares)).toBe(912);
  // Barking and Dagenham: 912 x 4,109 / 178,487 = 20.995, so 21, and 3,940 - 21 = 3,919.
  expect(await workbench.numbers("Targets!K29:L29")).toEqual([21, 3919]);
});

test("the control limits are the mean and 2.66 average moving ranges either side", async () => {
  const months = await workbench.numbers("Targets!B68:B91");
  const mean = sum(months) / 24;
  const ranges = months.slice(1).map((offences, month) => Math.abs(offences - (months[month] ?? 0)));
  const reach = (2.66 * sum(ranges)) / 23;
  const [shownMean, lower, upper] = await workbench.numbers("Targets!C68:E68");
  expect(shownMean).toBeCloseTo(mean, 6);
  expect(lower).toBeCloseTo(mean - reach, 6);
  expect(upper).toBeCloseTo(mean + reach, 6);
});

test("the last eight months, all below the mean, are a shift; the sixteen before are no signal", async () => {
  const signals = (await workbench.values("Targets!F68:F91")).flat().map(String);
  expect(signals.slice(0, 16)).toEqual(Array<string>(16).fill(""));
  expect(signals.slice(16).every((signal) => signal.startsWith("Shift"))).toBe(true);
});

test("the monthly targets follow last year's months and end on the year's target", async () => {
  const targets = await workbench.numbers("Targets!J80:J91");
  // April: 171,348 x 14,823 / 178,487 = 14,230.1
  expect(targets[0]).toBe(14230);
  expect(targets[11]).toBe(171348);
  // April 14,809 is 579 over, within 5% of 14,230; the year's 167,633 is below 171,348.
  const statuses = (await workbench.values("Targets!L80:L91")).flat();
  expect([statuses[0], statuses[11]]).toEqual(["Amber", "Green"]);
});

test("a month mistyped shows in the checks, and a tougher reduction widens the gap", async () => {
  await workbench.type("Targets!B68", "1");
  expect(await workbench.value("Targets!H9")).toBe("Months do not make the years");
  await workbench.type("Targets!B6", "15%");
  // 178,487 less 15% is 151,714; a third of 26,773 is 8,924.33, so 169,563 in the first year: 2,697 below 172,260.
  expect(await workbench.value("Targets!B23")).toBe(2697);
  expect(await workbench.value("Targets!K62")).toBe(2697);
});
