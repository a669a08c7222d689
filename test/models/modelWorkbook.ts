import type { Engine } from "../../src/workbench/engine/createEngine";
import type { CellContents } from "../../src/workbench/host/gridStore";
import type { BookReading, SheetReading } from "../../src/checks/reading";
import type { Reading } from "../../src/explain/reading";
import { formatAddress, parseAddress, quoteSheetName, splitReference } from "../../src/grid/address";
import type { Box } from "../../src/grid/box";
import { cellName } from "../../src/grid/cell";
import type { Draft } from "../../src/sheets/plan/draft";
import type { SheetPlan } from "../../src/sheets/plan/sheetPlan";
import { bookFile } from "../../src/workbench/file/bookFile";
import { recordObjects } from "../../src/workbench/book/recordObjects";
import { FREE } from "../../src/workbench/book/writeBook";
import { writeSheetPlan } from "../../src/workbench/book/writeSheetPlan";
import { Events } from "../../src/workbench/host/events";
import { Workbook } from "../../src/workbench/host/objects/workbook";
import { bundledEngine } from "../host/engine/bundle";
import { BuiltCalls, type ExcelAtHand } from "./builtCalls";
import { noteBlankResults } from "./blankResults";
import { cellsBeside } from "./cellsBeside";

const { createEngine, headlessPreset } = bundledEngine();

// A large model on a busy machine takes its time.

// Of every test file, the last workbook is still open when its tests are through.
afterAll(() => ModelWorkbook.close());

/**
 * A workbook without a page in which a model's sheets calculate with the built functions. One at a time: the engine's
 * names of cells are not kept apart between workbooks, so to open one closes the one before.
 */
export class ModelWorkbook {
  private static open: ModelWorkbook | null = null;

  readonly calls: BuiltCalls;
  plans: readonly SheetPlan[];
  private readonly engine: Engine;
  private readonly sheets = new Map<string, string>();
  private readonly blanks: ReadonlySet<string>;

  private constructor(
    draft: Draft,
    others: Readonly<Record<string, CellContents["value"][][]>>,
    private readonly excel: ExcelAtHand,
  ) {
    const calls = new BuiltCalls(excel);
    this.calls = calls;
    this.engine = createEngine({ preset: headlessPreset(), calls, metadata: calls.metadata });
    this.blanks = noteBlankResults(this.engine);
    const { store } = this.engine;
    for (const [name, cells] of Object.entries(others)) {
      const id = this.add(name);
      store.write(id, { row: 0, column: 0, rows: cells.length, columns: cells[0]?.length ?? 1 }, cells);
    }
    this.plans = draft(FREE);
    this.plans.forEach(({ name }) => this.add(name));
    this.plans.forEach((plan) => writeSheetPlan(store, this.id(plan.name), plan));
  }

  /** Closes the workbook before, writes a draft's sheets, beside sheets of the user's own if there are any, and waits for every result. */
  static async of(
    draft: Draft,
    others: Readonly<Record<string, CellContents["value"][][]>> = {},
    excel: ExcelAtHand = {},
  ): Promise<ModelWorkbook> {
    await ModelWorkbook.close();
    const workbook = new ModelWorkbook(draft, others, excel);
    ModelWorkbook.open = workbook;
    await workbook.settled();
    return workbook;
  }

  /**
   * Closes the workbook that is open, if one is. Whatever its tests have entered, its figures must be the same in an Excel
   * that hands a blank cell over as 0, unless it is about one Excel only.
   */
  static async close(): Promise<void> {
    const book = ModelWorkbook.open;
    ModelWorkbook.open = null;
    if (!book) return;
    try {
      const { failing, blank } = book.excel;
      if (failing === undefined && blank === undefined) expect(await book.changedByZeros()).toEqual([]);
    } finally {
      book.engine.dispose();
    }
  }

  /** The cells of the model whose formula comes to a blank cell, so that it is 0 where there is nothing. */
  blankResults(): string[] {
    return this.plans.flatMap(({ name }) => {
      const sheet = `${this.id(name)}!`;
      const blank = [...this.blanks].filter((place) => place.startsWith(sheet));
      return blank.map((place) => `${quoteSheetName(name)}!${place.slice(sheet.length)}`);
    });
  }

  /** The cells that show something else where a blank cell reaches functions as 0. */
  async changedByZeros(): Promise<string[]> {
    const before = new Set(this.shown());
    const after = await this.calledAgain(0);
    if (after.every((cell) => before.has(cell))) return [];
    // The engine itself may come to another figure when it calculates everything anew: that is no difference of ours.
    const anew = new Set(await this.calledAgain(null));
    return after.filter((cell) => !anew.has(cell));
  }

  /** What all cells show once every function has been called again, blank cells handed over so. */
  private async calledAgain(blank: 0 | null): Promise<string[]> {
    this.calls.again(blank);
    await this.settled();
    return this.shown();
  }

