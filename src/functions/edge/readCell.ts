import { Refusal } from "../../model/refusal";
import type { Argument } from "./argument";
import type { CellReader } from "./readers/cellReader";

/** One cell, which is an item of a list, or stands in a row and a column of a block. */
export function readCell<T>(
  { name }: Argument,
  cell: unknown,
  read: CellReader<T>,
  item?: number,
  column?: number,
): T {
  let value: T | Refusal;
  try {
    value = read(cell);
  } catch (reason) {
    throw reason instanceof Refusal ? located(reason, name, item, column) : reason;
  }
  return value instanceof Refusal ? (located(value, name, item, column) as T) : value;
}

function located({ kind, sentence }: Refusal, name: string, item?: number, column?: number): Refusal {
  const place = column === undefined ? item : { row: item, column };
  return new Refusal(kind, sentence, name, place);
}
