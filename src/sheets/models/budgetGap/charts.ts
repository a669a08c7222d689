import type { BandChart } from "../../page/chartBand";
import type { MoneyUnit } from "../../looks/moneyUnit";
import type { Reference } from "../../plan/reference";
import { SERIES_COLORS, STEP_COLORS } from "../../looks/seriesColors";
import type { Waterfall } from "./bridge";

/** The gap at each limit by year, and how the gap at one limit comes about. */
export function gapCharts(
  years: Reference,
  limits: readonly { readonly name: string; readonly gap: Reference }[],
  { steps, lift, gaps, rises, falls }: Waterfall,
  unit: MoneyUnit,
): BandChart[] {
  return [
    {
      title: "Budget gap at each limit",
      kind: "column",
      columns: 2,
      categories: years.box,
      series: limits.map(({ name, gap }, limit) => ({
        name,
        values: gap.box,
        color: SERIES_COLORS[limit % SERIES_COLORS.length] ?? "",
      })),
      unit: unit.name,
      numberFormat: unit.numberFormat,
    },
    {
      title: "Why the gap changes, at the limit planned at",
      kind: "stackedColumn",
      columns: 6,
      categories: steps.box,
      series: [
        { name: "Lifted by", values: lift.box, color: "none" },
        { name: "Gap", values: gaps.box, color: STEP_COLORS.level },
        { name: "Rise", values: rises.box, color: STEP_COLORS.rise },
        { name: "Fall", values: falls.box, color: STEP_COLORS.fall },
      ],
      unit: unit.name,
      numberFormat: unit.numberFormat,
    },
  ];
}
