import { boundingBox, type Box } from "../../grid/box";
import type { Dressed } from "../plan/block";
import type { Content, Rows } from "../plan/content";

/** Cells to write: their rows, or what makes them once every part of the page has its place. */
export type Pending = Rows | (() => Rows);

/** Where something is written, counted from where the page begins. */
export interface Written {
  readonly box: Box;
  readonly rows: Pending;
}

/** All that is written, the later over the earlier, as rows that reach over what only has a look too. */
export function assembled(written: readonly Written[], dressed: readonly Dressed[]): Rows {
  const used = [...written, ...dressed].map(({ box }) => box);
  const { rows, columns } = used.reduce(boundingBox, { row: 0, column: 0, rows: 1, columns: 1 });
  const cells: Content[][] = Array.from({ length: rows }, () => Array<Content>(columns).fill(null));
  for (const { box, rows: made } of written) {
    const contents = typeof made === "function" ? made() : made;
    contents.forEach((line, down) =>
      line.forEach((content, right) => {
        const target = cells[box.row + down];
        if (target && content !== null) target[box.column + right] = content;
      }),
    );
  }
  return cells;
}
