/** A sheet of an earlier version is brought to the model of today, by the real office.js client: what is carried, and what comes back. */
import { USUAL } from "../../src/sheets/conventions";
import { budgetGap } from "../../src/sheets/models/budgetGap";
import { savingsAndGrowth } from "../../src/sheets/models/savingsAndGrowth";
import type { Draft } from "../../src/sheets/plan/draft";
import { officeWorkbook } from "../../src/workbook/officeWorkbook";
import type { WorkbookPort } from "../../src/workbook/port";
import { asEarlier, CONTINGENCY } from "../../src/workbench/book/earlierBook";
import { atOnce, bootWorkbook } from "../setup/officeClient";

let workbook: WorkbookPort;
const SHEET = "Budget gap";
const insert = async (draft: Draft) => workbook.insertSheets(await workbook.planSheets(draft));

beforeAll(async () => {
  await bootWorkbook();
  workbook = officeWorkbook(atOnce);
  await insert(asEarlier(budgetGap.example));
});

const contents = (name: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets
      .getItem(name)
      .getUsedRange(true)
      .load("formulas, values, address");
    await context.sync();
    return { formulas: range.formulas as unknown[][], values: range.values as unknown[][] };
  });
const named = (name: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.names.getItem(name).getRange().load("formulas, values, address");
    await context.sync();
    return range;
  });
const sheetNames = () =>
  Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });

it("tells a sheet of an earlier version from one of today", async () => {
  await insert(savingsAndGrowth.example);
  expect(await workbook.earlierSheets(await workbook.readOurSheets())).toEqual([SHEET]);
});

it("works the new figures out beside, and leaves nothing of that", async () => {
  const before = await sheetNames();
  const trial = await workbook.tryUpdate(await workbook.planUpdate(SHEET, USUAL));
  expect(await sheetNames()).toEqual(before);
  expect(trial.changed).toEqual([]);
});

it("refuses where a result has been typed over, the sheet is protected or the structure is", async () => {
  const change = (work: (context: Excel.RequestContext) => void) =>
    Excel.run(async (context) => {
      work(context);
      await context.sync();
    });
  const refused = () =>
    workbook.planUpdate(SHEET, USUAL).then(
      () => undefined,
      (error: unknown) => error,
    );
  await change(({ workbook: { worksheets } }) => worksheets.getItem(SHEET).protection.protect());
  expect(await refused()).toMatchObject({ reason: { kind: "protected", sheet: SHEET } });
  await change(({ workbook: { worksheets } }) => worksheets.getItem(SHEET).protection.unprotect());
  await change(({ workbook: { protection } }) => protection.protect());
  expect(await refused()).toMatchObject({ reason: { kind: "structure" } });
  await change(({ workbook: { protection } }) => protection.unprotect());
});

it("follows what other sheets link to, and writes nothing where a cell has changed since", async () => {
  const plan = await workbook.planUpdate(SHEET, USUAL);
  await Excel.run(async (context) => {
    context.workbook.names.getItem("gap_requirement").getRange().getCell(0, 0).values = [[1]];
    await context.sync();
  });
  const before = await contents(SHEET);
  const names = await sheetNames();
  await expect(workbook.updateSheet(plan)).rejects.toMatchObject({ reason: { kind: "changed" } });
  expect((await contents(SHEET)).formulas).toEqual(before.formulas);
  expect(await sheetNames()).toEqual(names);
});

it("carries every input by what it is, names what has no place, and brings all back with one undo", async () => {
  const before = await contents(SHEET);
  const requirement = (await named("gap_requirement")).values;
  const plan = await workbook.planUpdate(SHEET, USUAL);
  // Nothing calculates here, so years that follow the first show no year: test/unit/updating holds that all is found.
  expect(plan.lost.map(({ label }) => label)).toContain(CONTINGENCY);
  expect(plan.carried.length).toBeGreaterThan(15);
  const done = await workbook.updateSheet(plan);
  expect(await sheetNames()).toContain(plan.kept);
  expect((await named("gap_requirement")).values).toEqual(requirement);
  expect((await named("gap_requirement")).address).toMatch(/^'Budget gap'!/);
  expect((await contents(plan.kept)).formulas.flat().filter((held) => String(held).startsWith("="))).toEqual(
    [],
  );
  expect(await workbook.earlierSheets(await workbook.readOurSheets())).toEqual([]);
  await workbook.undo(done.id);
  expect((await contents(SHEET)).formulas).toEqual(before.formulas);
  expect((await named("gap_requirement")).values).toEqual(requirement);
  expect(await sheetNames()).not.toContain(plan.kept);
});
