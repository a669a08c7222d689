import type { Sheet } from "./sheet";
import type { Total } from "./totals";

const SHARES =
  /\b(shares?|splits?|weights?|weighting|apportion\w*|allocat\w*|target|mix|proportion|contributions?)\b/i;
/** Shares that are this far from a whole were never meant to make one. */
export const NEAR_WHOLE = 0.15;

/** Whether a total adds typed percentages that are shares of one thing, all of it or nearly. */
export function addsShares(sheet: Sheet, total: Total): boolean {
  const { grid, layout } = sheet;
  const made = layout.figure(total.row, total.column);
  return (
    total.direction !== undefined &&
    !total.isAverage &&
    total.members.length > 1 &&
    made !== undefined &&
    total.members.every(({ row, column }) => grid.isTyped(row, column) && grid.isPercent(row, column)) &&
    (makeWholes(sheet, total) ||
      (Math.abs(made - 1) <= NEAR_WHOLE &&
        total.direction === "above" &&
        SHARES.test(layout.headings(total.row, total.column).join(" · "))))
  );
}

/** The same formula beside it makes 100% of the shares that it adds, in all rows or columns but this one. */
function makeWholes({ grid, layout }: Sheet, { row, column, direction }: Total): boolean {
  const isAcross = direction === "left" || direction === "right";
  const own = grid.facts(row, column)?.placeless;
  const length = isAcross ? grid.rows : grid.columns;
  const beside = Array.from({ length }, (_, at) =>
    isAcross ? ([at, column] as const) : ([row, at] as const),
  )
    .filter(([r, c]) => (r !== row || c !== column) && grid.facts(r, c)?.placeless === own)
    .map(([r, c]) => layout.figure(r, c));
  return beside.length > 1 && beside.every((made) => made !== undefined && Math.abs(made - 1) < 0.0051);
}
