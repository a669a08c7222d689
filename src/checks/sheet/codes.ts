import type { Series } from "./seriesLine";
import type { Sheet } from "./sheet";

/** Of one length, with no comma, and nothing adds them: the accounts that an entry goes to. */
export function areCodes({ grid, totals }: Sheet, { isAcross, cells }: Series): boolean {
  const lengths = new Set(cells.map(({ value }) => (Number.isInteger(value) ? String(value).length : 0)));
  const [length = 0] = lengths;
  return (
    !isAcross &&
    lengths.size === 1 &&
    length > 4 &&
    cells.every(
      ({ row, column, isTyped }) =>
        isTyped &&
        /^(General|0|@|)$/.test(grid.format(row, column)) &&
        totals.addedBy(row, column).length === 0,
    )
  );
}
