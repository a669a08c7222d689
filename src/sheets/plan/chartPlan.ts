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
  readonly kind: "column" | "stackedColumn" | "bar" | "line";
  /** The cells it covers. */
  readonly place: Box;
  readonly categories: Box;
  readonly series: readonly SeriesPlan[];
  /** The unit, along the axis of values. */
  readonly unit: string;
  readonly numberFormat: string;
}
