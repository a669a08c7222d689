import { roundAmount } from "../../../model/numbers/roundAmount";
import type { CellReader } from "./cellReader";

/** A number that is compared or shown as it is: read as an amount, without the noise of the formula it came from. */
export function rounded<B>(read: CellReader<number | B>): CellReader<number | B> {
  return (cell) => {
    const value = read(cell);
    return typeof value === "number" ? roundAmount(value) : value;
  };
}
