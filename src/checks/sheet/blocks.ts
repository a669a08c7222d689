import type { Grid } from "./grid";

/** Rows without a blank one between them. */
export interface Block {
  readonly first: number;
  readonly last: number;
}

/** The blocks of a sheet from the top down. */
export function findBlocks(grid: Grid): Block[] {
  const blocks: Block[] = [];
  let first = -1;
  for (let row = 0; row <= grid.rows; row++) {
    const isBlank = row === grid.rows || grid.isBlankRow(row);
    if (!isBlank && first < 0) first = row;
    if (isBlank && first >= 0) {
      blocks.push({ first, last: row - 1 });
      first = -1;
    }
  }
  return blocks;
}
