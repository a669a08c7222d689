import type { Sheet } from "./sheet";

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Two rows of formulas that agree show that two columns are worked out alike; one may be chance. */
const FEWEST_ALIKE = 2;

/**
 * The cell beside one in the column that is worked out as its own is, in every other row: this year and last year. None
 * where the two columns differ elsewhere too.
 */
export function besideInTwin(sheet: Sheet, { row, column }: Cell): Cell | undefined {
  const beside = [column - 1, column + 1].find((other) => areTwins(sheet, row, column, other));
  return beside === undefined ? undefined : { row, column: beside };
}

function areTwins({ grid, layout }: Sheet, row: number, column: number, other: number): boolean {
  if (grid.formula(row, other) === undefined) return false;
  const head = layout.headRow(row, column);
  let alike = 0;
  for (let r = head + 1; r < grid.rows; r++) {
    if (r === row || layout.headRow(r, column) !== head) continue;
    const formula = grid.facts(r, column)?.placeless;
    if (formula === undefined && grid.formula(r, other) === undefined) continue;
    // A figure that grows by so much has none before its first year.
    if (formula === undefined && grid.kind(r, column) === "blank") continue;
    if (grid.formula(r, other) === undefined && grid.kind(r, other) === "blank") continue;
    if (formula !== grid.facts(r, other)?.placeless) return false;
    alike++;
  }
  return alike >= FEWEST_ALIKE;
}
