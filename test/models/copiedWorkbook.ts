import { parseAddress, splitReference } from "../../src/grid/address";
import { openBook } from "../../src/workbench/file/openBook";
import type { Engine } from "../../src/workbench/engine/createEngine";
import type { CellContents } from "../../src/workbench/host/gridStore";
import { bundledEngine } from "../host/engine/bundle";

const { createEngine, headlessPreset } = bundledEngine();

export type Cells = CellContents["value"][][];

const NO_FUNCTIONS = { allowErrorForDataTypeAny: true, functions: [] };
const NO_CALLS = {
  registered: true,
  ready: Promise.resolve(),
  onRestart: () => undefined,
  call: () => {
    throw new Error("A copy called a function of ours.");
  },
};

/** A copy as a colleague opens it: nobody knows a function of ours. Close it before another workbook is opened. */
export class CopiedWorkbook {
  private constructor(private readonly engine: Engine) {}

  static async open(bytes: Uint8Array): Promise<CopiedWorkbook> {
    const engine = createEngine({ preset: headlessPreset(), calls: NO_CALLS, metadata: NO_FUNCTIONS });
    const copy = new CopiedWorkbook(engine);
    await openBook(engine.store, bytes);
    await copy.settled();
    return copy;
  }

  close(): void {
    this.engine.dispose();
  }

  /** Everything a sheet holds, from A1 on. */
  used(sheet: string): Cells {
    return this.read(sheet, "value");
  }

  /** The formulas of a sheet. */
  formulas(sheet: string): CellContents["formula"][] {
    return this.read(sheet, "formula")
      .flat()
      .filter((formula) => typeof formula === "string" && formula.startsWith("="));
  }

  values(reference: string): Cells {
    const { sheet, address } = splitReference(reference);
    const box = parseAddress(address);
    if (sheet === null || !box) throw new Error(`${reference} names no cells`);
    return this.engine.store.read(this.id(sheet), box, "value");
  }

  /** The row whose first cell says this; the first such row counts. */
  rowOf(sheet: string, label: RegExp): Cells[number] | undefined {
    return this.used(sheet).find(([text]) => label.test(String(text)));
  }

  placeOf(sheet: string, label: RegExp): { row: number } {
    return { row: this.used(sheet).findIndex(([text]) => label.test(String(text))) };
  }

  /** Types what comes of a cell's value into it, and waits for every result. */
  async type(
    sheet: string,
    { row, column }: { row: number; column: number },
    change: (value: CellContents["value"]) => CellContents["value"],
  ): Promise<void> {
    const box = { row, column, rows: 1, columns: 1 };
    const [[value = ""] = []] = this.engine.store.read(this.id(sheet), box, "value");
    this.engine.store.write(this.id(sheet), box, [[change(value)]]);
    await this.settled();
  }

  private read<What extends "value" | "formula">(sheet: string, what: What): CellContents[What][][] {
    const { store } = this.engine;
    const box = store.usedRange(this.id(sheet), true);
    if (!box) return [];
    const whole = { row: 0, column: 0, rows: box.row + box.rows, columns: box.column + box.columns };
    return store.read(this.id(sheet), whole, what);
  }

  private async settled(): Promise<void> {
    if (!(await this.engine.store.settle(60_000))) throw new Error("the copy did not come to rest");
  }

  private id(name: string): string {
    const { sheets } = this.engine.store;
    const id = sheets.list().find((one) => sheets.describe(one).name === name);
    if (id === undefined) throw new Error(`there is no sheet ${name}`);
    return id;
  }
}
