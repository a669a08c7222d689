import type { Box } from "../../src/grid/box";
import type { HostedWorkbook } from "../setup/officeClient";
import type { MemoryStore } from "./memory/memoryStore";

type Book = Pick<HostedWorkbook, "host" | "store">;

/** All that a workbook in memory holds: sheets, what stands in their cells and how that looks, names, tables and settings. */
export function wholeBook({ host, store }: Book): unknown {
  const sheets = store.sheets.list().map((id) => {
    const { name } = store.sheets.describe(id);
    // Cells without contents or format of their own are as good as none.
    const box: Box = { row: 0, column: 0, rows: 200, columns: 14 };
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
    const used = store.usedRange(id, true);
    return { name, used, cells: cells.map((cell, place) => `${place} ${cell}`) };
  });
  const names = store.names.list().map(({ name, formula }) => `${name} ${formula}`);
  const tables = store.tables.list().map(({ name, box }) => `${name} ${JSON.stringify(box)}`);
  // Excel gives a table that is made once more another id: what is kept of it is kept of the table of that name.
  const nameOf = (key: string) =>
    host.workbook.tables.reduce((named, { Id, Name }) => named.replace(Id, Name), key);
  const settings = [...host.settings].map(([key, value]) => `${nameOf(key)} ${String(value)}`);
  return { sheets, names: names.sort(), tables, settings: settings.sort() };
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

/** Members that are called and change nothing. */
const READS = /^(Get|_)/;

/**
 * Makes the n-th change of a workbook fail, counted from 1, and only that one: what came before it in its request stands.
 * A change is whatever the client calls or sets, and whatever of the cells is changed for it.
 */
export function failChange({ host, store }: Book, number: number): Failure {
  let asked = 0;
  const count = () => {
    asked += 1;
    if (asked !== number) return;
    failure.happened = true;
    throw new Error("The disk is full.");
  };
  const spies = changersOf(store).map(([owner, name]) => {
    const real = (owner[name] as Method).bind(owner);
    return jest.spyOn(owner, name).mockImplementation((...args: never[]) => {
      count();
      return real(...args);
    });
  });
  const touched = jest.spyOn(host.undoRecord, "touched").mockImplementation((_, member) => {
    if (!READS.test(member)) count();
  });
  const mend = () => [...spies, touched].forEach((spy) => spy.mockRestore());
  const failure: Failure = { happened: false, mend };
  return failure;
}