  /** What every cell of the model shows, by its address. */
  private shown(): string[] {
    return this.plans.flatMap(({ name }) =>
      this.used(name).flatMap((line, row) =>
        line.map((value, column) => `${quoteSheetName(name)}!${cellName(row, column)} ${value}`),
      ),
    );
  }

  /** The workbook as the bytes of a file. */
  file(): Uint8Array {
    const workbook = new Workbook(
      this.engine.store,
      new Events(() => undefined),
      new Map(),
      false,
      new Set(),
    );
    this.plans.forEach((plan) => recordObjects(workbook.sheet(this.id(plan.name)), plan));
    return bookFile(workbook);
  }

  /** What cells hold, in rows: `Budget gap!A5`, or `Budget gap!B:D beside Lower limit under Inputs, £m`. */
  values(reference: string): CellContents["value"][][] {
    return plain(this.engine.store.read(...this.cells(reference), "value"));
  }

  /** What the cells show, number formats applied. */
  texts(reference: string): string[][] {
    return this.engine.store.read(...this.cells(reference), "text");
  }

  /** The figures to the right of a label, wherever on a sheet the label stands; the first such row counts. */
  row(sheet: string, label: string, count: number): CellContents["value"][] {
    const row = this.used(sheet).find(([text]) => text === label);
    if (!row) throw new Error(`no row of ${sheet} is labelled "${label}"`);
    return row.slice(1, count + 1);
  }

  /** The same in the part of a sheet that begins with this heading: all that stands to the right of the label. */
  rowUnder(sheet: string, heading: string, label: string): CellContents["value"][] {
    const used = this.used(sheet);
    const head = used.findIndex(([text]) => text === heading);
    if (head < 0) throw new Error(`no part of ${sheet} begins with "${heading}"`);
    const row = used.slice(head + 1).find(([text]) => text === label);
    if (!row) throw new Error(`no row of ${sheet} below "${heading}" is labelled "${label}"`);
    return row.slice(1);
  }

  /** What the cells of a name hold, in rows. */
  named(name: string): CellContents["value"][][] {
    return this.values(this.placeOf(name));
  }

  /** Everything a sheet holds, from A1 on. */
  used(sheet: string): CellContents["value"][][] {
    const box = this.engine.store.usedRange(this.id(sheet), true);
    if (!box) return [];
    const whole = { row: 0, column: 0, rows: box.row + box.rows, columns: box.column + box.columns };
    return plain(this.engine.store.read(this.id(sheet), whole, "value"));
  }

  /** The workbook as the rules of checking read it. */
  bookReading(): BookReading {
    const { store } = this.engine;
    const sheets = [...this.sheets].map(([name, id]): SheetReading => {
      const used = store.usedRange(id, true);
      const whole = {
        row: 0,
        column: 0,
        rows: used ? used.row + used.rows : 1,
        columns: used ? used.column + used.columns : 1,
      };
      return {
        name,
        visibility: "visible",
        formulas: store.read(id, whole, "formula"),
        values: plain(store.read(id, whole, "value")),
        texts: store.read(id, whole, "text"),
        formats: store.read(id, whole, "numFmt"),
        hiddenRows: [],
        hiddenColumns: [],
      };
    });
    return { sheets, names: {} };
  }

  /** What the checks of all sheets say. */
  checks(): CellContents["value"][] {
    return this.checked().map(({ holds }) => holds);
  }

  /** The sentences, in column A, of the checks that are not TRUE; sheets without a check are an error. */
  failingChecks(): string[] {
    const checked = this.checked();
    if (checked.length === 0) throw new Error("the sheets have no checks");
    return checked.filter(({ holds }) => holds !== true).map(({ sentence }) => sentence);
  }

  /** Cells that show an error: sheet, row and column from 1, and the error. */
  errors(): string[] {
    return this.plans.flatMap(({ name }) =>
      this.used(name).flatMap((row, down) =>
        row.flatMap((value, right) =>
          typeof value === "string" && /^#[A-Z/0!?]+$/.test(value)
            ? [`${name} R${down + 1}C${right + 1} ${value}`]
            : [],
        ),
      ),
    );
  }

  /** All that the sheets hold, as it is read for an explanation. */
  reading(): Reading {
    const { store } = this.engine;
    const sheets = this.plans.map(({ name }) => {
      const used = store.usedRange(this.id(name), true);
      const box = {
        row: 0,
        column: 0,
        rows: (used?.row ?? 0) + (used?.rows ?? 1),
        columns: (used?.column ?? 0) + (used?.columns ?? 1),
      };
      const values = plain(store.read(this.id(name), box, "value"));
      const formulas = store.read(this.id(name), box, "formula");
      return {
        name,
        row: 0,
        column: 0,
        formulas,
        values,
        texts: store.read(this.id(name), box, "text"),
        whole: true,
      };
    });
    const spills = sheets.flatMap(({ name, formulas }) =>
      formulas.flatMap((cells, row) =>
        cells.flatMap((formula, column) => {
          const box = String(formula).startsWith("=") ? store.spillAt(this.id(name), row, column) : null;
          return box && box.rows * box.columns > 1 && box.row === row && box.column === column
            ? [{ sheet: name, ...box }]
            : [];
        }),
      ),
    );
    const names = this.plans.flatMap((plan) =>
      plan.names.map(({ name, box }) => [name, `=${quoteSheetName(plan.name)}!${formatAddress(box, true)}`]),
    );
    return { sheets, spills, names: Object.fromEntries(names) as Reading["names"], tables: [] };
  }

