import type { MoneyUnit } from "../../looks/moneyUnit";
import { SERIES_COLORS } from "../../looks/seriesColors";
import type { BandChart } from "../../page/chartBand";
import type { Reference } from "../../plan/reference";
import type { CoverRows } from "./cover";
import type { LargestCells } from "./largest";

/** The gap without and with its risks, and the range of the ten largest. */
export function riskCharts(
  years: Reference,
  { gap, middle, high }: CoverRows,
  { names, least, most }: LargestCells,
  unit: MoneyUnit,
): BandChart[] {
  const shown = { unit: unit.name, numberFormat: unit.numberFormat };
  return [
    {
      ...shown,
      title: "The gap and its risks, at the limit planned at",
      kind: "column",
      columns: 4,
      categories: years.box,
      series: [
        { name: "Without risks", values: gap.box, color: SERIES_COLORS[0] },
        { name: "With risks, P50", values: middle.box, color: SERIES_COLORS[3] },
        { name: "With risks, P90", values: high.box, color: SERIES_COLORS[2] },
      ],
    },
    {
      ...shown,
      title: "The ten largest risks in the last year, each by its chance",
      kind: "bar",
      columns: 6,
      categories: names.box,
      series: [
        { name: "At least", values: least.box, color: SERIES_COLORS[1] },
        { name: "At most", values: most.box, color: SERIES_COLORS[2] },
      ],
    },
  ];
}
