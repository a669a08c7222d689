import type { Box } from "../../src/grid/box";
import type { MemoryStore } from "./memory/memoryStore";

/** All that a workbook in memory holds: sheets, what stands in their cells and how that looks, names and tables. */
export function wholeBook(store: MemoryStore): unknown {
  const sheets = store.sheets.list().map((id) => {
    const { name } = store.sheets.describe(id);
    // Cells without contents or format of their own are as good as none.
    const box: Box = { row: 0, column: 0, rows: 60, columns: 14 };
    const formulas = store.read(id, box, "formula");
    const types = store.read(id, box, "type");
    const codes = store.read(id, box, "numFmt");
    const formats = store.readFormats(id, box);
    const cells = formulas.flatMap((row, down) =>
      row.map((formula, right) => {
        const { fillColor, bold, fontColor } = formats[down]?.[right] ?? {};
        return [formula, types[down]?.[right], codes[down]?.[right], fillColor, bold, fontColor].join("|");
      }),
    );
    return { name, cells: cells.map((cell, place) => `${place} ${cell}`) };
  });
  const names = store.names.list().map(({ name, formula }) => `${name} ${formula}`);
  const tables = store.tables.list().map(({ name, box }) => `${name} ${JSON.stringify(box)}`);
  return { sheets, names: names.sort(), tables };
}

type Method = (...args: never[]) => unknown;
type Methods = Record<string, Method>;

/** By what a workbook in memory is changed. */
const changersOf = (store: MemoryStore) =>
  [
    ...["write", "writeNumberFormats", "format", "formatCells", "border", "clear"].map(
      (name) => [store as unknown as Methods, name] as const,
    ),
    [store.names as unknown as Methods, "set"],
    [store.names as unknown as Methods, "remove"],
    [store.sheets as unknown as Methods, "add"],
    [store.sheets as unknown as Methods, "change"],
    [store.sheets as unknown as Methods, "remove"],
  ] as const;

/** Whether the change that was to fail has been asked for. */
export interface Failure {
  happened: boolean;
  readonly mend: () => void;
}

/** Makes the n-th change of a workbook fail, counted from 1, and only that one: what came before it in its request stands. */
export function failChange(store: MemoryStore, number: number): Failure {
  let asked = 0;
  const spies = changersOf(store).map(([owner, name]) => {
    const real = (owner[name] as Method).bind(owner);
    return jest.spyOn(owner, name).mockImplementation((...args: never[]) => {
      asked += 1;
      if (asked !== number) return real(...args);
      failure.happened = true;
      throw new Error("The disk is full.");
    });
  });
  const failure: Failure = { happened: false, mend: () => spies.forEach((spy) => spy.mockRestore()) };
  return failure;
}
