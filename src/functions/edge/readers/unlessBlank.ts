import { isBlank } from "../cell";
import type { CellReader } from "./cellReader";

/** Undefined for a blank cell; any other is read. */
export function unlessBlank<T>(read: CellReader<T>): CellReader<T | undefined> {
  return (cell) => (isBlank(cell) ? undefined : read(cell));
}
