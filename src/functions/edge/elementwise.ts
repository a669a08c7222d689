import { Refusal } from "../../model/refusal";
import { isSingle, type Argument } from "./argument";
import { commonShape } from "./broadcast";
import { isBlank } from "./cell";
import type { CellReader } from "./readers/cellReader";

/** An argument of a position-by-position calculation. */
export interface Column<T> {
  readonly argument: Argument;
  readonly read: CellReader<T>;
  /** Figures say whether a position is blank; settings (polarity, tolerance, per …) do not count. */
  readonly isFigure: boolean;
}

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
  const compute = (values: unknown) => calculate(...(values as T));
  const shape = commonShape(all.map(({ argument }) => argument));
  const figures = all.filter(({ argument, isFigure }) => isFigure && !isSingle(argument));
  const result: (R | Refusal | "")[][] = [];
  for (let row = 0; row < shape.rows; row++) {
    const line: (R | Refusal | "")[] = [];
    for (let column = 0; column < shape.columns; column++) {
      const isEmpty =
        figures.length > 0 && figures.every((figure) => isBlank(cellAt(figure.argument, row, column)));
      line.push(isEmpty ? "" : position(all, row, column, compute));
    }
    result.push(line);
  }
  return result;
}

function position<R>(
  columns: readonly Column<unknown>[],
  row: number,
  column: number,
  calculate: (values: readonly unknown[]) => R,
): R | Refusal {
  const values: unknown[] = [];
  try {
    for (const { argument, read } of columns) values.push(read(cellAt(argument, row, column)));
    return calculate(values);
  } catch (reason) {
    if (!(reason instanceof Refusal)) throw reason;
    // A reader knows no names: the argument being read when it refused is the one after those already read.
    const name = reason.argument || columns[values.length]?.argument.name;
    const argument = columns.find((candidate) => candidate.argument.name === name)?.argument;
    return new Refusal(reason.kind, reason.sentence, name, argument && placeIn(argument, row, column));
  }
}

function cellAt({ cells, rows, columns }: Argument, row: number, column: number): unknown {
  return cells[rows === 1 ? 0 : row]?.[columns === 1 ? 0 : column];
}

function placeIn({ rows, columns }: Argument, row: number, column: number) {
  return { row: rows === 1 ? 0 : row, column: columns === 1 ? 0 : column };
}
