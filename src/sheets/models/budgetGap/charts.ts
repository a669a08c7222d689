import type { BandChart } from "../../page/chartBand";
import type { MoneyUnit } from "../../looks/moneyUnit";
import type { Reference } from "../../plan/reference";
import { SERIES_COLORS, STEP_COLORS } from "../../looks/seriesColors";
import type { Waterfall } from "./bridge";
import type { GapRows } from "./table";

const seriesOf = (name: string, values: Reference | undefined, place: number) =>
  values ? [{ name, values: values.box, color: SERIES_COLORS[place % SERIES_COLORS.length] ?? "" }] : [];

/** The gap at each limit by year, an estimate as a line of its own, and how the gap at one limit comes about. */
export function gapCharts(
  years: Reference,
  limits: readonly string[],
  { atPublished, atEstimates }: GapRows,
  { steps, lift, gaps, rises, falls }: Waterfall,
  unit: MoneyUnit,
): BandChart[] {
  return [
    {
      title: "Budget gap at each limit",
      kind: "column",
      columns: 2,
      categories: years.box,
      series: [
        ...limits.flatMap((name, limit) => seriesOf(name, atPublished[limit], limit)),
        ...limits.flatMap((name, limit) =>
          seriesOf(`${name} (estimate)`, atEstimates[limit], limit).map((one) => ({
            ...one,
            as: "dashedLine" as const,
          })),
        ),
      ],
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
