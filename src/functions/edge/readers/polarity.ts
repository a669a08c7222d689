import type { CellReader } from "./cellReader";
import { option } from "./option";

/** Which direction is better, in words or as 1 or -1. */
export function polarity(usual: "higher" | "lower"): CellReader<"higher" | "lower"> {
  return signed(option(["higher", "lower"], usual));
}

/** Which direction is better, or neutral. */
export function polarityOrNeutral(usual: "higher" | "lower"): CellReader<"higher" | "lower" | "neutral"> {
  return signed(option(["higher", "lower", "neutral"], usual));
}

function signed<W extends string>(read: CellReader<W>): CellReader<W> {
  return (cell) => read(cell === 1 ? "higher" : cell === -1 ? "lower" : cell);
}
