import { Refusal } from "../../../model/refusal";
import type { CellReader } from "./cellReader";

/** What cannot be read stands as its refusal, and spoils only what depends on it. */
export function inPlace<T>(read: CellReader<T>): CellReader<T | Refusal> {
  return (cell) => {
    try {
      return read(cell);
    } catch (reason) {
      if (reason instanceof Refusal) return reason;
      throw reason;
    }
  };
}
