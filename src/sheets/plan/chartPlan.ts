import type { Box } from "../../grid/box";

/** What one series of a chart shows, and how. */
export interface SeriesPlan {
  readonly name: string;
  readonly values: Box;
  /** `#RRGGBB`; "none" for a series that only lifts the ones above it. */
  readonly color: string;
  /** A line over columns, or a dashed one for a target. */
  readonly as?: "line" | "dashedLine";
}

/** An Excel chart on a new sheet. Boxes are counted from A1. */
export interface ChartPlan {
  readonly title: string;
  /** The cell that has its title in place of that, where it depends on what is chosen. */
  readonly titleFrom?: Box;
  readonly kind: "column" | "stackedColumn" | "bar" | "stackedBar" | "line";
  /** The cells it covers. */
  readonly place: Box;
  readonly categories: Box;
  readonly series: readonly SeriesPlan[];
  /** The unit in words, along the axis of values. */
  readonly unit: string;
  /** The cell that has it in place of that, where it depends on what is set. */
  readonly unitFrom?: Box;
  readonly numberFormat: string;
}
