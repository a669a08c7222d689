import { cellKind } from "./cellKind";
import type { OwnCells } from "./ownCells";

/** What a cell of the block gives to a model: a number in full, however it is shown; a date as a date; a text as it stands. */
export function usedValue({ values, texts }: OwnCells, row: number, column: number): string {
  const [value, text = ""] = [values[row]?.[column], texts[row]?.[column]];
  if (typeof value !== "number" || cellKind(value, text) === "date") return text.trim();
  return value.toLocaleString("en-GB", { maximumFractionDigits: 10 });
}
