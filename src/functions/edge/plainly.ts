import { Refusal } from "../../model/refusal";
import { isSingle } from "./argument";
import type { Column } from "./elementwise";

/** What an argument's cells say. One row or column stands for all: there the next one is no step away. */
interface Values {
  readonly lines: readonly (readonly unknown[])[];
  readonly down: 0 | 1;
  readonly across: 0 | 1;
}

/** In the place of an argument that a calculation does not have. */
const NOTHING: Values = { lines: [[undefined]], down: 0, across: 0 };
const NO_CELLS: readonly unknown[] = [];

/**
 * The road of most calls, on which nothing is looked at cell by cell but whether it is a number: every range of figures is
 * full of numbers, and nothing is refused. Undefined where that is not so: then each position needs a look of its own.
 */
export function plainly<R>(
  columns: readonly Column<unknown>[],
  calculate: (...values: readonly unknown[]) => R,
  rows: number,
  width: number,
): R[][] | undefined {
  try {
    const read: Values[] = [];
    for (const column of columns) {
      const values = readWhole(column);
      if (!values) return undefined;
      read.push(values);
    }
    const [one = NOTHING, two = NOTHING, three = NOTHING, four = NOTHING, five = NOTHING, six = NOTHING] =
      read;
    const result = new Array<R[]>(rows);
    for (let row = 0; row < rows; row++) {
      const a = one.lines[row * one.down] ?? NO_CELLS;
      const b = two.lines[row * two.down] ?? NO_CELLS;
      const c = three.lines[row * three.down] ?? NO_CELLS;
      const d = four.lines[row * four.down] ?? NO_CELLS;
      const e = five.lines[row * five.down] ?? NO_CELLS;
      const f = six.lines[row * six.down] ?? NO_CELLS;
      // At its length from the start: one that grows takes room for seventeen.
      const line = new Array<R>(width);
      for (let at = 0; at < width; at++) {
        line[at] = calculate(
          a[at * one.across],
          b[at * two.across],
          c[at * three.across],
          d[at * four.across],
          e[at * five.across],
          f[at * six.across],
        );
      }
      result[row] = line;
    }
    return result;
  } catch (reason) {
    if (reason instanceof Refusal) return undefined;
    throw reason;
  }
}

function readWhole({ argument, read, isFigure }: Column<unknown>): Values | undefined {
  const { cells, rows, columns } = argument;
  const hasNumbers = isFigure && cells.every(areNumbers);
  if (isFigure && !hasNumbers && !isSingle(argument)) return undefined;
  const lines = hasNumbers && read.takesEveryNumber ? cells : cells.map((line) => line.map(read));
  return { lines, down: rows === 1 ? 0 : 1, across: columns === 1 ? 0 : 1 };
}

function areNumbers(line: readonly unknown[]): boolean {
  for (let at = 0; at < line.length; at++) if (!Number.isFinite(line[at])) return false;
  return true;
}
