import type { Workbook } from "@univerjs/core";
import type { Engine } from "../../../src/workbench/engine/createEngine";
import type { FunctionsMetadata } from "../../../src/workbench/engine/functionMetadata";
import { parseAddress } from "../../../src/grid/address";
import type { CellContents, CellInput } from "../../../src/workbench/host/gridStore";
import { bundledEngine } from "./bundle";
import type { FakeCalls } from "./fakeCalls";

export const engine = bundledEngine();

function boxOf(address: string) {
  const box = parseAddress(address);
  if (!box) throw new Error(`${address} is no address`);
  return box;
}

/** A workbook to test with: cells by address on its first sheet. */
export class TestWorkbook {
  private readonly engine: Engine;

  constructor(calls: FakeCalls, metadata: FunctionsMetadata, patience?: number) {
    const preset = engine.headlessPreset();
    this.engine = engine.createEngine({ preset, calls, metadata, ...(patience ? { patience } : {}) });
  }

  get store() {
    return this.engine.store;
  }

  get messages() {
    return this.engine.messages;
  }

  get univer() {
    return this.engine.univer;
  }

  /** The workbook as Univer has it. */
  get workbook() {
    const units = this.univer.__getInjector().get(engine.IUniverInstanceService);
    return units.getUnit<Workbook>("workbook");
  }

  get sheet(): string {
    return this.store.sheets.active();
  }

  /** Writes a value or formula into each cell named. */
  set(cells: Record<string, CellInput>): void {
    for (const [address, value] of Object.entries(cells))
      this.store.write(this.sheet, boxOf(address), [[value]]);
  }

  rows(address: string) {
    return this.store.read(this.sheet, boxOf(address), "value");
  }

  value(address: string) {
    return this.rows(address)[0]?.[0];
  }

  contents<What extends keyof CellContents>(address: string, what: What) {
    return this.store.read(this.sheet, boxOf(address), what)[0]?.[0];
  }

  /** Waits until nothing is calculated and no function awaited. */
  async settled(): Promise<void> {
    if (!(await this.store.settle(20_000))) throw new Error("the workbook did not settle");
  }

  close(): void {
    this.engine.dispose();
  }
}
