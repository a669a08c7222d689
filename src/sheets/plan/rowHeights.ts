import { appearance } from "../looks/looks";
import type { Dressed } from "./block";

/** The heights of rows, in points, where their looks say one: a row is as tall as the tallest of them. */
export function rowHeights(dressed: readonly Dressed[]): Map<number, number> {
  const heights = new Map<number, number>();
  for (const { box, look } of dressed) {
    const { rowHeight } = appearance(look);
    if (rowHeight === undefined) continue;
    for (let row = box.row; row < box.row + box.rows; row++) {
      heights.set(row, Math.max(rowHeight, heights.get(row) ?? 0));
    }
  }
  return heights;
}
