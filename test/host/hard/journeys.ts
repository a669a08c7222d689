/** What the add-in does to a workbook, through the real client: the same under every hardship that a host may be. */
import type { Block } from "../../../src/sheets/plan/block";
import { MODELS } from "../../../src/sheets/models";
import { officeWorkbook } from "../../../src/workbook/officeWorkbook";
import type { WorkbookPort } from "../../../src/workbook/port";
import type { FunctionsMetadata } from "../../../src/workbench/engine/functionMetadata";
import type { FunctionOptions } from "../../../src/workbench/host/clientFunctionCalls";
import type { HostOptions } from "../../../src/workbench/host/hostOptions";
import { atOnce, bootWorkbook, type HostedWorkbook } from "../../setup/officeClient";
import { wholeBook } from "../wholeBook";

/** Two of the models: the one that asks least of Excel, and the one that asks most. */
const TRIED = ["budget-gap", "trajectories"];

/** More rows than go into one request. */
const LONG = 11_000;

const block = (rows: number, table?: string): Block => ({
  cells: [
    ["Code", "Title"],
    ...Array.from({ length: rows }, (_, row) => [`L${row + 1}`, `Pledge ${row + 1}`]),
  ],
  dressed: [{ box: { row: 0, column: 0, rows: 1, columns: 2 }, look: "leftHeading" }],
  ...(table === undefined ? {} : { table }),
});

/** Inserts, undoes, refreshes and stops, in a workbook whose host is as `options` say, and knows these functions. */
export function journeys(options: HostOptions & FunctionOptions, functions?: FunctionsMetadata): void {
  let booted: HostedWorkbook;
  let workbook: WorkbookPort;
  let before: unknown;

  beforeAll(async () => {
    booted = await bootWorkbook(functions, options);
    workbook = officeWorkbook(atOnce);
  });
  beforeEach(() => (before = wholeBook(booted)));

  const insert = async (made: Block) =>
    workbook.insertBlock(await workbook.planInsert("Sheet1!B3", () => made), false);
  const read = (row: number) =>
    booted.store.read(booted.store.sheets.active(), { row, column: 1, rows: 1, columns: 2 }, "value")[0];

  /** Formulas in cells of text, on any sheet: entered once more they would be text. */
  const formulasOfText = () =>
    booted.store.sheets.list().flatMap((sheet) => {
      const box = booted.store.usedRange(sheet, true);
      const codes = box ? booted.store.read(sheet, box, "numFmt").flat() : [];
      const formulas = box ? booted.store.read(sheet, box, "formula").flat() : [];
      return formulas.filter((formula, at) => codes[at] === "@" && String(formula).startsWith("="));
    });

  it.each([
    ["rows", block(3)],
    ["a table", block(3, "Pledges")],
    ["a long pull", block(LONG)],
  ])("%s go in once, and are taken back by the pane's Undo", async (_, made) => {
    const { id, cellCount } = await insert(made);
    expect(cellCount).toBe(made.cells.length * 2);
    expect([read(2), read(made.cells.length + 1)]).toEqual([made.cells[0], made.cells.at(-1)]);
    expect(read(made.cells.length + 2)).toEqual(["", ""]);
    await workbook.undo(id);
    expect(wholeBook(booted)).toEqual(before);
  });

  it("a long pull that is stopped half way leaves the workbook as it was", async () => {
    const stop = new AbortController();
    const plan = await workbook.planInsert("Sheet1!B3", () => block(LONG));
    const pull = workbook.insertBlock(plan, false, { signal: stop.signal, onProgress: () => stop.abort() });
    await expect(pull).rejects.toMatchObject({ reason: { kind: "cancelled" } });
    expect(wholeBook(booted)).toEqual(before);
  });

  it("a table that the user has added a row to is not taken back with it", async () => {
    const { id } = await insert(block(3, "Pledges"));
    booted.store.type(booted.store.sheets.active(), { row: 6, column: 1, rows: 1, columns: 2 }, [
      ["L9", "Mine"],
    ]);
    expect(booted.host.workbook.tables[0]?.box.rows).toBe(5);
    await expect(workbook.undo(id)).rejects.toMatchObject({ reason: { kind: expect.any(String) as string } });
    expect(read(6)).toEqual(["L9", "Mine"]);
    booted.host.workbook.tables[0]?.Delete();
  });

  it("a refreshed table takes what is new, and Undo gives it back", async () => {
    const inserted = await insert(block(3, "Pledges"));
    await workbook.selectRange("Sheet1!B3");
    const table = await workbook.findIndicatorTable();
    if (!table) throw new Error("there is no table to refresh");
    const plan = await workbook.planRefresh(table, (code, column) =>
      column === "Title" && code === "L2" ? "A new title" : undefined,
    );
    const { id } = await workbook.refresh(plan);
    expect(read(4)).toEqual(["L2", "A new title"]);
    await workbook.undo(id);
    expect(read(4)).toEqual(["L2", "Pledge 2"]);
    await workbook.undo(inserted.id);
  });

  it.each(MODELS.filter(({ id }) => TRIED.includes(id)))(
    "$id goes in whole, and is taken back",
    async (model) => {
      const { id } = await workbook.insertSheets(await workbook.planSheets(model.example));
      expect(booted.store.sheets.list().length).toBeGreaterThan(1);
      expect(formulasOfText()).toEqual([]);
      await workbook.undo(id);
      expect(wholeBook(booted)).toEqual(before);
    },
  );
}