  /** Types into a cell, as a user does, and waits for every result. */
  async type(reference: string, value: CellContents["value"]): Promise<void> {
    await this.fill([[reference, value]]);
  }

  /** Types into several cells, and waits once. */
  async fill(
    entries: readonly (readonly [reference: string, value: CellContents["value"]])[],
  ): Promise<void> {
    for (const [reference, value] of entries) this.engine.store.write(...this.cells(reference), [[value]]);
    await this.settled();
  }

  /** The same, so many columns to the right of a label; the first row with the label counts. */
  async typeBeside(sheet: string, label: string, right: number, value: CellContents["value"]): Promise<void> {
    const row = this.used(sheet).findIndex(([text]) => text === label);
    if (row < 0) throw new Error(`no row of ${sheet} is labelled "${label}"`);
    await this.type(`${quoteSheetName(sheet)}!${cellName(row, right)}`, value);
  }

  /** The same into cells of a name, so many rows down and columns right of its first. */
  async typeInto(
    entries: readonly (readonly [name: string, down: number, right: number, value: CellContents["value"]])[],
  ): Promise<void> {
    await this.fill(
      entries.map(([name, down, right, value]) => {
        const { sheet, address } = splitReference(this.placeOf(name));
        const box = parseAddress(address);
        const cell = cellName((box?.row ?? 0) + down, (box?.column ?? 0) + right);
        return [`${quoteSheetName(sheet ?? "")}!${cell}`, value] as const;
      }),
    );
  }

  /** Deletes one of the sheets, as a user does, and waits for every result. */
  async delete(sheet: string): Promise<void> {
    this.engine.store.sheets.remove(this.id(sheet));
    this.plans = this.plans.filter(({ name }) => name !== sheet);
    await this.settled();
    await this.calculateFailed();
  }

  /**
   * Calculates once more what shows an error: the engine leaves some cells at what they were before those they rest on
   * came to rest, where Excel takes them in their order. What fails goes on to fail.
   */
  private async calculateFailed(): Promise<void> {
    const { store } = this.engine;
    for (const { name } of this.plans) {
      this.used(name).forEach((line, row) =>
        line.forEach((value, column) => {
          const box = { row, column, rows: 1, columns: 1 };
          const [[formula]] = store.read(this.id(name), box, "formula") as [[CellContents["formula"]]];
          if (!String(value).startsWith("#") || !String(formula).startsWith("=")) return;
          store.write(this.id(name), box, [[formula]]);
        }),
      );
    }
    await this.settled();
  }

  /** Where the cells of a name stand. */
  private placeOf(name: string): string {
    for (const plan of this.plans) {
      const cells = plan.names.find((one) => one.name === name);
      if (cells) return `${quoteSheetName(plan.name)}!${formatAddress(cells.box)}`;
    }
    throw new Error(`no cells are called ${name}`);
  }

  private async settled(): Promise<void> {
    if (!(await this.engine.store.settle(110_000))) throw new Error("the model did not come to rest");
  }

  private checked(): { sentence: string; holds: CellContents["value"] }[] {
    return this.plans.flatMap(({ name, checks }) => {
      const used = this.used(name);
      return checks.map(({ row, column }) => ({
        sentence: String(used[row]?.[0]),
        holds: used[row]?.[column] ?? "",
      }));
    });
  }

  private cells(reference: string): [sheet: string, box: Box] {
    const { sheet, address } = splitReference(reference);
    const box = sheet === null ? null : (parseAddress(address) ?? cellsBeside(address, this.used(sheet)));
    if (sheet === null || !box) throw new Error(`${reference} names no cells`);
    return [this.id(sheet), box];
  }

  private add(name: string): string {
    const id = this.engine.store.sheets.add(name);
    this.sheets.set(name, id);
    return id;
  }

  private id(name: string): string {
    const id = this.sheets.get(name);
    if (id === undefined) throw new Error(`there is no sheet ${name}`);
    return id;
  }
}

/** A sheet knows no negative nothing, which the engine's rounding leaves here and there. */
function plain(rows: CellContents["value"][][]): CellContents["value"][][] {
  return rows.map((row) => row.map((value) => (value === 0 ? 0 : value)));
}
