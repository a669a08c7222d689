import type { Sheet } from "./sheet";

/**
 * Whether a figure is of more than the sheet lists: it stands right below the one total of its column and is larger,
 * and its row is typed and adds up, if anything, only itself. All of London stands so below one part of it.
 */
export function isOfMore({ grid, totals, layout }: Sheet, row: number, column: number): boolean {
  const isSum = (r: number) => {
    const total = totals.at(r, column);
    return total?.direction === "above" && total.members.length > 1;
  };
  const sums = Array.from({ length: row }, (_, r) => r).filter(isSum);
  const columns = Array.from({ length: grid.columns }, (_, c) => c);
  const readsItself = (c: number) =>
    (grid.facts(row, c)?.areas ?? []).every(
      ({ sheet, box }) => sheet === null && box.row === row && box.rows === 1,
    );
  return (
    columns.some((c) => grid.isTyped(row, c)) &&
    sums.length === 1 &&
    sums[0] === row - 1 &&
    Math.abs(layout.figure(row, column) ?? 0) > Math.abs(layout.figure(row - 1, column) ?? 0) &&
    columns.every(readsItself)
  );
}
