import type { Sight } from "./headingRows";
import { unitIn } from "./units";

/** The unit that stands over a column, nearest above the table. */
export function unitOver({ cells, kinds }: Sight, first: number, column: number): string {
  for (let row = first - 1; row >= 0; row--) {
    const kind = kinds[row]?.[column];
    const unit = kind === "words" || kind === "unit" ? unitIn(cells.texts[row]?.[column] ?? "") : "";
    if (unit) return unit;
  }
  return "";
}

/** The unit that the headings state, or else what stands above them, or else the names. */
export function guessUnit({ cells, kinds }: Sight, first: number, nameColumn: number): string {
  const stated = (row: number, column: number) =>
    kinds[row]?.[column] === "words" || kinds[row]?.[column] === "unit"
      ? unitIn(cells.texts[row]?.[column] ?? "")
      : "";
  for (let row = first - 1; row >= 0; row--) {
    const units = (kinds[row] ?? []).map((_, column) => stated(row, column)).filter(Boolean);
    const money = units.find((unit) => unit.startsWith("£"));
    if (units.length > 0) return money ?? units[0] ?? "";
  }
  for (let row = first; row < kinds.length; row++) {
    const unit = stated(row, nameColumn);
    if (unit) return unit;
  }
  // A unit in a cell of its own, in each row.
  for (let row = first; row < kinds.length; row++) {
    const units = (kinds[row] ?? []).map((kind, column) => (kind === "unit" ? stated(row, column) : ""));
    const money = units.find((unit) => unit.startsWith("£"));
    if (money) return money;
  }
  return "";
}
