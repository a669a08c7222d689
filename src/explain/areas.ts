import type { Place } from "../grid/cell";
import type { Area, Figure } from "./figure";

/** The figure of a range at the same place as in the result; one row or one column repeats. */
export function spread(area: Area, { row, column }: Place): Figure | undefined {
  const line = area.length === 1 ? area[0] : area[row];
  return line?.length === 1 ? line[0] : line?.[column];
}

/** The figure at a place of a list, whichever way it runs; a single one stands for all. */
export function alongList(area: Area, along: number): Figure | undefined {
  const all = area.flat();
  return all.length === 1 ? all[0] : all[along];
}
