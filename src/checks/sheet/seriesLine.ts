import type { Grid } from "./grid";
import type { Layout } from "./layout";

/** Figures along one line that are of one kind, so that each can be held against the others. */
export interface Series {
  /** Time across a row or down a column; areas, or other things, listed down a column. */
  readonly kind: "time" | "areas" | "items";
  readonly isAcross: boolean;
  readonly line: number;
  /** What the line is called: the label of a row, the heading of a column. */
  readonly name: string;
  readonly cells: readonly SeriesCell[];
  readonly isPercent: boolean;
}

export interface SeriesCell {
  readonly row: number;
  readonly column: number;
  /** Undefined where the cell holds no figure. */
  readonly value: number | undefined;
  readonly isTyped: boolean;
  /** What the line crosses: the year, the borough. */
  readonly name: string;
}

/** A cell of a line, with what the line crosses there. */
export function cellAt(grid: Grid, layout: Layout, row: number, column: number, name: string): SeriesCell {
  return {
    row,
    column,
    value: layout.figure(row, column),
    isTyped: grid.isTyped(row, column),
    name,
  };
}

/** Whether most of a line's figures are percentages. */
export const mostlyPercent = (grid: Grid, cells: readonly SeriesCell[]): boolean => {
  const figures = cells.filter(({ value }) => value !== undefined);
  return figures.filter(({ row, column }) => grid.isPercent(row, column)).length * 2 > figures.length;
};
