/** Where Excel undoes an action as one step, as long as the client splits nothing of it: every model goes in as one. */
import actionsBefore from "../../bench/actionsBefore.json";
import { indicatorTable } from "../../src/sheets/indicatorBlocks/indicatorTable";
import { MODELS } from "../../src/sheets/models";
import type { Block } from "../../src/sheets/plan/block";
import { officeWorkbook } from "../../src/workbook/officeWorkbook";
import { atOnce, bootWorkbook } from "../setup/officeClient";

// What is entered again, because this workbook knows no functions, is a step of its own: here calls are taken for known.
jest.mock("../../src/workbook/repair/formulaErrors", () => ({
  formulaErrors: () => Promise.resolve({ errors: [], rewritten: false }),
}));

const workbook = officeWorkbook(atOnce);

/** How many actions have been asked of Excel. */
let asked = 0;

beforeAll(async () => {
  const { host } = await bootWorkbook(undefined, { undo: "merged" });
  host.onExchange(({ request }) => (asked += request.message.body.Actions.length));
});

/** Of a model that is younger than the count of then, each cell may take so many. */
const A_CELL = 6;

it.each(MODELS.map((model) => [model.id, model] as const))(
  "%s is one step, as its plan says, and asks at most half of what it once did",
  async (_, model) => {
    const plan = await workbook.planSheets(model.example);
    expect(plan.excelUndo).toBe(true);
    asked = 0;
    const { id, excelUndo } = await workbook.insertSheets(plan);
    expect(excelUndo).toBe(true);
    const once: Readonly<Record<string, number | undefined>> = actionsBefore;
    const then = once[model.id] ?? 2 * A_CELL * plan.cellCount;
    expect(asked).toBeLessThanOrEqual(then / 2);
    await workbook.undo(id);
  },
);

it("two thousand cells of rows are one step too", async () => {
  const rows: Block = {
    cells: Array.from({ length: 500 }, (_, row) => [`NI ${row}`, "a", "b", row]),
    dressed: [],
  };
  const plan = await workbook.planInsert("Sheet1!B3", () => rows);
  const { id, excelUndo } = await workbook.insertBlock(plan, false);
  expect([plan.excelUndo, excelUndo]).toEqual([true, true]);
  await workbook.undo(id);
});

it("a table is not: it takes several requests, and its plan says so", async () => {
  const table = indicatorTable([], ["key", "title"]);
  const block = { ...table, cells: [...table.cells, ["NI 15", "Title"]] };
  const plan = await workbook.planInsert("Sheet1!B3", () => block);
  const { id, excelUndo } = await workbook.insertBlock(plan, false);
  expect([plan.excelUndo, excelUndo]).toEqual([false, false]);
  await workbook.undo(id);
});
