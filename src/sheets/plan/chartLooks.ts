import type { ChartPlan } from "./chartPlan";

/** Excel's name for each kind of chart. */
export const CHART_TYPES = {
  column: "ColumnClustered",
  stackedColumn: "ColumnStacked",
  bar: "BarClustered",
  line: "LineMarkers",
} as const satisfies Readonly<Record<ChartPlan["kind"], string>>;

/** The gap between columns or bars, in per cent of their width. */
export const COLUMN_GAP = 60;

/** In points. */
export const LINE_WEIGHT = 2;

/** A legend is there to tell series apart; one that only lifts others is not seen. */
export function hasLegend({ series }: ChartPlan): boolean {
  return series.filter(({ color }) => color !== "none").length > 1;
}
