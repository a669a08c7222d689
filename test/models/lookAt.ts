import { holds } from "../../src/grid/box";
import { onRow } from "../../src/grid/onRow";
import type { Look } from "../../src/sheets/looks/looks";
import type { SheetPlan } from "../../src/sheets/plan/sheetPlan";

/** Tells of the cells of a planned sheet which look each was given last. */
export function lookAt({ dressed }: SheetPlan): (row: number, column: number) => Look | undefined {
  const dressedOn = onRow(dressed);
  return (row, column) =>
    dressedOn(row)
      .filter(({ box }) => holds(box, row, column))
      .at(-1)?.look;
}
