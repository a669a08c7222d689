import { Refusal } from "../../model/refusal";
import { isSingle, type Argument } from "./argument";
import { commonShape } from "./broadcast";
import { isBlank, type Cell } from "./cell";
import type { CellReader } from "./readers/cellReader";

/** An argument of a position-by-position calculation. */
export interface Column<T> {
  readonly argument: Argument;
  readonly read: CellReader<T>;
  /** Figures say whether a position is blank; settings (polarity, tolerance, per …) do not count. */
  readonly isFigure: boolean;
}

/** The cells of one argument in one row. */
type Line = readonly Cell[];

export type Columns<T extends readonly unknown[]> = { readonly [I in keyof T]: Column<T[I]> };

/**
 * Calculates position by position over arguments that are values or ranges. A refusal at one position stands there
 * and spoils no other; a position whose ranges of figures are all blank stays blank ("").
 */
export function elementwise<T extends readonly unknown[], R>(
  columns: Columns<T>,
  calculate: (...values: T) => R,
): (R | Refusal | "")[][] {
  const all: readonly Column<unknown>[] = columns;
  const shape = commonShape(all.map(({ argument }) => argument));
  const result: (R | Refusal | "")[][] = [];
  for (let row = 0; row < shape.rows; row++) {
    const lines = all.map(({ argument: { cells, rows } }) => cells[rows === 1 ? 0 : row] ?? []);
    const line: (R | Refusal | "")[] = [];
    for (let column = 0; column < shape.columns; column++) {
      line.push(isEmpty(all, lines, column) ? "" : position(all, lines, calculate, row, column));
    }
    result.push(line);
  }
  return result;
}

/** Whether there are ranges of figures, and all of them are blank here. */
function isEmpty(columns: readonly Column<unknown>[], lines: readonly Line[], column: number): boolean {
  let hasRanges = false;
  let index = 0;
  for (const { argument, isFigure } of columns) {
    const line = lines[index++];
    if (!isFigure || isSingle(argument)) continue;
    if (!isBlank(cellAt(line, column))) return false;
    hasRanges = true;
  }
  return hasRanges;
}

function position<T extends readonly unknown[], R>(
  columns: readonly Column<unknown>[],
  lines: readonly Line[],
  calculate: (...values: T) => R,
  row: number,
  column: number,
): R | Refusal {
  const values: unknown[] = [];
  try {
    for (const { read } of columns) values.push(read(cellAt(lines[values.length], column)));
    return calculate(...(values as unknown as T));
  } catch (reason) {
    if (!(reason instanceof Refusal)) throw reason;
    // A reader knows no names: the argument being read when it refused is the one after those already read.
    const name = reason.argument || columns[values.length]?.argument.name;
    const argument = columns.find((candidate) => candidate.argument.name === name)?.argument;
    return new Refusal(reason.kind, reason.sentence, name, argument && placeIn(argument, row, column));
  }
}

/** The cell of a line at a column; a line of one cell repeats. */
function cellAt(line: Line | undefined, column: number): Cell {
  return line && line[line.length === 1 ? 0 : column];
}

function placeIn({ rows, columns }: Argument, row: number, column: number) {
  return { row: rows === 1 ? 0 : row, column: columns === 1 ? 0 : column };
}
