import type { Sheet } from "./sheet";

interface Cell {
  readonly row: number;
  readonly column: number;
}

/**
 * The figures that a subtotal of a statement leaves out: it stands one column further in than those it adds, in the row of
 * the last of them or below it, and between that and itself are more of them.
 */
export function beforeStepped({ grid, layout, totals }: Sheet, row: number, column: number): Cell[] {
  const total = totals.at(row, column);
  if (!total?.isOneRange || total.isAverage || total.hasOthers || total.members.length < 2) return [];
  const rows = total.members.map((member) => member.row);
  const last = Math.max(...rows);
  const isStepped =
    last < row &&
    total.members.every((member) => member.column === column - 1 && member.factor === 1) &&
    rows.every((r) => grid.kind(r, column) === "blank");
  if (!isStepped) return [];
  const first = Math.min(...rows);
  const isFigure = (r: number) => grid.isTyped(r, column - 1) && layout.figure(r, column - 1) !== undefined;
  // One alone above them, and it begins its part: the range starts a row too late.
  if (
    row === last + 1 &&
    isFigure(first - 1) &&
    grid.kind(first - 2, column - 1) === "blank" &&
    grid.kind(first - 1, column) === "blank"
  )
    return [{ row: first - 1, column: column - 1 }];
  const left = Array.from({ length: row - last }, (_, by) => ({ row: last + 1 + by, column: column - 1 }));
  const figures = left.filter((cell) => layout.figure(cell.row, cell.column) !== undefined);
  // Behind a blank, or a row with its own sum, the next part of the statement begins.
  const areNext = figures.every(
    (cell, by) =>
      cell.row === last + 1 + by &&
      grid.isTyped(cell.row, cell.column) &&
      !layout.isMemo(cell.row, cell.column),
  );
  return areNext ? figures : [];
}
