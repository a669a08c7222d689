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

/** Whether two rows have an amount in common, other than nothing. */
export function haveSameAmount(cells: Cells, row: number, was: number): boolean {
  const amounts = figuresOf(cells, was);
  return figuresOf(cells, row).some((figure) => figure !== 0 && amounts.includes(figure));
}
