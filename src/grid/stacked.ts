import type { Box } from "./box";

/** Boxes that stand right below each other in one: what is said or asked of them is said once. */
export function stacked(boxes: readonly Box[]): Box[] {
  const sorted = [...boxes].sort((one, other) => one.column - other.column || one.row - other.row);
  return sorted.reduce<Box[]>((all, box) => {
    const above = all.at(-1);
    const isBelow = above?.column === box.column && above.columns === box.columns;
    if (!above || !isBelow || box.row > above.row + above.rows) return [...all, box];
    const rows = Math.max(above.row + above.rows, box.row + box.rows) - above.row;
    return [...all.slice(0, -1), { ...above, rows }];
  }, []);
}
