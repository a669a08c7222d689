import { asRead } from "../../../model/numbers/decimal";
import type { CellReader } from "./cellReader";

/** A number that is compared as it is: its 15 significant digits, without the noise of the formula it came from. */
export function asWritten<B>(read: CellReader<number | B>): CellReader<number | B> {
  return (cell) => {
    const value = read(cell);
    return typeof value === "number" ? asRead(value) : value;
  };
}
