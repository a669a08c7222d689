import type { Grid } from "./grid";
import type { Layout } from "./layout";

interface Cells {
  readonly grid: Grid;
  readonly layout: Layout;
}

/** The figures of a row. */
export const figuresOf = ({ grid, layout }: Cells, row: number): number[] => {
  const figures: number[] = [];
  for (let c = 0; c < grid.columns; c++) {
    const figure = layout.figure(row, c);
    if (figure !== undefined) figures.push(figure);
  }
  return figures;
};

/** Whether two rows have an amount in common, other than nothing and than what further rows have too: the period of a ledger. */
export function haveSameAmount(cells: Cells, row: number, was: number): boolean {
  const { grid, layout } = cells;
  const amounts = figuresOf(cells, was);
  return Array.from({ length: grid.columns }, (_, column) => column).some((column) => {
    const figure = layout.figure(row, column);
    return figure && amounts.includes(figure) && !isOfMany(cells, row, column, figure);
  });
}

/** More rows than two that are named alike, and one by chance. */
const MANY = 4;
/** So small a number may be any two rows'. */
const SMALL = 100;

function isOfMany({ grid, layout }: Cells, row: number, column: number, figure: number): boolean {
  const head = layout.headRow(row, column);
  const rows = Array.from({ length: grid.rows }, (_, r) => r).filter(
    (r) => grid.number(r, column) === figure && layout.headRow(r, column) === head,
  );
  return rows.length >= (Math.abs(figure) < SMALL ? MANY - 1 : MANY);
}
