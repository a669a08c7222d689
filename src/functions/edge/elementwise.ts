import { Refusal } from "../../model/refusal";
import { isSingle, listOf, type Argument } from "./argument";
import { commonShape } from "./broadcast";
import { isBlank, type Cell } from "./cell";
import type { CellReader } from "./readers/cellReader";
import { plainly } from "./plainly";
import { refuseBeyondSheet } from "./size";

/** An argument of a position-by-position calculation. */
export interface Column<T> {
  readonly argument: Argument;
  readonly read: CellReader<T>;
  /** Figures say whether a position is blank; settings (polarity, tolerance, per …) do not count. */
  readonly isFigure: boolean;
}

/** A list, whichever way it runs, as one column: position by position with other lists. Refuses a block. */
export function listed<T>({ argument, ...column }: Column<T>): Column<T> {
  const cells = listOf(argument).map((cell) => [cell]);
  return { ...column, argument: { name: argument.name, cells, rows: cells.length, columns: 1 } };
}

/** The values at one position: the calculation is called with six, and takes as many as it needs. */
export type UpToSix = readonly [unknown?, unknown?, unknown?, unknown?, unknown?, unknown?];

export type Columns<T extends readonly unknown[]> = { readonly [I in keyof T]: Column<T[I]> };

/**
 * Calculates position by position over arguments that are values or ranges. A refusal at one position stands there
 * and spoils no other; a single value that is not acceptable fails the whole call. A position whose ranges of figures
 * are all blank stays blank ("").
 */
export function elementwise<T extends UpToSix, R>(
  columns: Columns<T>,
  calculate: (...values: T) => R,
): (R | Refusal | "")[][] {
  const all = columns as readonly Column<unknown>[];
  const compute = calculate as unknown as (...values: readonly unknown[]) => R;
  const values: unknown[] = [undefined, undefined, undefined, undefined, undefined, undefined];
  // A formula filled down makes thousands of such calls.
  if (all.every(({ argument }) => isSingle(argument))) return [[position(0, 0)]];
  const { rows, columns: width } = commonShape(all.map(({ argument }) => argument));
  refuseBeyondSheet(rows, width);
  // Not written into its caller by the minifier: there it would be made anew, and learnt anew, at every call.
  const plain = /*#__NOINLINE__*/ plainly(all, compute, rows, width);
  if (plain) return plain;
  const ranges = all.filter(({ argument, isFigure }) => isFigure && !isSingle(argument));
  const result: (R | Refusal | "")[][] = [];
  for (let row = 0; row < rows; row++) {
    const line = new Array<R | Refusal | "">(width);
    for (let column = 0; column < width; column++) {
      line[column] = isEmpty(ranges, row, column) ? "" : position(row, column);
    }
    result.push(line);
  }
  return result;

  function position(row: number, column: number): R | Refusal {
    let reading = 0;
    try {
      for (const { argument, read } of all) {
        values[reading] = read(cellAt(argument, row, column));
        reading++;
      }
      // Spelt out: spreading the values would cost as much as reading them.
      return compute(values[0], values[1], values[2], values[3], values[4], values[5]);
    } catch (reason) {
      if (!(reason instanceof Refusal)) throw reason;
      // A reader knows no names: what it refuses is the argument being read.
      const name = reason.argument || all[reading]?.argument.name;
      const at = all.find(({ argument }) => argument.name === name);
      const place = at && placeIn(at.argument, row, column);
      const refusal = new Refusal(reason.kind, reason.sentence, name, place);
      // A bad single value belongs to no position, nor does what single settings do not allow together.
      const isSetting = name !== undefined && !at?.isFigure;
      const hasOneSetting = all.every(({ argument, isFigure }) => isFigure || isSingle(argument));
      const isOfAll = reading < all.length ? at && isSingle(at.argument) : isSetting && hasOneSetting;
      if (reason.kind === "invalid" && isOfAll) throw refusal;
      return refusal;
    }
  }
}

/** Whether there are ranges of figures, and all of them are blank here. */
function isEmpty(ranges: readonly Column<unknown>[], row: number, column: number): boolean {
  for (const { argument } of ranges) if (!isBlank(cellAt(argument, row, column))) return false;
  return ranges.length > 0;
}

/** The cell of an argument at a position; one row or column repeats. */
function cellAt({ cells, rows, columns }: Argument, row: number, column: number): Cell {
  return cells[rows === 1 ? 0 : row]?.[columns === 1 ? 0 : column];
}

function placeIn({ rows, columns }: Argument, row: number, column: number) {
  return { row: rows === 1 ? 0 : row, column: columns === 1 ? 0 : column };
}
