/** A sheet of a ready model that is there already is linked to another, by the real office.js client: what changes, and what comes back. */
import { budgetGap } from "../../src/sheets/models/budgetGap";
import { payPricesAndGrants } from "../../src/sheets/models/payPricesAndGrants";
import { savingsAndGrowth } from "../../src/sheets/models/savingsAndGrowth";
import { MODELS } from "../../src/sheets/models";
import { linkingOffers } from "../../src/workbook/linking/linkingOffers";
import { planLinking } from "../../src/workbook/linking/planLinking";
import { ReadSheets } from "../../src/workbook/linking/readSheets";
import { officeWorkbook } from "../../src/workbook/officeWorkbook";
import type { WorkbookPort } from "../../src/workbook/port";
import { WorkbookRefusal } from "../../src/workbook/refusal";
import { atOnce, bootWorkbook } from "../setup/officeClient";

const OWN = "Savings and growth";
let workbook: WorkbookPort;

beforeAll(async () => {
  await bootWorkbook();
  workbook = officeWorkbook(atOnce);
  await workbook.insertSheets(await workbook.planSheets(budgetGap.example));
  await workbook.insertSheets(await workbook.planSheets(savingsAndGrowth.example));
});

const offersOf = async (sheet: string) => {
  const { reading, ours } = await workbook.readToLink(sheet);
  const read = new ReadSheets(reading);
  const own = ours.find((one) => one.sheet === sheet);
  return { read, offers: own ? linkingOffers(read, own, ours, MODELS) : [] };
};

const formulasOf = (name: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.names.getItem(name).getRange().load("formulas, values, numberFormat");
    await context.sync();
    return range;
  });

it("shows each cell as it is and as it would be, and the check that would say where the two disagree", async () => {
  const { read, offers } = await offersOf(OWN);
  const [offer] = offers;
  expect(offer?.source.sheet).toBe("Budget gap");
  expect(offer?.takes.map(({ label, writes }) => [label, writes.length])).toEqual([
    ["First year", 1],
    ["Gap at the limit planned at", 3],
    ["Headroom if the limit rises", 3],
    ["Savings already identified", 1],
  ]);
  const plan = planLinking(read, OWN, offer?.takes.slice(0, 1) ?? []);
  if (typeof plan === "string") throw new Error(plan);
  const [year, ...check] = plan.writes;
  expect([year?.before, year?.after, year?.isLinked]).toEqual(["2010/11", "2010/11", true]);
  expect(check.map(({ isLinked }) => isLinked)).toEqual([false, false, false]);
  expect(check[0]?.content).toMatch(/^Figures are figures.*; linked cells are as on their sheets$/);
});

it("writes what was ticked and nothing else, once: what is linked is not offered again, and comes back whole", async () => {
  const { read, offers } = await offersOf(OWN);
  const before = await formulasOf("savings_gap");
  const years = await formulasOf("savings_years");
  const plan = planLinking(read, OWN, offers.flatMap(({ takes }) => takes).slice(0, 2));
  if (typeof plan === "string") throw new Error(plan);
  const { id } = await workbook.linkCells(plan);
  expect(JSON.stringify((await formulasOf("savings_gap")).formulas)).toContain("INDEX(gap_planned_gap");
  // A cell formatted as text would not calculate.
  expect((await formulasOf("savings_years")).numberFormat[0]?.[0]).toBe("General");
  const after = await offersOf(OWN);
  expect(after.offers.flatMap(({ takes }) => takes.map(({ cells }) => cells))).toEqual([
    "headroom",
    "identified",
  ]);
  await workbook.undo(id);
  expect((await formulasOf("savings_gap")).formulas).toEqual(before.formulas);
  expect((await formulasOf("savings_years")).formulas).toEqual(years.formulas);
  expect((await formulasOf("savings_years")).numberFormat).toEqual(years.numberFormat);
});

it("fills each cell with its own figure, in whatever order it was ticked", async () => {
  const { read, offers } = await offersOf(OWN);
  const takes = offers.flatMap((offer) => offer.takes).filter(({ cells }) => cells !== "years");
  const plan = planLinking(read, OWN, [...takes].reverse());
  if (typeof plan === "string") throw new Error(plan);
  const { id } = await workbook.linkCells(plan);
  const held = async (name: string) => JSON.stringify((await formulasOf(name)).formulas);
  expect(await held("savings_gap")).toContain("INDEX(gap_planned_gap");
  expect(await held("savings_headroom")).toContain("INDEX(gap_headroom");
  await workbook.undo(id);
});

it("says of two sheets that could follow each other where the second link would make a circle", async () => {
  const inserted = await workbook.insertSheets(await workbook.planSheets(payPricesAndGrants.example));
  const other = "Pay, prices and grants";
  const circles = async (sheet: string) =>
    (await offersOf(sheet)).offers.map(({ source, isCircle }) => [source.sheet, isCircle]);
  expect(await circles("Budget gap")).toEqual([[other, false]]);
  const { read, offers } = await offersOf(other);
  const plan = planLinking(
    read,
    other,
    offers.flatMap(({ takes }) => takes),
  );
  if (typeof plan === "string") throw new Error(plan);
  const linked = await workbook.linkCells(plan);
  expect(await circles("Budget gap")).toEqual([[other, true]]);
  await workbook.undo(linked.id);
  await workbook.undo(inserted.id);
});

it("adds a second link to the check of the first", async () => {
  for (const word of ["gap", "headroom"]) {
    const { read, offers } = await offersOf(OWN);
    const take = offers.flatMap(({ takes }) => takes).filter(({ cells }) => cells === word);
    const plan = planLinking(read, OWN, take);
    if (typeof plan === "string") throw new Error(plan);
    await workbook.linkCells(plan);
    expect(plan.writes.filter(({ isLinked }) => !isLinked)).toHaveLength(word === "gap" ? 3 : 1);
    expect(plan.writes.at(-1)?.content).toMatch(/^=TEXTJOIN\(" ",TRUE,IF\(/);
  }
});

it("refuses, with the cells by name, where one of them has changed since it was shown, and where the sheet is protected", async () => {
  const { read, offers } = await offersOf(OWN);
  const plan = planLinking(
    read,
    OWN,
    offers.flatMap(({ takes }) => takes),
  );
  if (typeof plan === "string") throw new Error(plan);
  const [first] = plan.writes;
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(OWN).getRange(first?.address ?? "A1").values = [["2011/12"]];
    await context.sync();
  });
  const refused: unknown = await workbook.linkCells(plan).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(WorkbookRefusal);
  expect((refused as WorkbookRefusal).reason).toEqual({
    kind: "changed",
    address: OWN,
    cells: [first?.address],
  });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(OWN).protection.protect();
    await context.sync();
  });
  await expect(workbook.readToLink(OWN)).rejects.toMatchObject({ reason: { kind: "protected", sheet: OWN } });
});
