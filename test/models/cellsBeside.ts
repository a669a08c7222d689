import { columnIndex } from "../../src/grid/address";
import type { Box } from "../../src/grid/box";

/** "B:D beside Lower limit +1 for 3 rows under Inputs": columns, the label, rows below it, how many, the part's heading. */
const BESIDE = /^([A-Z]+)(?::([A-Z]+))? beside (.+?)(?: \+(\d+))?(?: for (\d+) rows)?(?: under (.+))?$/;

/**
 * Cells by the label in column A of their row, the first such below the heading if one is given, so that no test breaks
 * where a sheet's parts stand in another order; undefined where the words are no such place.
 */
export function cellsBeside(place: string, used: readonly (readonly unknown[])[]): Box | undefined {
  const match = BESIDE.exec(place);
  if (!match) return undefined;
  const [, first = "", last = first, label = "", down = "0", rows = "1", heading] = match;
  const rowOf = (text: string, from: number) => {
    const row = used.findIndex((cells, at) => at >= from && cells[0] === text);
    if (row < 0) throw new Error(`no row is labelled "${text}"`);
    return row;
  };
  const row = rowOf(label, heading === undefined ? 0 : rowOf(heading, 0) + 1);
  const column = columnIndex(first);
  return { row: row + Number(down), column, rows: Number(rows), columns: columnIndex(last) - column + 1 };
}
