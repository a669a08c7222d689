import { cellName, type Cell } from "./address";

type Contents = readonly (readonly unknown[])[];

/** The cells whose contents are not what they were, by name; the top left cell says where the block stands. */
export function changedCells(topLeft: Cell, before: Contents, now: Contents): string[] {
  return now.flatMap((row, down) =>
    row.flatMap((content, across) =>
      content === before[down]?.[across] ? [] : [cellName(topLeft.row + down, topLeft.column + across)],
    ),
  );
}
