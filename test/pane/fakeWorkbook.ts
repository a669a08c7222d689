import { boxName, cellName, topLeftOf } from "../../src/workbook/address";
import type { Block, InsertPlan, Selection, WorkbookPort } from "../../src/workbook/port";
import { WorkbookRefusal, type RefusalReason } from "../../src/workbook/refusal";

const SELECTED: Selection = { address: "Gap!B3", anchor: "Gap!B3", kind: "plain", text: "202.7", cells: 1 };

/** A workbook of one sheet in memory, for views: what stands in it, what was asked of it, and refusals on demand. */
export class FakeWorkbook implements WorkbookPort {
  /** Texts of cells by name. */
  readonly cells = new Map<string, string>();
  selection: Selection = SELECTED;
  background: string | undefined;
  excelUndo = false;
  /** Refuse the next call of an action, or with `always` every one. */
  readonly refusals = new Map<"readSelection" | "planInsert" | "insertRows" | "undoInsert", RefusalReason>();
  readonly written: { address: string; block: Block; replace: boolean }[] = [];
  readonly undone: number[] = [];
  readonly shown: string[] = [];
  private readonly remembered = new Map<string, string>();
  private listener: (() => void) | undefined;

  readonly memory = {
    recall: (name: string) => this.remembered.get(name),
    remember: (name: string, value: string) => void this.remembered.set(name, value),
  };

  theme = () => (this.background ? { background: this.background } : undefined);

  readSelection = () => this.answer("readSelection", () => this.selection);

  watchSelection = (listener: () => void) => {
    this.listener = listener;
    return () => (this.listener = undefined);
  };

  /** Selects another cell in the grid, as the user does. */
  select(selection: Partial<Selection>): void {
    this.selection = { ...this.selection, ...selection };
    this.listener?.();
  }

  planInsert = (target: string, block: Block) =>
    this.answer("planInsert", (): InsertPlan => {
      const cell = topLeftOf(target);
      if (!cell) throw new WorkbookRefusal({ kind: "notAnAddress", text: target });
      const [rows, columns] = [block.cells.length, block.cells[0]?.length ?? 0];
      const names = block.cells.flatMap((row, down) =>
        row.map((_, across) => cellName(cell.row + down, cell.column + across)),
      );
      const occupied = names.flatMap((address) => {
        const text = this.cells.get(address);
        return text === undefined ? [] : [{ address, text }];
      });
      return {
        block,
        address: `Gap!${boxName(cell, rows, columns)}`,
        cellCount: names.length,
        occupied,
        before: { formulas: [], values: [], valueTypes: [], numberFormats: [], headingBold: null },
        excelUndo: this.excelUndo,
      };
    });

  insertRows = ({ address, block, cellCount }: InsertPlan, replace: boolean) =>
    this.answer("insertRows", () => {
      this.written.push({ address, block, replace });
      return { id: this.written.length, address, cellCount };
    });

  undoInsert = (id: number) => this.answer("undoInsert", () => void this.undone.push(id));

  selectRange = (address: string) => Promise.resolve(void this.shown.push(address));

  private answer<Result>(
    action: Parameters<typeof this.refusals.get>[0],
    work: () => Result,
  ): Promise<Result> {
    const refusal = this.refusals.get(action);
    this.refusals.delete(action);
    return refusal ? Promise.reject(new WorkbookRefusal(refusal)) : new Promise((resolve) => resolve(work()));
  }
}
