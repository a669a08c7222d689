import { isBlank } from "../cell";
import type { CellReader } from "./cellReader";

/** Undefined for a blank cell; any other is read. */
export function unlessBlank<T>(read: CellReader<T>): CellReader<T | undefined> {
  return (cell) => (isBlank(cell) ? undefined : read(cell));
}

/** Undefined for a blank cell or 0, where 0 makes no sense and a host may deliver it for a blank; any other is read. */
export function unlessNothing<T>(read: CellReader<T>): CellReader<T | undefined> {
  return (cell) => (isBlank(cell) || cell === 0 ? undefined : read(cell));
}
