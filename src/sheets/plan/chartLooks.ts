import { formatAddress, quoteSheetName } from "../../grid/address";
import type { Box } from "../../grid/box";
import type { ChartPlan } from "./chartPlan";

/** Excel's name for each kind of chart. */
export const CHART_TYPES = {
  column: "ColumnClustered",
  stackedColumn: "ColumnStacked",
  bar: "BarClustered",
  stackedBar: "BarStacked",
  line: "LineMarkers",
} as const satisfies Readonly<Record<ChartPlan["kind"], string>>;

/** The gap between columns or bars, in per cent of their width. */
export const COLUMN_GAP = 60;

/** In points. */
export const LINE_WEIGHT = 2;

/** Whether a chart has its categories at the left, the first at the top. */
export const isLying = ({ kind }: Pick<ChartPlan, "kind">): boolean =>
  kind === "bar" || kind === "stackedBar";

/** The formula of a title that stands in a cell. */
export const cellOfTitle = (sheet: string, cell: Box): string =>
  `=${quoteSheetName(sheet)}!${formatAddress(cell, true)}`;

/** A legend is there to tell series apart; one that only lifts others is not seen. */
export function hasLegend({ series }: ChartPlan): boolean {
  return series.filter(({ color }) => color !== "none").length > 1;
}
