import { cellName } from "../../src/grid/cell";
import { formatAddress } from "../../src/grid/address";
import type { Box } from "../../src/grid/box";
import type { Definition } from "../../src/twins/definitions";
import { twinName, type Twin } from "../../src/twins/twin";
import type { CellContents, CellInput } from "../../src/workbench/host/gridStore";
import { bundledEngine } from "../host/engine/bundle";

const { createEngine, headlessPreset } = bundledEngine();

export type Value = CellContents["value"];
/** What a call is given in one place: a value, rows of values, or nothing. */
export type Argument = string | number | boolean | null | readonly (readonly (Value | null)[])[];

/** A call whose result is to fill so many cells. */
export interface TwinCall {
  readonly args: readonly Argument[];
  readonly rows: number;
  readonly columns: number;
}

/**
 * What a twin answers to these calls, in a workbook of its own that knows its definitions and no function of ours: each
 * call with its arguments in the rows above it, and all of them written at once.
 */
export async function answersOf(
  twin: Twin,
  definitions: readonly Definition[],
  calls: readonly TwinCall[],
): Promise<Value[][][]> {
  const engine = createEngine({ preset: headlessPreset(), calls: NO_CALLS, metadata: NO_FUNCTIONS });
  try {
    const { store } = engine;
    for (const { name, formula, comment } of definitions)
      store.names.set({ name, scope: null, formula: `=${formula}`, comment, visible: true });
    const [sheet = store.sheets.add("Calls")] = store.sheets.list();
    const rows: CellInput[][] = [];
    const places = calls.map((call) => layOut(rows, twin, call));
    const columns = Math.max(...rows.map((cells) => cells.length));
    const whole = rows.map((cells) => [...cells, ...Array<null>(columns - cells.length).fill(null)]);
    store.write(sheet, { row: 0, column: 0, rows: whole.length, columns }, whole);
    if (!(await store.settle(300_000))) throw new Error(`${twin.id} did not come to rest`);
    return places.map((box) => store.read(sheet, box, "value"));
  } finally {
    engine.dispose();
  }
}

const NO_FUNCTIONS = { allowErrorForDataTypeAny: true, functions: [] };
const NO_CALLS = {
  registered: true,
  ready: Promise.resolve(),
  onRestart: () => undefined,
  call: () => {
    throw new Error("A twin called a function of ours.");
  },
};

/** Adds a call to the rows of a sheet: its arguments side by side, the call below them, room for its result. */
function layOut(sheet: CellInput[][], twin: Twin, { args, rows, columns }: TwinCall): Box {
  const top = sheet.length;
  const blocks = twin.parameters.map((_, at) => cellsOf(args[at] ?? null));
  const height = Math.max(0, ...blocks.map((cells) => cells.length));
  const given: CellInput[][] = Array.from({ length: height }, () => []);
  const places = blocks.map((cells) => {
    if (cells.length === 0) return '""';
    const column = Math.max(...given.map((row) => row.length));
    given.forEach((row, down) => {
      const blanks = Array<null>(column - row.length).fill(null);
      row.push(...blanks, ...(cells[down] ?? []).map(asTyped), ...(down < cells.length ? [null] : []));
    });
    return formatAddress({ row: top, column, rows: cells.length, columns: cells[0]?.length ?? 1 });
  });
  sheet.push(...given, [], [`=${twinName(twin.id)}(${places.join(",")})`]);
  // What is refused may fill as many cells as there are arguments, or a table of more rows than expected.
  sheet.push(...Array.from({ length: rows + height + 12 }, () => []));
  return { row: top + height + 1, column: 0, rows, columns };
}

/** An argument as cells; none where the call gives none. */
function cellsOf(argument: Argument): readonly (readonly (Value | null)[])[] {
  if (argument === null || argument === "") return [];
  return typeof argument === "object" ? argument : [[argument]];
}

/** Text as it is typed so that it stays text. */
const asTyped = (value: Value | null): CellInput =>
  typeof value === "string" && value !== "" ? `'${value}` : value;

/** Where two results differ, in words; undefined where they are equal: numbers within 1E-9 of the expected one. */
export function difference(
  found: readonly (readonly Value[])[],
  expected: readonly (readonly Value[])[],
): string | undefined {
  for (const [row, cells] of expected.entries()) {
    for (const [column, wanted] of cells.entries()) {
      const value = found[row]?.[column] ?? "";
      const same =
        typeof wanted === "number" && typeof value === "number"
          ? Math.abs(value - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted))
          : String(value) === String(wanted) && typeof value === typeof wanted;
      if (!same)
        return `${cellName(row, column)}: ${JSON.stringify(value)}, expected ${JSON.stringify(wanted)}`;
    }
  }
  return undefined;
}
