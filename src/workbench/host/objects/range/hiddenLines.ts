import { apiNotFound } from "../../hostError";
import type { Range } from "./range";

/** The rows and columns of a sheet that somebody has hidden, by their places. The grid shows them all the same. */
export class HiddenLines {
  readonly rows = new Set<number>();
  readonly columns = new Set<number>();
}

type Line = "rows" | "columns";

const placesOf = ({ box }: Range, line: Line): number[] => {
  const first = line === "rows" ? box.row : box.column;
  return Array.from({ length: box[line] }, (_, at) => first + at);
};

/** True where all of a range's rows (columns) are hidden, false where none is, null where some are. */
export function areHidden(range: Range, line: Line): boolean | null {
  const hidden = range.sheet.hidden[line];
  if (hidden.size === 0) return false;
  const places = placesOf(range, line);
  const count = places.filter((place) => hidden.has(place)).length;
  return count === 0 ? false : count === places.length ? true : null;
}

export function hide(range: Range, line: Line, isHidden: boolean): void {
  for (const place of placesOf(range, line)) range.sheet.hidden[line][isHidden ? "add" : "delete"](place);
}

/** What is asked of each row (column) of a range, which is whether it is hidden. */
export function lineProperties(
  range: Range,
  line: Line,
  wanted: Readonly<Record<string, unknown>>,
): Record<string, boolean>[] {
  const name = line === "rows" ? "rowHidden" : "columnHidden";
  const other = Object.keys(wanted).find((key) => key !== name && wanted[key] !== undefined);
  if (other !== undefined) throw apiNotFound(`${line === "rows" ? "Row" : "Column"}Properties ${other}`);
  return placesOf(range, line).map((place) => ({ [name]: range.sheet.hidden[line].has(place) }));
}
